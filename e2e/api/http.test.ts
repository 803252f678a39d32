import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from '../running-cms.ts';
import {
  hashOf,
  type PlainAnswer,
  plainGet,
  plainPost,
  type PlainRequest,
  plainRequest,
} from './plain-request.ts';

/** Enough for every test here from an address of its own, and soon used up on purpose. */
const POINTS = 5000;
const QUERY = '{ reports(pagination: { limit: 5 }) { documentId title sections { heading } } }';

let cms: TestCms;
beforeAll(async () => {
  cms = await TestCms.start({ TRUST_PROXY: '1', API_POINTS_PER_MINUTE: String(POINTS) });
});
afterAll(() => cms.stop());

const ask = (method: string, asked: PlainRequest) => plainRequest(cms.url, method, asked);
const post = (body: object, headers: Record<string, string> = {}) => plainPost(cms.url, body, headers);
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, method = 'GET') =>
  plainGet(cms.url, parameters, headers, method);

describe('GraphQL over HTTP', () => {
  // A question that cannot be answered is a 400 for application/json too, as Apollo Server has it: programs that know
  // nothing of GraphQL, such as `curl --fail`, monitors and proxies, see that it failed.
  const ALLOWED = ['572B', 'FDE2', '7B9B'];

  test('passes the audit of graphql-http', async () => {
    const results = await auditServer({ url: `${cms.url}/graphql` });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(failed.filter(({ status, id }) => status === 'error' || !ALLOWED.includes(id))).toEqual([]);
    expect(failed.map(({ id }) => id).sort()).toEqual(ALLOWED.toSorted());
    expect(results.length).toBeGreaterThan(50);
  });

  test('is the same asked by POST, by GET, and by HEAD without its body', async () => {
    const [posted, got, head] = await Promise.all([
      post({ query: QUERY }),
      get({ query: QUERY }),
      get({ query: QUERY }, {}, 'HEAD'),
    ]);
    expect(posted.json().data?.['reports']).toHaveLength(1);
    expect(got.body.equals(posted.body)).toBe(true);
    expect(head.status).toBe(200);
    expect(head.headers.etag).toBe(got.headers.etag);
    expect(head.body).toHaveLength(0);
  });

  test('takes variables and the name of an operation by GET too', async () => {
    const query =
      'query A { offices { name } } query B($year: Int!) { reports(filters: { year: { eq: $year } }) { year } }';
    const answer = await get({ query, operationName: 'B', variables: '{"year":2023}' });
    expect(answer.json()).toMatchObject({ data: { reports: [{ year: 2023 }] } });
  });

  test('answers persisted queries once they are known, by a short address that caches can keep', async () => {
    const query = `query Persisted ${QUERY}`;
    const extensions = hashOf(query);

    const unknown = await get({ extensions });
    expect(unknown.json().errors?.[0]?.extensions?.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers['cache-control']).toContain('no-store');

    const registered = await get({ query, extensions });
    const known = await get({ extensions });
    expect(known.json().data?.['reports']).toHaveLength(1);
    expect(known.body.equals(registered.body)).toBe(true);
    expect(known.headers['cache-control']).toBe('public, no-cache');
  });

  test.each([
    ['a body of another type', 415, 'UNSUPPORTED_MEDIA_TYPE', { 'content-type': 'text/plain' }, QUERY],
    ['a compressed body', 415, 'UNSUPPORTED_MEDIA_TYPE', { 'content-encoding': 'gzip' }, '{}'],
    ['what is no JSON', 400, 'BAD_REQUEST', {}, '{"query":'],
    ['what is no object', 400, 'BAD_REQUEST', {}, '"query"'],
    ['several queries at once', 400, 'BATCHING_NOT_ALLOWED', {}, JSON.stringify([{ query: QUERY }])],
    ['a body that is too large', 413, 'BODY_TOO_LARGE', {}, JSON.stringify({ query: ' '.repeat(200_000) })],
  ])('says what is wrong with %s', async (_name, status, code, headers, body) => {
    const answer = await ask('POST', { body, headers: { 'content-type': 'application/json', ...headers } });
    expect(answer.status).toBe(status);
    expect(answer.json().errors?.[0]?.extensions?.code).toBe(code);
    expect(answer.json().errors?.[0]?.message).toMatch(/^Send .*\.$/);
    expect(answer.headers['cache-control']).toContain('no-store');
  });

  test('gives a browser that opens the address of a query its answer, and no page of anybody', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const answer = await get({ query: QUERY }, { accept });
    expect(answer.headers['content-type']).toContain('json');
    expect(answer.json().data?.['reports']).toHaveLength(1);
    expect((await get({ query: QUERY }, { accept: 'text/html' })).status).toBe(406);
  });

  test('refuses bytes that are no UTF-8', async () => {
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    request(
      `${cms.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    ).end(Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await promise).toBe(400);
  });

  test('refuses a method that is none of reading', async () => {
    const answer = await ask('DELETE', {});
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
  });

  test('refuses a wrong token in its own words', async () => {
    const answer = await post({ query: QUERY }, { authorization: 'Bearer of-nobody' });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.json().errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('whoever keeps an answer', () => {
  test('is told that it still holds, by its tag', async () => {
    const { headers } = await get({ query: QUERY });
    const etag = headers.etag ?? '';
    expect(etag).not.toBe('');
    for (const held of [etag, etag.replace('W/', ''), `"another", ${etag}`, '*']) {
      const answer = await get({ query: QUERY }, { 'if-none-match': held });
      expect(answer.status, held).toBe(304);
      expect(answer.body).toHaveLength(0);
      expect(answer.headers.etag).toBe(etag);
      expect(answer.headers['cache-control']).toBe('public, no-cache');
    }
    expect((await get({ query: QUERY }, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('is told what the answer depends on', async () => {
    const { headers } = await get({ query: QUERY });
    expect(headers.vary).toBe('Accept, Accept-Encoding, Authorization');
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('can take it compressed as %s', async (encoding, decompress) => {
    const query = '{ achievements { text } }';
    const plain = await get({ query });
    const answer = await get({ query }, { 'accept-encoding': encoding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.body.length).toBeLessThan(plain.body.length * 0.75);
    expect(decompress(answer.body).equals(plain.body)).toBe(true);
  });
});

describe('a page of another site', () => {
  test('may ask with a token, with any header field of a GraphQL client, and read the answer', async () => {
    const origin = 'https://news.example';
    const preflight = await ask('OPTIONS', {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-apollo-operation-name',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'Authorization, *',
    });
    for (const answer of [await post({ query: QUERY }, { origin }), await post({ query: '{' }, { origin })]) {
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      expect(answer.headers['access-control-expose-headers']).toContain('RateLimit');
    }
  });
});

describe('a client', () => {
  const at = (address: string) => ({ 'x-forwarded-for': address });

  test('is told what it may ask and has left, and is refused more until its minute is over', async () => {
    const first = await post({ query: QUERY }, at('203.0.113.1'));
    expect(first.headers['ratelimit-policy']).toBe(`"points";q=${POINTS};w=60`);
    const left = Number(/r=(\d+);t=\d+$/.exec(String(first.headers['ratelimit']))?.[1]);
    expect(left).toBeLessThan(POINTS);

    let refused: PlainAnswer | null = null;
    for (let asked = 0; asked <= POINTS && !refused; asked += 50) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => post({ query: '{ offices { name } }' }, at('203.0.113.1'))),
      );
      refused = answers.find(({ status }) => status === 429) ?? null;
    }
    expect(refused?.json().errors?.[0]?.extensions?.code).toBe('RATE_LIMITED');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused?.headers['ratelimit']).toMatch(/^"points";r=\d+;t=\d+$/);

    expect((await post({ query: QUERY }, at('203.0.113.2'))).status).toBe(200);
  });

  test.each(['/graphql/', '/GraphQL', '/GRAPHQL/', '//graphql', '/graphql//', '/graphql/x', '/%67raphql'])(
    'finds no way past the count at %s',
    async (address) => {
      const response = await fetch(`${cms.url}${address}?${new URLSearchParams({ query: QUERY })}`);
      if (response.ok) expect(response.headers.get('ratelimit')).toMatch(/^"points";r=\d+;t=\d+$/);
      else expect([400, 404]).toContain(response.status);
    },
  );

  test('is not taken for another by what it says of itself', async () => {
    const spoofed = await post({ query: QUERY }, at('198.51.100.9, 203.0.113.1'));
    expect(spoofed.status).toBe(429);
  });
});
