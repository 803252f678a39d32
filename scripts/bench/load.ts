import { createRequire } from 'node:module';
import { Failure } from '../../system/failure.ts';
import { ROOT } from '../../system/folders.ts';
import { capture } from '../../system/processes.ts';

/** A question to a GraphQL API. */
export interface Request {
  url: string;
  query: string;
  headers?: Record<string, string>;
}

const AUTOCANNON = createRequire(import.meta.url).resolve('autocannon');

/** Asks once, and gives the answer's data. */
export async function ask({ url, query, headers }: Request): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(await response.text()) as object;
  if (!data || errors) throw new Failure(`${url} does not answer ${query}: ${JSON.stringify(errors)}`);
  return data;
}

/**
 * Requests a second that a server answers on 10 connections, warm, asked by a process of its own.
 * @throws Failure if any of them was not answered.
 */
export async function measureLoad(request: Request): Promise<number> {
  const warmUp = await load(request, ['--duration', '2']);
  const { answered, seconds } = await load(
    request,
    warmUp.answered < LEAST ? ['--amount', String(LEAST)] : ['--duration', '5'],
  );
  return answered / seconds;
}

/** Answers that tell how fast a slow server is: one that was stopped in the middle of a few tells little. */
const LEAST = 30;

async function load({ url, query, headers }: Request, length: string[]) {
  const all = { 'content-type': 'application/json', ...headers };
  const { code, output } = await capture(
    process.execPath,
    [
      AUTOCANNON,
      ...['--connections', '10', ...length, '--timeout', '60', '--json'],
      ...['--method', 'POST', '--body', JSON.stringify({ query })],
      ...Object.entries(all).flatMap(([name, value]) => ['--headers', `${name}=${value}`]),
      `${url}/graphql`,
    ],
    { cwd: ROOT },
  );
  const start = output.indexOf('{');
  if (code !== 0 || start < 0) throw new Failure(`autocannon could not ask ${url}:\n${output}`);
  const result = JSON.parse(output.slice(start)) as Result;
  if (result.errors > 0 || result.non2xx > 0)
    throw new Failure(
      `${url} left ${result.errors + result.non2xx} of ${result.requests.sent} requests without an answer: ${query}`,
    );
  return { answered: result['2xx'], seconds: result.duration };
}

/** What autocannon tells of a run; `duration` is in seconds. */
interface Result {
  '2xx': number;
  non2xx: number;
  errors: number;
  duration: number;
  requests: { sent: number };
}
