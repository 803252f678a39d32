import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSchema, isObjectType } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { committedSchema } from '../scripts/codegen.ts';
import { launchChromium } from './chromium.ts';
import { needProgram } from './debian.ts';

let browser: Browser;
beforeAll(async () => {
  needProgram('curl');
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser.close());

async function visit(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  // What is explained is there for browsers that run no scripts, too.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}${address}`);
  await look(page);
  await context.close();
}

test('the first command on the page runs as it stands and answers as the page says', async () => {
  await visit('/api/', async (page) => {
    const code = (name: string) => page.getByRole('region', { name, exact: true }).innerText();
    const command = await code('第一次查询');
    const answer = execFileSync('sh', ['-c', command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { data } = JSON.parse(answer) as { data: unknown };
    expect({ data }).toEqual(JSON.parse(await code('第一次查询的结果')));
    expect(answer).toContain('横岗街道2023年工作总结及2024年工作计划');
  });
});

test('a developer comes from the open data to the meaning of a field, and from there to that of its type', async () => {
  await visit('/data/', async (page) => {
    await page.getByRole('link', { name: '数据接口（GraphQL）' }).click();
    await page.getByRole('link', { name: 'annualReport', exact: true }).click();
    const field = page.locator('#Query-annualReport');
    expect(await field.innerText()).toContain('单位某一整年的已发布报告');
    expect(await field.locator('[lang="en"]').first().innerText()).toContain('published report');
    await field.getByRole('link', { name: 'Report', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#Report');
    await page.locator('#Office-reports').getByRole('link', { name: 'ReportFiltersInput' }).click();
    expect(new URL(page.url()).pathname).toBe('/api/inputs/');
    expect(await page.locator('#ReportFiltersInput-year').innerText()).toContain('IntFilterInput');
  });
});

test('every type of the schema is explained, with each of its fields', () => {
  const pages = ['reference', 'inputs'].map((name) =>
    readFileSync(path.join(inject('siteFolder'), 'api', name, 'index.html'), 'utf8'),
  );
  const explained = new Set(
    pages.flatMap((html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
  );
  const types = Object.values(buildSchema(committedSchema()).getTypeMap()).filter(
    ({ name, astNode }) => astNode && name !== 'Query',
  );
  expect(types.length).toBeGreaterThan(40);
  expect(types.map(({ name }) => name).filter((name) => !explained.has(name))).toEqual([]);
  const fields = types
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}-${name}`));
  expect(fields.filter((name) => !explained.has(name))).toEqual([]);
});

test('the pages on the API stay light', () => {
  const weight = (name: string) =>
    gzipSync(readFileSync(path.join(inject('siteFolder'), 'api', name, 'index.html'))).length;
  expect(weight('')).toBeLessThan(16_000);
  expect(weight('reference')).toBeLessThan(40_000);
  expect(weight('inputs')).toBeLessThan(40_000);
});
