import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { type PreviewAnswer } from './previews.ts';
import { isSigned } from './signature.ts';

/** Nobody has more to say. */
const MAX_BODY = 10_000;
/** Who takes longer to say it is cut off, in milliseconds. */
const PATIENCE = 10_000;

const wake = z.object({
  /** Builds even where nothing has changed. */
  anyway: z.boolean().default(false),
});

export interface Handlers {
  /** Something may have changed. */
  wake: (told: z.infer<typeof wake>) => void;
  status: () => object;
  /** A file of the preview of a report, at a version of its draft or, where that is null, of any. */
  preview: (report: string, pathname: string, version: string | null) => Promise<PreviewAnswer>;
}

/** What the CMS asks of the builder. All but `/healthz` must be signed with the secret. */
export function createBuilderServer(secret: string, handlers: Handlers): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url } = request;
    if (url === '/healthz') return send(response, 200, { ok: true });
    const body = await readBody(request);
    if (body === null) return send(response, 413, { error: 'The body is too long.' });
    if (!isSigned({ method, url, body }, request.headers.authorization, secret))
      return send(response, 401, { error: 'Sign the request with BUILDER_SECRET; clocks must agree.' });

    const wanted = method === 'GET' ? previewOf(url) : null;
    if (wanted) {
      const { report, pathname, version } = wanted;
      return sendPreview(response, await handlers.preview(report, pathname, version));
    }
    switch (`${method} ${url}`) {
      case 'POST /wake': {
        const told = wake.safeParse(parse(body));
        if (!told.success) return send(response, 400, { error: 'The body is not as it should be.' });
        handlers.wake(told.data);
        return send(response, 202, handlers.status());
      }
      case 'GET /status':
        return send(response, 200, handlers.status());
      default:
        return send(response, 404, { error: 'There is nothing at this address.' });
    }
  };
  return createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // Who broke off, or was cut off, hears nothing more.
      if (request.complete) console.error(error);
      if (request.complete && !response.headersSent)
        send(response, 500, { error: 'See the log of the builder.' });
      else response.destroy();
    });
  });
}

/** `/previews/<report>/<path>?version=<version>` */
function previewOf(address = '') {
  const { pathname, searchParams } = new URL(address, 'http://builder');
  const [, report, rest] = /^\/previews\/([a-z0-9]+)(\/.*)$/.exec(pathname) ?? [];
  if (report === undefined || rest === undefined) return null;
  const decoded = decode(rest);
  return decoded === null ? null : { report, pathname: decoded, version: searchParams.get('version') };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function sendPreview(response: ServerResponse, answer: PreviewAnswer): void {
  switch (answer.state) {
    case 'file':
      response.writeHead(200, { 'content-type': answer.type }).end(answer.content);
      return;
    case 'building':
      return send(response, 202, {});
    case 'failed':
      return send(response, 422, { error: answer.detail });
    case 'none':
      return send(response, 404, { error: 'There is no such page in the preview.' });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      // What is left of a body that is too long is not waited for.
      ...(status === 413 && { connection: 'close' }),
    })
    .end(JSON.stringify(body));
}

/** Null where it is too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    return null;
  }
}
