import { expect, test } from 'vitest';
import { toSitemap } from './sitemap.ts';
import { faultsOf, ORIGIN } from './testing.ts';

const SCHEMA = './sitemap.test.xsd';
const changedAt = new Date('2023-12-20T01:30:00.123Z');
const pages = [{ path: '/' }, { path: '/shili-jiedao/2023/', changedAt }, { path: '/a&b/中/' }];

test('a sitemap keeps to the protocol, with addresses escaped and days of change', async () => {
  const files = toSitemap(pages, ORIGIN);
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml']);
  const xml = files[0]?.xml ?? '';
  expect(await faultsOf(xml, SCHEMA)).toEqual([]);
  expect(xml).toContain('<lastmod>2023-12-20T01:30:00.123Z</lastmod>');
  expect(xml).toContain(`<loc>${ORIGIN}/a&#38;b/%E4%B8%AD/</loc>`);
});

test('more pages than a file may hold are split, each in exactly one file, under an index', async () => {
  const files = toSitemap(pages, ORIGIN, 2);
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  for (const { xml } of files) expect(await faultsOf(xml, SCHEMA)).toEqual([]);
  const [index, ...parts] = files.map(({ xml }) => xml.match(/<loc>.*?<\/loc>/g)?.length);
  expect([index, parts]).toEqual([2, [2, 1]]);
});

test('the limit of the protocol is kept', () => {
  const many = Array.from({ length: 50_001 }, (_, number) => ({ path: `/${number}/` }));
  expect(toSitemap(many, ORIGIN)).toHaveLength(3);
});
