import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '@work-reports/report-text';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CMS } from '../system/folders.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { LAYOUTS, PAGES, SAMPLE as REPORT } from './site-pages.ts';

/** The narrowest a page must reflow to: WCAG 2.2, 1.4.10. */
const PHONE = { width: 320, height: 640 };
const TABLET = { width: 820, height: 1100 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser.close());

async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${address}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** What a reader would copy or hear of the report: no notes, which repeat the text beside it. */
const readText = (page: Page) =>
  page.locator('.document .text').evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const note of copy.querySelectorAll('[aria-hidden]')) note.remove();
    return copy.textContent;
  });

test('the page of a report holds the official text, every character in its order', async () => {
  const source = readFileSync(path.join(CMS, 'samples/2023-henggang-jiedao.txt'), 'utf8');
  const { body } = readPage(source);
  expect(withoutSpace(await visit(REPORT, readText))).toBe(withoutSpace(source.slice(body.start, body.end)));
});

/** As readers may have set it: of the browser, and of the page itself, which keeps it in the browser. */
const MODES: [string, readonly string[], BrowserContextOptions, Record<string, string>][] = [
  ['a phone every page', [...PAGES, '/gallery/'], { viewport: PHONE }, {}],
  ['a desktop in the dark every layout', LAYOUTS, { viewport: DESKTOP, colorScheme: 'dark' }, {}],
  ['a phone with large letters every layout', LAYOUTS, { viewport: PHONE }, { size: 'larger' }],
  ['a tablet in 长辈模式 every layout', LAYOUTS, { viewport: TABLET }, { elder: 'on' }],
];

test.each(MODES)(
  'on %s passes axe, fits the width, and asks nothing of anyone else',
  async (_, pages, options, chosen) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.addInitScript(
      (settings) => localStorage.setItem('reading-settings', settings),
      JSON.stringify(chosen),
    );
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    for (const address of pages) {
      await page.goto(`${inject('siteUrl')}${address}`);
      // The gallery has every landmark of a report beside those of the page.
      const exception = address === '/gallery/' ? { exceptRule: 'landmark-unique' } : {};
      expect(await accessibilityFaults(page, exception), address).toEqual([]);
      const [content = 0, screen = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, address).toBeLessThanOrEqual(screen);
    }
    expect(requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  240_000,
);

test('every page is Chinese, has one main heading, and runs nothing but its own scripts', async () => {
  await visit('/', async (page) => {
    for (const address of PAGES) {
      await page.goto(`${inject('siteUrl')}${address}`, { waitUntil: 'domcontentloaded' });
      expect(await page.locator('html').getAttribute('lang'), address).toBe('zh-CN');
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await page.title()).toContain('年度工作报告');
      const sources = await page
        .locator('script[src]')
        .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
      for (const source of sources) expect(source).toMatch(/^\/_astro\//);
    }
  });
});

test('a reader goes from the home page to a report, its honors, and back to the sentence', async () => {
  await visit(
    '/',
    async (page) => {
      await page.getByRole('link', { name: '横岗街道2023年工作总结及2024年工作计划' }).click();
      await page
        .getByRole('navigation', { name: '本报告' })
        .getByRole('link', { name: /荣誉 ?7 项/ })
        .click();
      const card = page.getByRole('article').filter({ hasText: '全国模范调解员' }).last();
      expect(await card.innerText()).toContain('街道司法所干部刘精彩');
      await card.getByRole('link', { name: /查看原文/ }).click();
      await page.waitForURL(/\/henggang-jiedao\/2023\/#/);
      const target = page.locator(':target');
      expect(await target.innerText()).toContain('全力维护社会稳定');
      expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(300);
    },
    { viewport: PHONE },
  );
});

test('figures carry their exact value for machines and in full for readers', async () => {
  await visit(REPORT, async (page) => {
    expect(await page.locator('data', { hasText: '28亿元' }).getAttribute('value')).toBe('2800000000');
  });
  await visit(`${REPORT}figures/`, async (page) => {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '28亿元' }) });
    expect(await row.innerText()).toMatch(/28亿元\s+投资额\s+2,800,000,000 元\s+实际/);
  });
});

test('the contents open on a phone and stand open beside the text on a desktop', async () => {
  const link = (page: Page) => page.getByRole('link', { name: '(五)聚焦政治引领,党建效能稳步提升' });
  await visit(
    REPORT,
    async (page) => {
      expect(await link(page).isVisible()).toBe(false);
      await page.getByText('目录', { exact: true }).click();
      await link(page).click();
      expect(await page.locator(':target').innerText()).toContain('党建效能稳步提升');
    },
    { viewport: PHONE },
  );
  await visit(REPORT, async (page) => expect(await link(page).isVisible()).toBe(true));
});

test('paper gets the text and its date and nothing to click', async () => {
  await visit(REPORT, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('.document .text [aria-hidden]').first().isVisible()).toBe(false);
    expect(await page.locator('article').innerText()).toContain('发布日期：2023年12月18日');
  });
});

test('the keyboard reaches the text at once', async () => {
  await visit(REPORT, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused?.trim()).toBe('报告全文');
  });
});

test('a report’s page carries the tags of government sites', async () => {
  await visit(REPORT, async (page) => {
    const tags = await page
      .locator('meta[name]')
      .evaluateAll((all) => all.map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')]));
    expect(Object.fromEntries(tags)).toMatchObject({
      SiteName: '年度工作报告',
      ColumnName: '年度工作计划及总结',
      ArticleTitle: '横岗街道2023年工作总结及2024年工作计划',
      PubDate: '2023-12-18 00:00',
      ContentSource: '横岗街道办事处',
      Url: `${inject('siteUrl')}${REPORT}`,
      Image: `${inject('siteUrl')}${REPORT}card.png`,
    });
    expect(Object.fromEntries(tags)).toHaveProperty('Description');
  });
});

test('what is not there is answered with the 404 page, and nothing outside the pages is served', async () => {
  for (const address of ['/no-such-office/', '/../package.json', '/%2e%2e/package.json', '/%00', '/%ff']) {
    const answer = await fetch(`${inject('siteUrl')}${address}`);
    expect(answer.status, address).toBe(404);
    expect(await answer.text()).toContain('没有找到这个页面');
  }
});

test('a page holds browsers to its own scripts and to nothing from elsewhere, on any server', async () => {
  const response = await fetch(`${inject('siteUrl')}${REPORT}`);
  expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  await visit(REPORT, async (page) => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self';/);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.broken = true';
      document.body.append(script);
      return 'broken' in window;
    });
    expect(ran).toBe(false);
  });
});

test('without JavaScript the report is whole, its contents open, and nothing is offered that would not work', async () => {
  await visit(
    REPORT,
    async (page) => {
      expect(await page.locator('.document .text').innerText()).toContain('勤勉高效的干部队伍');
      await page.getByText('目录', { exact: true }).click();
      expect(await page.getByRole('link', { name: '(五)聚焦政治引领,党建效能稳步提升' }).isVisible()).toBe(
        true,
      );
      for (const name of ['打印', '复制引用格式', '阅读设置'])
        expect(await page.getByText(name, { exact: true }).isVisible(), name).toBe(false);
    },
    { javaScriptEnabled: false, viewport: PHONE },
  );
});

test('letters and colours are chosen once, by keyboard, and stay on the next page without a flash', async () => {
  await visit(REPORT, async (page) => {
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const usual = await size();
    await page.getByText('阅读设置').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('特大').check();
    await page.getByLabel('深色').check();
    expect(await size()).toBeGreaterThan(usual * 1.3);
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('特大').isVisible()).toBe(false);

    await page.goto(`${inject('siteUrl')}/data/`, { waitUntil: 'commit' });
    expect(await page.evaluate(() => document.documentElement.dataset['colours'])).toBe('dark');
    await page.waitForLoadState();
    expect(await size()).toBeGreaterThan(usual * 1.3);
    await page.getByText('阅读设置').click();
    expect(await page.getByLabel('特大').isChecked()).toBe(true);
    await page.getByLabel('标准').check();
    expect(await size()).toBe(usual);
  });
});

test('the contents follow the reader', async () => {
  await visit(REPORT, async (page) => {
    const current = page.locator('[data-contents] [aria-current]');
    await page.getByRole('heading', { name: /全力维护社会稳定/ }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => current.allInnerTexts()).toEqual(['(三)聚焦平安建设,辖区形势和谐稳定']);
  });
});

test('a citation of the report or of a place in it is copied as GB/T 7714 has it', async () => {
  await visit(
    REPORT,
    async (page) => {
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      const today = new Date().toLocaleDateString('sv-SE');
      const address = `${inject('siteUrl')}${REPORT}`;
      await page.getByRole('button', { name: '复制引用格式' }).click();
      await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
      const title = '横岗街道办事处. 横岗街道2023年工作总结及2024年工作计划[R/OL].';
      expect(await copied()).toBe(`${title} (2023-12-18)[${today}]. ${address}.`);

      const mark = page.getByRole('link', { name: '引用：招商稳商取得突破' });
      await mark.focus();
      await page.keyboard.press('Enter');
      const place = new URL(page.url()).hash;
      expect(await page.locator(place).innerText()).toContain('组建招商攻坚队伍');
      await expect
        .poll(copied)
        .toBe(
          `${title} 2023: 一、2023年工作总结 > (一)聚焦经济建设,产业升级步步为营 > 招商稳商取得突破(2023-12-18)[${today}]. ${address}${place}.`,
        );
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('promises are shown as judged only where an editor has judged them', async () => {
  await visit('/shili-jiedao/2021/promises/', async (page) => {
    const card = page.getByRole('article').filter({ hasText: '完善公园绿地体系' }).last();
    expect(await card.innerText()).toMatch(/调整[\s\S]*望月公园由一次建成调整为分期建设/);
    expect(await card.getByRole('link', { name: /公园绿地见缝插绿/ }).getAttribute('href')).toMatch(
      /^\/shili-jiedao\/2022\/#/,
    );
    expect(await page.getByText('尚未核对', { exact: true }).count()).toBe(0);
  });
  await visit('/shili-jiedao/2023/promises/', async (page) => {
    const cards = page.getByRole('article').filter({ has: page.getByText('尚未核对') });
    expect(await cards.count()).toBeGreaterThan(10);
    expect(await page.getByText('程序找到的相近原文，未经确认').count()).toBeGreaterThan(5);
    for (const verdict of ['完成', '推进中', '调整', '未提及'])
      expect(await page.getByRole('article').getByText(verdict, { exact: true }).count(), verdict).toBe(0);
  });
  await visit(`${REPORT}promises/`, async (page) => {
    expect(await page.locator('main').innerText()).toContain('2024年的工作总结还没有在本站发布');
  });
});

test('what is made up says so on every page and stands apart from what is real', async () => {
  await visit('/', async (page) => {
    const order = await page.locator('main :is(h2)').allInnerTexts();
    expect(order.indexOf('虚构示例')).toBeGreaterThan(order.indexOf('横岗街道办事处'));
    expect(order.indexOf('虚构示例')).toBeLessThan(order.indexOf('示例街道办事处'));
  });
  for (const address of ['/shili-jiedao/', '/shili-jiedao/2022/figures/', '/shili-jiedao/compare/2022/2023/'])
    await visit(address, async (page) => {
      expect(await page.getByRole('note').innerText(), address).toContain('均为虚构');
    });
  await visit(REPORT, async (page) => {
    expect(await page.getByRole('note').count()).toBe(0);
    expect(await page.content()).not.toContain('示例街道');
  });
});

test('two years stand side by side, with what changed between them', async () => {
  await visit('/shili-jiedao/compare/', async (page) => {
    await page.getByRole('link', { name: '2022年 与 2023年' }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '调解纠纷' }) });
    expect(await row.innerText()).toMatch(/512宗\s+478宗\s+减少 34 宗（−6.6%）/);
  });
});

test('a report on one sheet prints on one sheet', async () => {
  for (const address of [`${REPORT}summary/`, '/shili-jiedao/2022/summary/', '/shili-zhen/2023/summary/'])
    await visit(address, async (page) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
    });
});

test('nothing moves while a page comes in', async () => {
  for (const address of [REPORT, `${REPORT}figures/`, '/search/?q=公园'])
    await visit(address, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(shift, address).toBe(0);
    });
});
