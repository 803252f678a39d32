import type { APIRoute, GetStaticPaths } from 'astro';
import { getSitePages } from '../data/site-pages.ts';
import { toSitemap } from '../open-data/sitemap.ts';

/** `sitemap.xml`, and the parts it is split into where it grows too long. */
export const getStaticPaths = (async () => {
  const files = toSitemap(await getSitePages(), import.meta.env.SITE);
  return files.map(({ path, xml }) => ({
    params: { sitemap: path.slice(1, -'.xml'.length) },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) => new Response(xml);
