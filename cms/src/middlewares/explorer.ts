import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** `packages/explorer` as built; see docs/decisions/0014-explorer.md. */
const DIST = path.join(path.dirname(require.resolve('@work-reports/explorer/package.json')), 'dist');

/** The page loads its own files, asks its own API, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Asset {
  type: string;
  etag: string;
  /** By content coding. */
  content: Record<'br' | 'gzip' | 'identity', Buffer>;
}

/** The explorer of the API, for whoever opens the address of the API in a browser. */
const explorer: Core.MiddlewareFactory = () => {
  if (!existsSync(DIST)) throw new Error('The explorer of the API is not built; run pnpm build.');
  const page = readAsset('index.html');
  const assets = new Map(
    readdirSync(DIST)
      .filter((name) => /^explorer-\w+\.(?:css|js|svg)$/.test(name))
      .map((name) => [`/explorer/${name}`, readAsset(name)]),
  );

  return (ctx, next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    const asset = assets.get(ctx.path);
    if (asset) {
      // Its name changes with its content.
      ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
      return send(ctx, asset);
    }
    if (ctx.path !== '/graphql' || ctx.query['query'] !== undefined) return next();
    // Programs that take anything want data; browsers name HTML first.
    if (ctx.accepts('application/json', 'text/html') !== 'text/html') return next();
    ctx.vary('Accept');
    ctx.set('Cache-Control', 'no-cache');
    ctx.set('Content-Security-Policy', POLICY);
    ctx.set('Referrer-Policy', 'no-referrer');
    return send(ctx, page);
  };
};

function readAsset(name: string): Asset {
  const file = path.join(DIST, name);
  const identity = readFileSync(file);
  return {
    type: path.extname(name),
    etag: createHash('sha256').update(identity).digest('base64url'),
    content: { identity, br: readFileSync(`${file}.br`), gzip: readFileSync(`${file}.gz`) },
  };
}

function send(ctx: Parameters<Core.MiddlewareHandler>[0], { type, etag, content }: Asset): void {
  const coding = ctx.acceptsEncodings('br', 'gzip', 'identity');
  const body = coding === 'br' || coding === 'gzip' ? content[coding] : content.identity;
  ctx.vary('Accept-Encoding');
  ctx.type = type;
  // Weak: it stands for the content however it is coded.
  ctx.set('ETag', `W/"${etag}"`);
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  if (coding === 'br' || coding === 'gzip') ctx.set('Content-Encoding', coding);
  ctx.body = body;
}

export default explorer;
