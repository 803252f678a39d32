import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Readable } from 'node:stream';
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

/**
 * Files of one build are never changed, and taken away only when they are withdrawn; where another takes its place,
 * requests that run are answered from this one.
 */
const serveBuild = (build: string) =>
  sirv(build, {
    // Looked up when asked for: to hold the names of all files would take long to begin with.
    dev: true,
    etag: true,
    setHeaders: (response, pathname) =>
      response.setHeader(
        'cache-control',
        FOREVER.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });

let current = { build: folder, serve: serveBuild(folder) };

/** What serves the build that the site is at this moment: its folder is a link to it (builder/kept-builds.ts). */
function currentBuild() {
  const build = existsSync(folder) ? realpathSync(folder) : folder;
  if (build !== current.build) current = { build, serve: serveBuild(build) };
  return current;
}

async function answerNotFound(build: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(build, '404.html')).catch(() => '404\n');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

createServer((request, response) => {
  // sirv does not expect a file to be gone that it has just found, and would end the server.
  response.on('pipe', (file: Readable) => file.on('error', () => response.destroy()));
  response.setHeaders(new Map(Object.entries(HEADERS)));
  if (request.url === '/healthz') {
    response.end('ok\n');
    return;
  }
  const { build, serve } = currentBuild();
  compress(request, response, () =>
    serve(request, response, () => {
      void answerNotFound(build, response);
    }),
  );
}).listen(Number(SITE_PORT), HOST);
