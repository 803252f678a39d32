import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const { HOST = '0.0.0.0', SITE_PORT = '4321', SITE_OUT = 'dist' } = process.env;
const folder = path.resolve(import.meta.dirname, SITE_OUT);
const notFound = readFileSync(path.join(folder, '404.html'));

/** Pages have neither scripts nor forms nor anything from elsewhere; a browser may hold them to it. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

const serveFile = sirv(folder, { etag: true, gzip: true, brotli: true });

createServer((request, response) => {
  response.setHeaders(new Map(Object.entries(HEADERS)));
  if (request.url === '/healthz') {
    response.end('ok\n');
    return;
  }
  serveFile(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  });
}).listen(Number(SITE_PORT), HOST);
