import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { multiplyOffices } from '../../scripts/bench/multiply.ts';
import * as operations from '../../packages/types/src/operations.generated.ts';
import { type GraphqlAnswer, TestCms } from '../running-cms.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-hostile-'));
const DATABASE_FILENAME = path.join(folder, 'data.db');
let cms: TestCms;

beforeAll(async () => {
  const empty = await TestCms.start({ DATABASE_FILENAME });
  await empty.stop();
  multiplyOffices(DATABASE_FILENAME, 15);
  cms = await TestCms.start({ DATABASE_FILENAME, TRUST_PROXY: '1', API_POINTS_PER_MINUTE: '200000' });
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true });
});

interface Attack {
  name: string;
  /** The code it is answered with. */
  code: string;
  body: string | Buffer;
}

const times = (number: number, text: (index: number) => string) =>
  Array.from({ length: number }, (_, index) => text(index)).join(' ');
const nested = (number: number, open: string, inner: string, close: string) =>
  open.repeat(number) + inner + close.repeat(number);
const query = (text: string, variables?: object) => JSON.stringify({ query: text, variables });
/** A query whose variables are too much for JSON.stringify, as text. */
const queryWith = (text: string, variables: string) =>
  `{"query":${JSON.stringify(text)},"variables":${variables}}`;

const FILTERED = 'query ($f: ReportFiltersInput) { reports(filters: $f) { title } }';

const ATTACKS: Attack[] = [
  {
    name: 'a selection without end',
    code: 'QUERY_TOO_DEEP',
    body: query(`{ reports ${nested(120, '{ sections { report ', '{ title }', '} }')} }`),
  },
  {
    name: 'braces without end',
    code: 'TOO_MANY_TOKENS',
    body: query('{ a '.repeat(20_000)),
  },
  {
    name: 'a thousand aliases',
    code: 'TOO_MANY_TOKENS',
    body: query(`{ ${times(1000, (i) => `a${i}: reports { title }`)} }`),
  },
  {
    name: 'as many aliases as there may be tokens',
    code: 'TOO_MANY_ROOT_FIELDS',
    body: query(`{ ${times(160, (i) => `a${i}: reports { title }`)} }`),
  },
  {
    name: 'the same field again and again, to be compared with itself',
    code: 'TOO_MANY_ROOT_FIELDS',
    body: query(`{ ${times(140, () => 'reports { sections { heading } }')} }`),
  },
  {
    name: 'fragments in a circle',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query(
      '{ reports { ...A } } fragment A on Report { sections { ...B } } fragment B on Section { report { ...A } }',
    ),
  },
  {
    name: 'fragments that double with each other',
    code: 'TOO_MANY_FIELDS',
    body: query(
      `{ reports { ...F0 } } ${times(60, (i) => `fragment F${i} on Report { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Report { title }`,
    ),
  },
  {
    name: 'fragments that nobody has written',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query(`{ reports { ${times(400, (i) => `...F${i}`)} } }`),
  },
  {
    name: 'directives by the hundred',
    code: 'TOO_MANY_DIRECTIVES',
    body: query(`{ reports { ${times(120, () => 'title @skip(if: true)')} } }`),
  },
  {
    name: 'directives by the hundred on one field',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query(`{ reports { title ${times(120, () => '@skip(if: true)')} } }`),
  },
  {
    name: 'operations by the hundred',
    code: 'OPERATION_RESOLUTION_FAILURE',
    body: query(times(190, (i) => `query Q${i} { __typename }`)),
  },
  {
    name: 'the schema within the schema',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query(`{ __schema { types ${nested(8, '{ fields { type ', '{ name }', '} }')} } }`),
  },
  {
    name: 'every list multiplied by every other',
    code: 'COST_EXCEEDED',
    body: query(
      '{ reports(pagination: { limit: 1000 }) { sections { achievements { honors { report { sections { planItems { text } } } } } } } }',
    ),
  },
  {
    name: 'a filter through everything',
    code: 'FILTER_TOO_LARGE',
    body: query(FILTERED, {
      f: { office: { reports: { sections: { report: { sections: { report: { sections: {} } } } } } } },
    }),
  },
  {
    name: 'lists beside lists in a filter',
    code: 'FILTER_TOO_LARGE',
    body: query(FILTERED, {
      f: { and: Array.from({ length: 6 }, () => ({ sections: { order: { gt: 0 } } })) },
    }),
  },
  {
    name: 'thousands of values in a filter',
    code: 'FILTER_TOO_LARGE',
    body: query(FILTERED, { f: { title: { in: Array.from({ length: 5000 }, String) } } }),
  },
  {
    name: 'variables ten thousand objects deep',
    code: 'VARIABLES_TOO_DEEP',
    body: queryWith(FILTERED, `{"f":${nested(10_000, '{"not":', '{}', '}')}}`),
  },
  {
    name: 'variables fifty thousand lists deep',
    code: 'VARIABLES_TOO_DEEP',
    body: queryWith(FILTERED, `{"f":${nested(45_000, '[', '', ']')}}`),
  },
  {
    name: 'lists fifty thousand deep in place of a query',
    code: 'BATCHING_NOT_ALLOWED',
    body: nested(45_000, '[', '', ']'),
  },
  {
    name: 'an integer of a thousand digits',
    code: 'GRAPHQL_VALIDATION_FAILED',
    body: query(`{ reports(pagination: { limit: ${'9'.repeat(1000)} }) { title } }`),
  },
  {
    name: 'an integer of a thousand digits in a variable',
    code: 'BAD_USER_INPUT',
    body: queryWith(
      'query ($n: Int) { reports(pagination: { limit: $n }) { title } }',
      `{"n":${'9'.repeat(1000)}}`,
    ),
  },
  {
    name: 'a megabyte of query',
    code: 'BODY_TOO_LARGE',
    body: query(`{ reports { ${'title '.repeat(170_000)} } }`),
  },
  {
    name: 'a megabyte of variables',
    code: 'BODY_TOO_LARGE',
    body: query('{ __typename }', { x: 'x'.repeat(1_000_000) }),
  },
  {
    name: 'bytes that are no text',
    code: 'BAD_REQUEST',
    body: Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]),
  },
  { name: 'half of a JSON object', code: 'BAD_REQUEST', body: '{"query":"{ reports' },
  {
    name: 'a query of noughts',
    code: 'GRAPHQL_PARSE_FAILED',
    body: query('\0'.repeat(10_000)),
  },
];

/** Sends an attack from an address of its own; what is refused before its end has no answer but a closed connection. */
async function send({ body }: Pick<Attack, 'body'>, address: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
  const sent = request(`${cms.url}/graphql`, { method: 'POST', headers }, (response) => {
    const chunks: Buffer[] = [];
    response
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { errors } = JSON.parse(Buffer.concat(chunks).toString()) as GraphqlAnswer;
        resolve(errors?.[0]?.extensions?.code ?? 'answered');
      });
  });
  sent.on('error', (error) => resolve(error.message));
  sent.end(body);
  return promise;
}

test.each(ATTACKS)('$name is answered with $code', async (attack) => {
  expect(await send(attack, '198.51.100.1')).toBe(attack.code);
});

test('who asks for the most there may be, again and again, is soon told to wait', async () => {
  const whole = (number: number) => ({
    body: query(
      `{ reports { ...ReportFields } } ${print(operations.ReportFieldsFragmentDoc)} # no answer kept for this: ${number}`,
    ),
  });
  const outcomes: string[] = [];
  for (let asked = 0; asked < 5; asked += 1) outcomes.push(await send(whole(asked), '198.51.100.2'));
  expect(outcomes[0]).toBe('answered');
  expect(outcomes.at(-1)).toBe('RATE_LIMITED');
});

test('others are answered at normal speed meanwhile, and the server stays as large as it is', async () => {
  const quiet = await medianMs(100);
  const before = memoryMb();

  let attacking = true;
  const drips = [
    ...Array.from({ length: 50 }, () => drip(HEAD)),
    ...Array.from({ length: 50 }, () => drip(BODY)),
  ];
  const attackers = Array.from({ length: 4 }, async (_, attacker) => {
    let sent = 0;
    for (; attacking; sent += 1) {
      const attack = ATTACKS[(sent + 7 * attacker) % ATTACKS.length];
      if (attack) await send(attack, `198.51.100.${10 + attacker}`);
      await wait(50);
    }
    return sent;
  });
  const attacked = await medianMs(200);
  const slowlyAsked = await Promise.all(drips);
  attacking = false;
  const sent = await Promise.all(attackers);

  expect(Math.min(...sent), 'attacks sent by each attacker').toBeGreaterThan(20);
  expect(attacked / quiet, `${attacked} ms instead of ${quiet} ms`).toBeLessThan(10);
  expect(new Set(slowlyAsked)).toEqual(new Set(['HTTP/1.1 408 Request Timeout']));
  expect(memoryMb() - before, 'MB more').toBeLessThan(300);
});

test('what the database says of a fault reaches nobody but the log', async () => {
  const database = new DatabaseSync(DATABASE_FILENAME);
  database.exec('ALTER TABLE honors RENAME TO honors_elsewhere');
  database.close();
  const answer = JSON.stringify(await cms.ask('{ honors { title } }'));
  expect(answer).toContain('INTERNAL_SERVER_ERROR');
  expect(answer).not.toMatch(/sqlite|select|table|node_modules|stack/i);
  expect(cms.output()).toMatch(/no such table/);
});

/** How long one usual query takes that the database must answer, sent over and over. */
async function medianMs(samples: number): Promise<number> {
  const taken: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = performance.now();
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'cache-control': 'no-cache',
        'x-forwarded-for': '203.0.113.7',
      },
      body: query(
        '{ annualReport(office: "henggang-jiedao", year: 2023) { title sections { heading achievements { text } } } }',
      ),
    });
    expect(await response.json()).toHaveProperty('data.annualReport.title');
    taken.push(performance.now() - start);
    await wait(10);
  }
  return taken.sort((a, b) => a - b)[samples / 2] ?? NaN;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: a\r\nX-Slow: ';
const BODY =
  'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{';

/** Sends the rest a byte at a time, and returns the first line of the answer once the server hangs up. */
function drip(start: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(Number(new URL(cms.url).port), '127.0.0.1');
  let answer = '';
  socket.write(start);
  const timer = setInterval(() => socket.write(' '), 500);
  socket
    .on('data', (chunk) => (answer += chunk.toString()))
    .on('error', () => undefined)
    .on('close', () => {
      clearInterval(timer);
      resolve(answer.split('\r\n')[0] ?? '');
    });
  return promise;
}

const memoryMb = () =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(cms.pid)], { encoding: 'utf8' })) / 1024;
