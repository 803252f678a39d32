import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

/** The real report, and the longest of the made-up ones. */
const REPORTS = ['/henggang-jiedao/2023/', '/shili-jiedao/2023/', '/shili-jiedao/2024/'];
/** What the margins of the sheet leave of A4, at 96 pixels to the inch. */
const SHEET = { width: 695, height: 1036 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser.close());

async function visit<T>(address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: SHEET });
  try {
    await page.goto(`${inject('siteUrl')}${address}`);
    return await look(page);
  } finally {
    await page.close();
  }
}

test.each(REPORTS)(
  '%s at a glance prints on one sheet of A4, and nothing on it is cut off',
  async (report) => {
    await visit(`${report}summary/`, async (page) => {
      const sheet = await page.pdf({ format: 'A4', printBackground: true });
      expect(sheet.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);

      await page.emulateMedia({ media: 'print' });
      const poster = page.locator('.poster');
      const { bottom: end } = await poster.evaluate((element) => element.getBoundingClientRect());
      const last = await poster.evaluate(
        (element) => element.lastElementChild?.getBoundingClientRect().bottom,
      );
      expect(last).toBeLessThanOrEqual(end);
      expect(await page.locator('header:visible, footer:visible, nav:visible').count()).toBe(0);
    });
  },
);

test.each(REPORTS)('every number drawn of %s links to its sentence', async (report) => {
  const links = await visit(`${report}figures/`, (page) =>
    page.$$eval('main figure', (figures) =>
      figures.map((figure) => ({
        bars: figure.querySelectorAll('svg').length,
        rows: figure.querySelectorAll('tbody tr').length,
        targets: [...figure.querySelectorAll('tbody a')].map((link) => link.getAttribute('href') ?? ''),
      })),
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { bars, rows, targets } of links) {
    expect(rows).toBeGreaterThanOrEqual(bars);
    expect(targets).toHaveLength(rows);
  }
  const anchors = links.flatMap(({ targets }) => targets.map((target) => target.split('#')[1]));
  const ids = await visit(report, (page) => page.$$eval('[id]', (all) => all.map(({ id }) => id)));
  expect(ids).toEqual(expect.arrayContaining(anchors));
});

test('numbers are sorted within their unit, either way round, and back into the order of the text', async () => {
  await visit(`${REPORTS[0]}figures/`, async (page) => {
    const shares = () =>
      page.$$eval('[data-sortable] [data-group="%"]:is(th)', (cells) =>
        cells.map((cell) => cell.textContent.trim()),
      );
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const inText = await shares();
    await press('完整数值');
    expect(await shares()).toEqual(['30%', '下降40%', '98%', '147%']);
    await press('完整数值');
    expect(await shares()).toEqual(['147%', '98%', '下降40%', '30%']);
    expect(await page.getByRole('columnheader', { name: '完整数值' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await press('出处');
    expect(await shares()).toEqual(inText);
  });
});

test('the table of figures shows only targets where asked to', async () => {
  await visit(`${REPORTS[0]}figures/`, async (page) => {
    await page.getByRole('radio', { name: '目标' }).check();
    const shown = await page.locator('[data-sortable] tbody tr:visible .status').allInnerTexts();
    expect(new Set(shown)).toEqual(new Set(['目标']));
  });
});
