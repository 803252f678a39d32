import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Context } from 'koa';

/** No question that people write comes near; the longest of the public site has 3 KB. */
const BODY_BYTES = 100 * 1024;
/** Nobody needs longer for that, and whoever sends a byte now and then only holds the connection. */
const BODY_MS = 10_000;

/** Says why a question is not answered, with the same words and codes before GraphQL is asked and within it. */
export class Refusal extends GraphQLError {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: ReadonlyMap<string, string> = new Map(),
  ) {
    // Where it is thrown within GraphQL, Apollo Server answers with what stands under `http`.
    super(message, { extensions: { code, http: { status, headers } } });
  }
}

/** What a client sent as its question, and the bytes that tell it from every other question. */
export interface Question {
  key: string;
  /** The JSON object of a POST. */
  body?: object;
}

/**
 * Reads a GraphQL request as it came.
 * @throws Refusal of what no GraphQL server could answer.
 */
export async function readQuestion(ctx: Context): Promise<Question> {
  // The answer's form depends on these alone: the CMS has nothing else that a client could choose.
  const form = `${ctx.get('accept')}\n${ctx.get('content-type')}\n`;
  switch (ctx.method) {
    case 'GET':
    case 'HEAD':
      return { key: `GET ${ctx.url}\n${form}` };
    case 'POST': {
      const text = await readBody(ctx);
      return { key: `POST ${text}\n${form}`, body: parseBody(text) };
    }
    default:
      ctx.set('Allow', 'GET, HEAD, POST, OPTIONS');
      throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Send the query with GET or POST.');
  }
}

async function readBody(ctx: Context): Promise<string> {
  const isUtf8 = /^(?:|utf-?8)$/i.test(ctx.request.charset);
  if (!ctx.is('application/json') || !isUtf8 || !/^(?:|identity)$/i.test(ctx.get('content-encoding')))
    throw new Refusal(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the query as JSON in UTF-8, uncompressed, with the Content-Type application/json.',
    );
  const bytes = await collect(ctx.req);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'Send the body in UTF-8.');
  }
}

function collect(request: IncomingMessage): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const tooLarge = new Refusal(
    413,
    'BODY_TOO_LARGE',
    `Send at most ${BODY_BYTES / 1024} KB: shorten the query or its variables.`,
  );
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES) throw tooLarge;

  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => {
    reject(new Refusal(408, 'BODY_TOO_SLOW', `Send the whole body within ${BODY_MS / 1000} s.`));
  }, BODY_MS);
  request
    .on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_BYTES) reject(tooLarge);
      else chunks.push(chunk);
    })
    .on('end', () => resolve(Buffer.concat(chunks)))
    .on('close', () => reject(new Refusal(400, 'BAD_REQUEST', 'Send the whole body.')));
  return promise.finally(() => clearTimeout(timer));
}

function parseBody(text: string): object {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'BAD_REQUEST', 'Send a body that is valid JSON.');
  }
  if (Array.isArray(body))
    throw new Refusal(400, 'BATCHING_NOT_ALLOWED', 'Send one query a request, with all fields you need.');
  if (typeof body !== 'object' || body === null)
    throw new Refusal(400, 'BAD_REQUEST', 'Send a JSON object with the field "query".');
  return body;
}
