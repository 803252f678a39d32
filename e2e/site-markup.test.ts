import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { builtFiles, builtPages, SAMPLE } from './site-pages.ts';

/** The gallery shows reports that are nowhere else, and each component more than once. */
const pages = builtPages(inject('siteFolder')).filter(({ address }) => address !== '/gallery/');

test('there are pages of every kind for every report', () => {
  expect(pages.length).toBeGreaterThan(190);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro closes void elements as XML does and leaves white space as it comes; both are valid HTML.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'no-inline-style': 'error',
      // A title may be long: it is the report's.
      'long-title': 'off',
      // The headings of a report go as deep as its office wrote them, and begin where it began.
      'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h1' }],
      // On a phone a table becomes cards, which only keep their roles when they are spelled out.
      'no-redundant-role': 'off',
    },
  });
  const complaints: string[] = [];
  for (const { address, html } of pages) {
    // What a script fills in is no page yet.
    const { results } = await validator.validateString(html.replace(/<template.*?<\/template>/gs, ''));
    for (const { messages } of results)
      complaints.push(
        ...messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId}: ${message}`),
      );
  }
  expect(complaints.slice(0, 20)).toEqual([]);
});

test('every link leads to a page or file, and every anchor to a place on it', () => {
  const files = new Set(builtFiles(inject('siteFolder')));
  const origin = inject('siteUrl');
  const ids = new Map(pages.map(({ address, html }) => [address, new Set(valuesOf('id', html))]));
  const broken: string[] = [];
  let links = 0;
  for (const { address, html } of pages) {
    for (const href of [...valuesOf('href', html), ...valuesOf('src', html)]) {
      const to = new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), `${origin}${address}`);
      if (to.origin !== origin) {
        if (to.href.startsWith(`${inject('cmsUrl')}/`)) continue;
        if (!/^https:\/\/beian\.(?:mps|miit)\.gov\.cn\//.test(to.href)) broken.push(`${href} on ${address}`);
        continue;
      }
      links += 1;
      const pathname = decodeURIComponent(to.pathname);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const place = decodeURIComponent(to.hash.slice(1));
      if (!files.has(file) || (place !== '' && !ids.get(pathname)?.has(place)))
        broken.push(`${href} on ${address}`);
    }
  }
  expect(links).toBeGreaterThan(5000);
  expect(broken.slice(0, 20)).toEqual([]);
});

test('no two places of a page have the same anchor', () => {
  for (const { address, html } of pages) {
    const ids = valuesOf('id', html);
    expect(ids.length, address).toBe(new Set(ids).size);
  }
});

test('a page says what it is to search engines, in the words of schema.org', () => {
  const things = (address: string) =>
    [
      ...(pages.find((page) => page.address === address)?.html ?? '').matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      ),
    ].flatMap(([, json = '']) => (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph']);
  expect(things('/').map((thing) => thing['@type'])).toEqual(['WebSite']);
  expect(things(SAMPLE)).toMatchObject([
    {
      '@type': 'Report',
      name: '横岗街道2023年工作总结及2024年工作计划',
      datePublished: '2023-12-18',
      publisher: { '@type': 'GovernmentOrganization' },
    },
    { '@type': 'BreadcrumbList' },
  ]);
  expect(things('/data/').map((thing) => thing['@type'])).toEqual(['Dataset', 'BreadcrumbList']);
});

const valuesOf = (attribute: string, html: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
