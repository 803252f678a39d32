import { expect, test, vi } from 'vitest';
import { addressOf, publicAddress } from './address';

const report = 'dmvu39viloqvhhew9kg1qj8e';

test('a path below a preview is a file of it', () => {
  expect(addressOf(`/preview/${report}/shili/2023/`)).toEqual({ report, path: '/shili/2023/' });
  expect(addressOf(`/preview/${report}/`)).toEqual({ report, path: '/' });
});

test.each([
  '/preview',
  '/preview/',
  `/preview/${report}`,
  '/preview/../admin/',
  `/preview/${report}/../other/index.html`,
  `/preview/${report}/%2e%2e/other/index.html`,
  `/preview/${report}/%2E%2E%2Fother`,
  `/preview/${report}/..%5Cother`,
  `/preview/${report}/a%00.html`,
  `/preview/${report}/%E0%A4%A`,
  `/preview/${report.toUpperCase()}/`,
])('%s is none', (path) => {
  expect(addressOf(path)).toBeNull();
});

test.each([
  ['/search/', 'https://example.gov.cn/search/'],
  ['//example.com/', 'https://example.gov.cn//example.com/'],
  ['/a b/?c', 'https://example.gov.cn/a%20b/?c'],
])('what a preview does not hold is on the public site, whatever is asked for: %s', (path, address) => {
  vi.stubEnv('PUBLIC_SITE_URL', 'https://example.gov.cn');
  expect(publicAddress(path)).toBe(address);
});
