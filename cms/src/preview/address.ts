/** Where the previews are: what begins with this is answered by nobody else. */
export const PREVIEWS = '/preview';

/** A file of a report's preview. */
export interface Address {
  report: string;
  /** Below the report's preview, with `/` before it. */
  path: string;
}

/** The page that leads to the report, wherever it stands; the site knows where (`site/preview/start.json.ts`). */
export const START = '/start/';

export const reportPath = (report: string): string => `${PREVIEWS}/${report}`;

/** Where the public finds a page of a preview, or null where nobody has said where the site is. */
export function publicAddress(path: string): string | null {
  const site = process.env['PUBLIC_SITE_URL'];
  // With the dot it stays on the site: two slashes at its head would begin the address of another.
  return site ? new URL(`.${encodeURI(path)}`, site).href : null;
}

/** What a path asks for, or null where it is none of a preview, or leads out of one. */
export function addressOf(pathname: string): Address | null {
  const [, report, path] = /^\/preview\/([a-z0-9]{24})(\/.*)$/s.exec(pathname) ?? [];
  if (report === undefined || path === undefined) return null;
  const decoded = decode(path);
  if (decoded === null || /[\\\0]/.test(decoded) || decoded.split('/').includes('..')) return null;
  return { report, path: decoded };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
