import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBuilder, type RunningBuilder, untilBuilt } from '../scripts/builder.ts';
import { freePort } from '../system/ports.ts';
import { stop } from '../system/processes.ts';
import { launchSite } from '../scripts/site.ts';
import { ADMINISTRATOR, type Person, TestCms } from './running-cms.ts';

/** The report of the story, as an office sends it: one word is written twice, and a telephone number is in it. */
const TEXT = `示例街道2023年工作总结及2024年工作计划
一、2023年工作总结
（一）招商引资取得突破，活力增强。全年走访企业60家，引进项目3个。
（二）平安建设扎实推进。调解纠纷20宗，示例社区获评“示例省文明社区”。服务热线13800000000已经开通。
二、2024年工作计划
（一）城市面貌焕然一新。新建公园2座，方便居民休闲。
（二）为民服务再上台阶。改造老旧小区5个。`;
export const TITLE = '示例街道2023年工作总结及2024年工作计划';

/** A picture somebody may take on the way. */
export type See = (name: string, page: Page) => Promise<void>;

/** The whole product with one office, its public site, and somebody for each role. */
export class Stage {
  readonly cms: TestCms;
  readonly siteUrl: string;
  private readonly browser: Browser;
  private readonly ends: (() => Promise<void>)[];
  private readonly contexts = new Map<string, Promise<Page>>();

  private constructor(cms: TestCms, siteUrl: string, browser: Browser, ends: (() => Promise<void>)[]) {
    this.cms = cms;
    this.siteUrl = siteUrl;
    this.browser = browser;
    this.ends = ends;
  }

  static async set(browser: Browser): Promise<Stage> {
    const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-story-'));
    const out = path.join(folder, 'site');
    const [secret, previewToken] = [randomUUID(), randomUUID()];
    const shared = { BUILDER_SECRET: secret, PREVIEW_TOKEN: previewToken };
    const [builderPort, sitePort] = [await freePort(), await freePort()];
    const siteUrl = `http://127.0.0.1:${sitePort}`;
    const ends: (() => Promise<void>)[] = [() => Promise.resolve(rmSync(folder, { recursive: true }))];
    try {
      const cms = await TestCms.start({
        REVIEW_LEVELS: '3',
        BUILDER_URL: `http://127.0.0.1:${builderPort}`,
        PUBLIC_SITE_URL: siteUrl,
        ...shared,
      });
      ends.unshift(() => cms.stop());
      const builder: RunningBuilder = await launchBuilder(builderPort, {
        CMS_URL: cms.url,
        SITE_URL: siteUrl,
        SITE_OUT: out,
        ...shared,
      });
      ends.unshift(() => stop(builder.process));
      await untilBuilt(builder, { out, secret, signal: new AbortController().signal });
      const site: ChildProcess = await launchSite(sitePort, { cms: cms.url, out });
      ends.unshift(() => stop(site));
      return new Stage(cms, siteUrl, browser, ends);
    } catch (error) {
      for (const end of ends) await end();
      throw error;
    }
  }

  async strike(): Promise<void> {
    for (const end of this.ends) await end();
  }

  /** A browser of its own for somebody, signed in. */
  signedIn(person: Pick<Person, 'email' | 'password'>): Promise<Page> {
    const known = this.contexts.get(person.email) ?? this.signIn(person);
    this.contexts.set(person.email, known);
    return known;
  }

  /** A browser of somebody without an account. */
  async stranger(): Promise<Page> {
    return (await this.context()).newPage();
  }

  private context(): Promise<BrowserContext> {
    return this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
  }

  private async signIn({ email, password }: Pick<Person, 'email' | 'password'>): Promise<Page> {
    const page = await this.stranger();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${this.cms.url}/admin/auth/login`);
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.getByText('您好').first().waitFor();
    return page;
  }
}

/** The staff of 示例街道办事处, by what they do there. */
export interface Staff {
  editor: Person;
  first: Person;
  second: Person;
  final: Person;
  publisher: Person;
}

/** Makes the office public and gives it its staff. */
export async function openOffice(cms: TestCms): Promise<Staff> {
  const office = await cms.draft('office', {
    name: '示例街道办事处',
    slug: 'shili-jiedao',
    kind: 'street_office',
    fictional: true,
  });
  await cms.act('office', office, 'publish');
  const person = (role: string) => cms.person([role], [office]);
  return {
    editor: await person('编辑'),
    first: await person('初审'),
    second: await person('复审'),
    final: await person('终审'),
    publisher: await person('发布'),
  };
}

/**
 * From a text on paper to the public page: import, edit, check, preview, three reviews by three people with one 退回,
 * publication, withdrawal. Ends with an error where anything is not as an editor expects it.
 */
export async function tellStory(stage: Stage, staff: Staff, see: See): Promise<void> {
  const { cms } = stage;
  const editor = await stage.signedIn(staff.editor);
  await editor.getByText('没有等您处理的报告').waitFor();
  await see('home', editor);

  await editor.goto(`${cms.url}/admin/plugins/report-import`);
  await editor.getByLabel('粘贴报告全文').fill(TEXT);
  await see('import-text', editor);
  await editor.getByRole('button', { name: '读取粘贴的文字' }).click();
  await editor.getByRole('heading', { name: '识别结果' }).waitFor();
  await see('import-review', editor);
  await editor.getByRole('button', { name: '存为草稿' }).click();
  await editor.getByRole('link', { name: '打开这份报告' }).click();
  await editor.waitForURL(/api::report\.report\/\w/);
  await editor.getByLabel('标题').waitFor();
  const report = editor.url().split('/').at(-1)?.split('?')[0] ?? '';
  const desk = `${cms.url}/admin/plugins/report-desk/${report}`;
  await see('report-form', editor);
  await editor.goto(`${cms.url}/admin/content-manager/collection-types/api::report.report`);
  await editor.getByText(TITLE).first().waitFor();
  await see('report-list', editor);

  await editor.goto(desk);
  await editor
    .getByRole('link', { name: /走访企业60家/ })
    .first()
    .waitFor();
  await see('desk', editor);

  // A slip is told of while it is typed.
  await editor
    .getByRole('link', { name: /走访企业60家/ })
    .first()
    .click();
  const text = editor.getByLabel('正文', { exact: false }).first();
  await text.waitFor();
  const before = await text.inputValue();
  await text.fill(`${before}成效明显的的。`);
  await editor.getByText('“的的”').first().waitFor();
  await see('live-checks', editor);
  // What was typed outlives the page, as when a session has ended.
  await editor.reload();
  await editor.getByRole('button', { name: '放回表单' }).click();
  await editor.getByText('“的的”').first().waitFor();
  await text.fill(`${before}成效明显。`);
  await save(editor);

  await editor.goto(`${desk}?tab=checks`);
  await editor.getByText('13800000000').first().waitFor();
  await see('checks', editor);
  await editor.getByRole('button', { name: '接受' }).first().click();
  await editor.getByLabel('接受的理由').fill('这是公开的服务热线。');
  await editor.getByRole('button', { name: /接受/ }).last().click();
  await editor.getByText(/已接受/).waitFor();

  await preview(stage, editor, report, see);

  await editor.goto(desk);
  await take(editor, '送审', '已交初审');
  await see('submitted', editor);

  const first = await stage.signedIn(staff.first);
  await first.getByRole('link', { name: TITLE }).first().waitFor();
  await see('tasks', first);
  await first.goto(desk);
  await first.getByRole('button', { name: '退回' }).click();
  await first.getByLabel('退回的原因').fill('请写明走访企业的成效。');
  await see('return', first);
  await first.getByRole('button', { name: '确认退回' }).click();
  await first.getByText('还是草稿').first().waitFor();

  await editor.goto(desk);
  await editor.getByText('请写明走访企业的成效。').first().waitFor();
  await see('returned', editor);
  await editor
    .getByRole('link', { name: /走访企业60家/ })
    .first()
    .click();
  await text.waitFor();
  await text.fill(`${before}帮助企业解决问题50个。`);
  await save(editor);
  await editor.goto(desk);
  await take(editor, '送审', '已交初审');

  for (const [reviewer, then] of [
    [staff.first, '已交复审'],
    [staff.second, '已交终审'],
    [staff.final, '审核全部通过'],
  ] as const) {
    const page = await stage.signedIn(reviewer);
    await page.goto(desk);
    await take(page, '通过', then);
    if (reviewer === staff.final) await see('approved', page);
  }

  const publisher = await stage.signedIn(staff.publisher);
  await publisher.goto(desk);
  await publisher.getByRole('button', { name: '发布', exact: true }).click();
  await see('publish', publisher);
  await publisher.getByRole('button', { name: '确认发布' }).click();
  await publisher.getByText('公众看到的就是这一版').first().waitFor();

  const reader = await stage.stranger();
  const address = `${stage.siteUrl}/shili-jiedao/2023/`;
  await untilPublic(reader, address, (html) => html.includes('帮助企业解决问题50个'));
  await reader.goto(address);
  await see('public-page', reader);
  await publisher.goto(`${cms.url}/admin/`);
  await publisher.getByText('已是最新').first().waitFor();
  await see('public-site-state', publisher);

  await editor.goto(`${cms.url}/admin/plugins/audit-trail?report=${report}`);
  await editor.getByText('请写明走访企业的成效。').first().waitFor();
  await see('audit-trail', editor);

  await publisher.goto(desk);
  await publisher.getByRole('button', { name: '撤回', exact: true }).click();
  await see('withdraw', publisher);
  await publisher.getByRole('button', { name: '确认撤回' }).click();
  await publisher.getByText('还是草稿').first().waitFor();
  await untilPublic(reader, address, (html) => !html.includes('招商引资'));
}

/** What an administrator does before anybody can work: offices, people, and the list of words. */
export async function showAdministration(stage: Stage, see: See): Promise<void> {
  const { cms } = stage;
  const administrator = await stage.signedIn(ADMINISTRATOR);
  for (const [name, address, words] of [
    ['offices', 'content-manager/collection-types/api::office.office', '示例街道办事处'],
    ['staff', 'plugins/review/staff', '各角色能做什么'],
    ['words', 'content-manager/collection-types/api::word.word', '应写作'],
  ] as const) {
    await administrator.goto(`${cms.url}/admin/${address}`);
    await administrator.getByText(words).first().waitFor();
    await see(name, administrator);
  }
}

/** A leader without an account looks at the draft, and after the link is collected no longer can. */
async function preview(stage: Stage, editor: Page, report: string, see: See): Promise<void> {
  await editor.goto(`${stage.cms.url}/admin/content-manager/collection-types/api::report.report/${report}`);
  await editor.getByRole('button', { name: '生成预览链接' }).click();
  const link = await editor.getByLabel('新的预览链接').inputValue();
  await see('preview-link', editor);

  const leader = await stage.stranger();
  await leader.goto(link);
  await leader.getByRole('heading', { name: TITLE }).first().waitFor({ timeout: 60_000 });
  await leader.getByText('预览稿').first().waitFor();
  if (!(await leader.content()).includes('成效明显')) throw new Error('The preview lacks the last edit.');
  await see('preview', leader);
  await leader.close();
}

/** Takes a step of the review on the page of a report, and waits for what is said of it. */
async function take(page: Page, step: string, then: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByText(then).first().waitFor();
}

async function save(page: Page): Promise<void> {
  const saving = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const saved = await saving;
  if (!saved.ok()) throw new Error(`An edit was not saved: ${await saved.text()}`);
}

/** Waits until the public site answers as it should. */
async function untilPublic(page: Page, address: string, holds: (html: string) => boolean): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answer = await page.request.get(address);
    if (holds(await answer.text())) return;
    if (tries > 300) throw new Error(`${address} never changed; it answers ${answer.status()}.`);
    await wait(200);
  }
}
