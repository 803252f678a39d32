import { createHash } from 'node:crypto';

/** An inline script may run only where the page's policy names the hash of its text. */
const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * The policy that a page carries itself, so that it holds on any web server: nothing from anywhere else, no inline
 * style, no script but the site's own and the one inline. `frame-ancestors` works only as a header; see serve.ts.
 */
export const contentSecurityPolicy = (inlineScript: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashOf(inlineScript)}`,
    "style-src 'self'",
    "img-src 'self'",
    // The search reads its index.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
