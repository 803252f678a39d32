import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Search } from '../site/src/search/search.ts';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';

/** Everything is looked for in the sample alone: the made-up example changes. */
const OFFICE = 'henggang-jiedao';
const searchFor = (query: string, more = '') =>
  `/search/?q=${encodeURIComponent(query)}&office=${OFFICE}${more}`;
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser.close());

async function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${address}`);
    await look(page);
  } finally {
    await context.close();
  }
}

const field = (page: Page) => page.getByRole('searchbox', { name: '要找的词句' });
const status = (page: Page) => page.locator('[data-status]');
const names = (page: Page) => page.locator('[data-results] h3').allInnerTexts();

/** Waits until the page has said what it found. */
async function answered(page: Page, answer: RegExp): Promise<void> {
  await status(page).filter({ hasText: answer }).waitFor();
}

/**
 * What readers of the sample look for, and every section, achievement and plan item that must be found, by name: names
 * of places and people, coined words, parts of words, numbers, signs, single characters, sentences.
 */
const WANTED: Record<string, string[]> = {
  小升规: ['企业培育成效显著', '强化经济挖潜增效'],
  暖蜂驿站: ['推动“两个覆盖”提质增效'],
  牛始埔路: ['加快实施民生基础建设'],
  康中路: ['加快实施民生基础建设'],
  坳背路西延: ['加快基础设施建设'],
  盐龙大道: ['重大项目高效推进'],
  四联排榜: ['重大项目高效推进', '三环'],
  三诚靶材: ['招商稳商取得突破'],
  福瑞斯: ['招商稳商取得突破'],
  仁林锦江: ['全力维护社会稳定'],
  建信天宸: ['全力维护社会稳定'],
  悦山湖: ['全力维护社会稳定'],
  沈育菊: ['营商环境加速优化'],
  刘精彩: ['全力维护社会稳定'],
  招商: ['招商稳商取得突破', '聚焦重点产业精准招商'],
  稳商: ['招商稳商取得突破', '持续开展稳商助企行动'],
  商稳: ['招商稳商取得突破'],
  目落户: ['招商稳商取得突破'],
  企业: [
    '招商稳商取得突破',
    '企业培育成效显著',
    '营商环境加速优化',
    '推动“两个覆盖”提质增效',
    '持续开展稳商助企行动',
    '强化经济挖潜增效',
  ],
  业培育: ['企业培育成效显著'],
  岗眼镜: ['“横岗眼镜”品牌走向高端', '两带', '三环', '聚焦重点产业精准招商', '打造一批特色街区'],
  镜时尚: ['“横岗眼镜”品牌走向高端', '两带', '三环', '打造一批特色街区'],
  '28亿元': ['招商稳商取得突破'],
  '28亿': ['招商稳商取得突破'],
  '5957.52㎡': ['重大项目高效推进'],
  '2.4万': ['招商稳商取得突破'],
  '２６７１万元': ['扎实推进民政事业发展'],
  '147%': ['企业培育成效显著'],
  '147％': ['企业培育成效显著'],
  '1+4': ['扎实开展主题教育工作'],
  大运AI小镇: ['一城', '两带', '加强党员干部思想建设'],
  ai小镇: ['一城', '两带', '加强党员干部思想建设'],
  TOD: ['三环'],
  'AI+信息': ['四线'],
  '“瓶改管”': ['高度重视安全生产'],
  瓶改管: ['高度重视安全生产'],
  推动两个覆盖提质增效: ['推动“两个覆盖”提质增效'],
  '推动"两个覆盖"提质增效': ['推动“两个覆盖”提质增效'],
  '15分钟文明实践生态圈': ['加快实施民生基础建设'],
  脱牌摘帽: ['高度重视安全生产'],
  摘帽: ['高度重视安全生产'],
  一件事一次办: ['优化民生服务保障'],
  无讼社区: ['积极探索基层治理横岗经验'],
  '14、18、19号线': ['三环'],
  '2号线': ['深入开展环境品质提升', '全力推进民生实事项目'],
  规: [
    '企业培育成效显著',
    '重大项目高效推进',
    '压实管党治党责任',
    '强化经济挖潜增效',
    '积极开展城市更新',
    '加快基础设施建设',
    '提升应急处置能力',
  ],
  菊: ['营商环境加速优化'],
  '落户。提供优质产业空间': ['招商稳商取得突破'],
  '招商稳商取得突破。组建招商攻坚队伍': ['招商稳商取得突破'],
  '松柏-茂盛老街': ['打造一批特色街区'],
  松柏茂盛老街: ['打造一批特色街区'],
  '《横企风采》': ['营商环境加速优化'],
  '攻坚堡垒·实干先锋': ['做大做强基层党建“领跑”体系'],
  '同比下降40%': ['高度重视安全生产'],
  怡锦社区获: ['全力维护社会稳定', '加快实施民生基础建设'],
  区获评: ['加快实施民生基础建设'],
  '暨南大学(深圳)': ['积极开展城市更新'],
  '暨南大学（深圳）': ['积极开展城市更新'],
  国求初件: ['筑牢社会稳定底线'],
  物管专干: ['做大做强基层党建“领跑”体系'],
  '眼镜 大赛': ['“横岗眼镜”品牌走向高端'],
  '2023年 刘精彩': ['全力维护社会稳定'],
  共驿站: [],
};

test('every query of the labelled set finds all it must find in the sample, and nothing else', async () => {
  const search = new Search(async (path) => {
    const response = await fetch(inject('siteUrl') + path);
    expect(response.status, path).toBe(200);
    return response.json();
  }, '/search/');
  for (const [query, wanted] of Object.entries(WANTED)) {
    const { candidates, terms, byWords } = await search.find({ query, office: OFFICE });
    const reports = await Promise.all(candidates.map((candidate) => search.hitsIn(candidate, terms)));
    const found = reports.flatMap(({ hits }) => hits).filter(({ kind }) => !kind.startsWith('honor-'));
    expect(found.map(({ name }) => name).sort(), query).toEqual([...wanted].sort());
    expect(byWords, query).toBe(false);
  }
});

test('a phrase from the middle of a paragraph is found, and its result lands on the paragraph', async () => {
  await visit(searchFor(''), async (page) => {
    await field(page).fill('妥善调处悦山湖小区');
    await answered(page, /找到 1 条，在 1 份报告里/);
    expect(await page.locator('[data-results] mark').allInnerTexts()).toEqual(['妥善调处悦山湖小区']);
    await page.getByRole('link', { name: '全力维护社会稳定' }).click();
    await page.waitForURL(/\/henggang-jiedao\/2023\/#/);
    expect(await page.locator(':target').innerText()).toContain('悦山湖小区物业');
    await expect
      .poll(() => page.locator(':target').evaluate((e) => e.getBoundingClientRect().top))
      .toBeLessThan(300);
  });
});

test('the address carries the search, and going back brings the one before', async () => {
  await visit(searchFor('小升规', '&kind=plan-item'), async (page) => {
    await answered(page, /找到 1 条/);
    expect(await names(page)).toEqual(['强化经济挖潜增效']);
    await page.getByLabel('类型').selectOption('全部类型');
    await answered(page, /找到 2 条/);
    expect(decodeURI(page.url())).not.toContain('kind');
    await page.goBack();
    await answered(page, /找到 1 条/);
    expect(await page.getByLabel('类型').inputValue()).toBe('plan-item');
  });
});

test('filters narrow by level of honor and by theme, and can be left in one step', async () => {
  await visit(searchFor('街道'), async (page) => {
    await page.getByLabel('类型').selectOption('国家级荣誉');
    await answered(page, /找到 1 条/);
    expect(await names(page)).toEqual(['全国模范调解员']);
    await field(page).fill('眼镜');
    await answered(page, /没有找到“眼镜”/);
    await page.getByRole('link', { name: /不限单位、年度、类型和领域/ }).click();
    await answered(page, /“眼镜”：找到 \d+ 条/);
  });
});

test('all of it works from the keyboard', async () => {
  await visit(searchFor('牛始埔路'), async (page) => {
    await answered(page, /找到 1 条/);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await page.locator('[data-results] li').count()).toBe(0);
    await page.keyboard.insertText('岗眼镜');
    await page.keyboard.press('Enter');
    await answered(page, /“岗眼镜”：找到 5 条/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    for (let steps = 0; steps < 8 && (await focused()) !== '“横岗眼镜”品牌走向高端'; steps += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/henggang-jiedao\/2023\/#/);
    expect(await page.locator(':target').innerText()).toContain('横岗眼镜时尚街区');
  });
});

test('letters that an input method is still composing are not searched', async () => {
  await visit(searchFor(''), async (page) => {
    const keyboard = await page.context().newCDPSession(page);
    await field(page).focus();
    await keyboard.send('Input.imeSetComposition', { text: 'ai', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(500);
    expect(await status(page).innerText()).toBe('');
    await keyboard.send('Input.insertText', { text: '牛始埔' });
    await answered(page, /“牛始埔”：找到 1 条/);
  });
});

test('a query that stands nowhere as a whole is answered by its words, and one without answer by advice', async () => {
  await visit(searchFor('眼镜的知识产权'), async (page) => {
    await answered(page, /没有与“眼镜的知识产权”完全一致的文字/);
    expect(await names(page)).toEqual(['“横岗眼镜”品牌走向高端']);
    await field(page).fill('共驿站');
    await answered(page, /没有找到“共驿站”。可以换一个更短的词/);
    expect(await page.getByRole('heading', { name: '怎样找得更准' }).isVisible()).toBe(true);
  });
});

test('hostile words are only words', async () => {
  await visit(searchFor('<img src=x onerror=alert(1)>'), async (page) => {
    await answered(page, /没有找到“<img src=x onerror=alert\(1\)>”/);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

test('an index that cannot be read is told, and the next search may have better luck', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/catalogue.json', (route) => route.abort());
  await page.goto(`${inject('siteUrl')}/search/?q=眼镜`);
  await answered(page, /搜索数据没有读取成功/);
  await page.unroute('**/catalogue.json');
  await field(page).press('Enter');
  await answered(page, /找到 \d+ 条/);
  await context.close();
});

test('a reader whose page is older than the site still gets an answer', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const versions = ['000000000000'];
  await page.route('**/catalogue.json', async (route) => {
    const catalogue = (await (await route.fetch()).json()) as { version: string };
    await route.fulfill({ json: { ...catalogue, version: versions.shift() ?? catalogue.version } });
  });
  await page.goto(inject('siteUrl') + searchFor('眼镜'));
  await answered(page, /找到 \d+ 条/);
  await context.close();
});

test('without scripts the page leads to every report', async () => {
  await visit(
    searchFor('眼镜'),
    async (page) => {
      expect(await page.locator('noscript > p').innerText()).toContain('搜索要靠浏览器运行脚本');
      expect(await field(page).isVisible()).toBe(false);
      await page.getByRole('main').getByRole('link', { name: '全部单位与年度' }).click();
      await page.getByRole('link', { name: '横岗街道2023年工作总结及2024年工作计划' }).waitFor();
    },
    { javaScriptEnabled: false },
  );
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: PHONE }],
] as const)(
  'the page passes axe with and without results, fits, and keeps its policy (%s)',
  async (_, options) => {
    for (const address of ['/search/', '/search/?q=眼镜', '/search/?q=没有的词句']) {
      const context = await browser.newContext({ viewport: DESKTOP, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(inject('siteUrl') + address);
      await page.waitForLoadState('networkidle');
      expect(await accessibilityFaults(page)).toEqual([]);
      const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
      expect(complaints).toEqual([]);
      await context.close();
    }
  },
);
