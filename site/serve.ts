import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

const { HOST = '0.0.0.0', SITE_PORT = '4321', SITE_OUT = 'dist' } = process.env;
const folder = path.resolve(import.meta.dirname, SITE_OUT);

/** What a page cannot say itself; the rest of its policy is in src/content-security-policy.ts. */
const HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  vary: 'accept-encoding',
};

/** Names with a hash of the content never mean anything else; everything else is asked for anew and mostly unchanged. */
const FOREVER = /^\/(?:_astro|search\/[0-9a-f]{12})\//;

const compress = compression({ brotli: true });
const serveFile = sirv(folder, {
  // Looked up when asked for: a new build may take the place of the pages at any time.
  dev: true,
  etag: true,
  setHeaders: (response, pathname) =>
    response.setHeader(
      'cache-control',
      FOREVER.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ),
});

/** Read when asked for, like every page: a new build gives its styles new names. */
async function answerNotFound(response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => '404\n');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

createServer((request, response) => {
  response.setHeaders(new Map(Object.entries(HEADERS)));
  if (request.url === '/healthz') {
    response.end('ok\n');
    return;
  }
  compress(request, response, () =>
    serveFile(request, response, () => {
      void answerNotFound(response);
    }),
  );
}).listen(Number(SITE_PORT), HOST);
