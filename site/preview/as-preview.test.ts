import { expect, test } from 'vitest';
import { asPreview } from './as-preview.ts';

const madeAt = new Date('2026-11-25T08:53:00Z');
const shown = (body: string, head = '') =>
  asPreview(`<html><head>${head}</head><body class="a">${body}</body></html>`, '/preview/abc', madeAt);

test('every page says that it is a draft, and when it was made', () => {
  expect(shown('<h1>报告</h1>')).toContain(
    '<body class="a"><aside class="preview-notice" aria-label="预览">预览稿：未发布，请勿外传。<span>生成于 2026年11月25日 16:53</span></aside><h1>',
  );
});

test('it is called one in the window, in what is saved, and in the head that browsers print', () => {
  expect(shown('', '<title>2023年工作总结 - 示例</title>')).toContain(
    '<title>【草稿】2023年工作总结 - 示例</title>',
  );
});

test('search engines are told to leave it', () => {
  expect(shown('')).toContain('<meta name="robots" content="noindex"></head>');
});

test.each([
  ['<a href="/">', '<a href="/preview/abc/">'],
  ['<a href="/shili/2023/#a-1">', '<a href="/preview/abc/shili/2023/#a-1">'],
  ['<img class="b" src="/card.png">', '<img class="b" src="/preview/abc/card.png">'],
  ['<form action="/search/">', '<form action="/preview/abc/search/">'],
])('what leads on within the site leads on within the preview: %s', (before, after) => {
  expect(shown(before)).toContain(after);
});

test.each([
  '<a href="#content">',
  '<a href="https://beian.miit.gov.cn/">',
  '<a href="//example.com/">',
  '<link href="/preview/abc/_astro/a.css">',
  '<a data-href="/shili/">',
  '<p>他写道 href=&quot;/shili/&quot;</p>',
])('what does not stays: %s', (html) => {
  expect(shown(html)).toContain(html);
});

test('the page names the address that it will have', () => {
  const canonical = '<link rel="canonical" href="https://example.gov.cn/shili/2023/">';
  expect(shown('', canonical)).toContain(canonical);
});
