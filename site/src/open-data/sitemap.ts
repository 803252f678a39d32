import { absolute } from './addresses.ts';
import { element, leaf, leafIf, printXml } from './xml.ts';

/** A page that search engines are to know. */
export interface SitemapPage {
  path: string;
  /** When what it shows last changed. */
  changedAt?: Date;
}

/** A file of the sitemap with the path to write it to. */
export interface SitemapFile {
  path: string;
  xml: string;
}

/** https://www.sitemaps.org/protocol.html */
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const MOST_ADDRESSES = 50_000;

/**
 * `/sitemap.xml`. One with more addresses than a file may hold becomes an index of `/sitemap-1.xml` and so on.
 */
export function toSitemap(
  pages: readonly SitemapPage[],
  origin: string,
  most = MOST_ADDRESSES,
): SitemapFile[] {
  const path = '/sitemap.xml';
  if (pages.length <= most) return [{ path, xml: printPages(pages, origin) }];

  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const files = parts.map((part, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    xml: printPages(part, origin),
  }));
  const entries = files.map((file) => element('sitemap', {}, leaf('loc', absolute(origin, file.path))));
  return [{ path, xml: printXml(element('sitemapindex', NAMESPACE, ...entries)) }, ...files];
}

const printPages = (pages: readonly SitemapPage[], origin: string): string =>
  printXml(
    element(
      'urlset',
      NAMESPACE,
      ...pages.map(({ path, changedAt }) =>
        element('url', {}, leaf('loc', absolute(origin, path)), leafIf('lastmod', changedAt?.toISOString())),
      ),
    ),
  );
