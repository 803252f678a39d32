import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, TestCms } from '../running-cms.ts';

let cms: TestCms;
let office: string;
let otherOffice: string;
let report: string;
let section: string;
let editor: Person, first: Person, second: Person, final: Person, publisher: Person, stranger: Person;

const route = (step: string) => `/review/reports/${report}/${step}`;
const content = (type: string, id = '') => `/content-manager/collection-types/api::${type}.${type}/${id}`;

beforeAll(async () => {
  cms = await TestCms.start({ REVIEW_LEVELS: '3' });
  office = await cms.draft('office', { name: '示例街道办事处', slug: 'shili', kind: 'street_office' });
  otherOffice = await cms.draft('office', { name: '样板镇人民政府', slug: 'yangban', kind: 'town' });
  [editor, first, second, final, publisher, stranger] = [
    await cms.person(['编辑'], [office]),
    await cms.person(['初审', '复审'], [office]),
    await cms.person(['复审'], [office]),
    await cms.person(['终审'], [office]),
    await cms.person(['发布'], [office]),
    await cms.person(['编辑', '初审', '复审', '终审', '发布'], [otherOffice]),
  ];
  const created = await editor.call('POST', content('report'), {
    office,
    title: '示例街道2023年工作总结',
    year: 2023,
    period: 'year',
  });
  report = String(created.body.data?.documentId);
  const added = await editor.call('POST', content('section'), {
    report,
    part: 'summary',
    kind: 'review',
    order: 1,
    heading: '工作回顾',
    lead: '全年新增就业120人。',
  });
  section = String(added.body.data?.documentId);
});

afterAll(() => cms.stop());

const state = async () =>
  (await cms.admin('GET', `/review/reports/${report}`)).body['state' as keyof object] as unknown;
const acts = async (query: string) =>
  (
    (await cms.admin('GET', `/audit-trail/acts?${query}`)).body as unknown as {
      acts: { id: number; action: string; title: string; note: string | null }[];
    }
  ).acts;
const edit = (by: Person, lead: string) => by.call('PUT', content('section', section), { lead });
const readers = async () =>
  (await cms.ask('{ sections(filters: { heading: { eq: "工作回顾" } }) { lead } }')).data?.['sections'];

test('a report goes through three reviews by three people, is given back once, and is published', async () => {
  expect(await state()).toBe('draft');
  expect((await editor.call('POST', route('submit'))).status).toBe(200);
  expect((await first.call('POST', route('approve'))).status).toBe(200);
  expect((await second.call('POST', route('return'), { note: '' })).status).toBe(400);
  const returned = await second.call('POST', route('return'), { note: '请补充数据来源。' });
  expect(returned.body).toMatchObject({ state: 'draft' });
  expect((await edit(editor, '全年新增就业120人（区人力资源局统计）。')).status).toBe(200);

  for (const [by, step, after] of [
    [editor, 'submit', 'first_review'],
    [first, 'approve', 'second_review'],
    [second, 'approve', 'final_review'],
    [final, 'approve', 'approved'],
  ] as const) {
    const taken = await by.call('POST', route(step));
    expect(taken.body).toMatchObject({ state: after });
    expect(await readers()).toEqual([]);
  }
  expect((await publisher.call('POST', route('publish'))).body).toMatchObject({ state: 'published' });
  expect(await readers()).toEqual([{ lead: '全年新增就业120人（区人力资源局统计）。' }]);
});

describe('what is forbidden', () => {
  /** Brings the report back to a draft that the editor has just changed. */
  const startOver = async () => {
    if ((await state()) !== 'draft' && (await state()) !== 'published')
      await editor.call('POST', route('recall'));
    await edit(editor, `全年新增就业${Math.floor(Math.random() * 1e6)}人。`);
    expect(await state()).toBe('draft');
  };
  const refused = async (answer: ReturnType<Person['call']>, status: number, reason: RegExp) => {
    const { status: given, body } = await answer;
    expect(body.error?.message ?? JSON.stringify(body)).toMatch(reason);
    expect(given).toBe(status);
  };
  const pass = async (...by: Person[]) => {
    await editor.call('POST', route('submit'));
    for (const reviewer of by) await reviewer.call('POST', route('approve'));
  };

  test('steps out of their turn', async () => {
    await startOver();
    await refused(first.call('POST', route('approve')), 400, /不在审核环节/);
    await refused(first.call('POST', route('return'), { note: '重写。' }), 400, /没有送审/);
    await refused(publisher.call('POST', route('publish')), 400, /须经过全部审核/);
    await refused(editor.call('POST', route('recall')), 400, /没有送审/);
    await refused(cms.act('report', report, 'publish'), 400, /须经过全部审核/);
    await pass();
    await refused(editor.call('POST', route('submit')), 400, /只有草稿可以送审/);
    await refused(publisher.call('POST', route('publish')), 400, /须经过全部审核/);
    await pass(first, second);
    await refused(cms.act('report', report, 'publish'), 400, /正在“终审”环节/);
  });

  test('steps of somebody else’s', async () => {
    await startOver();
    await refused(first.call('POST', route('submit')), 403, /没有送审的权限/);
    await pass();
    await refused(editor.call('POST', route('approve')), 403, /没有初审的权限/);
    await refused(final.call('POST', route('approve')), 403, /没有初审的权限/);
    await refused(final.call('POST', route('return'), { note: '重写。' }), 403, /没有初审的权限/);
    await pass(first, second, final);
    expect(await state()).toBe('approved');
    await refused(editor.call('POST', route('publish')), 403, /没有发布的权限/);
    await refused(final.call('POST', route('publish')), 403, /没有发布的权限/);
    await refused(editor.call('POST', route('withdraw')), 403, /没有撤回已发布报告的权限/);
    await refused(editor.call('POST', `${content('report', report)}/actions/publish`), 403, /./);
  });

  test('to approve one’s own work, or twice', async () => {
    await startOver();
    await pass(first);
    await refused(first.call('POST', route('approve')), 403, /三审须由不同的人完成/);
    await startOver();
    await cms.edit('section', section, { lead: '由管理员修改。' });
    await pass();
    await refused(cms.admin('POST', route('approve')), 403, /不能审核自己的稿件/);
  });

  test('to edit what is under review, by whatever way', async () => {
    await startOver();
    await pass();
    const added = { report, part: 'summary', kind: 'review', order: 2, heading: '新增' };
    for (const attempt of [
      () => edit(editor, '改。'),
      () => cms.edit('report', report, { title: '改' }),
      () => editor.call('POST', content('section'), added),
      () => editor.call('DELETE', content('section', section)),
      () => editor.call('DELETE', content('report', report)),
      () => editor.call('POST', `${content('report', report)}/actions/discard`),
      () =>
        editor.call('POST', '/report-import/reports', {
          office,
          text: '示例街道2023年工作总结\n一、工作回顾\n全年新增就业7人。',
          strong: [],
          edits: [],
        }),
    ])
      await refused(attempt(), 400, /正在“初审”环节，不能修改/);
    await startOver();
  });

  test('to set the state by hand', async () => {
    await startOver();
    const title = '示例街道2023年工作总结（修改）';
    await editor.call('PUT', content('report', report), { title, reviewState: 'approved' });
    expect(await state()).toBe('draft');
  });

  test('mutations of the API, whoever asks', async () => {
    const { body } = await cms.admin('POST', '/admin/api-tokens', {
      name: '示例程序',
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    const token = body.data?.accessKey;
    const mutation = `mutation { publishReport(documentId: "${report}") { documentId } }`;
    expect((await cms.ask(mutation, {}, token)).errors).toBeDefined();
    for (const [method, path] of [
      ['PUT', `/api/reports/${report}`],
      ['POST', '/api/reports'],
      ['DELETE', `/api/reports/${report}`],
      ['PUT', `/api/sections/${section}?status=published`],
    ] as const) {
      const answer = await fetch(`${cms.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(method !== 'DELETE' && { body: JSON.stringify({ data: { title: '改' } }) }),
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    const imported = await fetch(`${cms.url}/api/reports/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cms.importToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        office: 'shili',
        text: '示例街道2021年工作总结\n一、工作回顾\n全年新增就业7人。',
        publish: true,
      }),
    });
    expect(await imported.text()).toContain('须经审核才能发布');
  });

  test('to see or touch the reports of another office', async () => {
    await startOver();
    const foreign = /不属于您所在的单位|Forbidden|Policy Failed|没有/;
    await refused(stranger.call('GET', `/review/reports/${report}`), 403, foreign);
    await refused(stranger.call('GET', `/review/reports/${report}/findings`), 403, foreign);
    await refused(stranger.call('POST', route('submit')), 403, foreign);
    await refused(stranger.call('PUT', content('section', section), { lead: '改。' }), 403, foreign);
    await refused(stranger.call('DELETE', content('report', report)), 403, foreign);
    await refused(stranger.call('GET', content('report', report)), 403, foreign);
    for (const type of ['report', 'section', 'office']) {
      const list = await stranger.call('GET', `${content(type)}?page=1&pageSize=100`);
      expect(JSON.stringify(list.body)).not.toMatch(/示例街道|工作回顾/);
    }
    const choices = await stranger.call(
      'GET',
      '/content-manager/relations/api::section.section/report?page=1&pageSize=50',
    );
    expect(choices.status).toBe(200);
    expect(JSON.stringify(choices.body)).not.toContain('示例街道');
    const fields = { title: '示例街道2022年工作总结', year: 2022, period: 'year' };
    await refused(stranger.call('POST', content('report'), { ...fields, office }), 403, foreign);
    await refused(stranger.call('POST', content('report'), fields), 403, /先选择您所在的单位/);
    const into = { report, part: 'summary', kind: 'review', order: 3, heading: '他人' };
    await refused(stranger.call('POST', content('section'), into), 403, foreign);
    expect((await stranger.call('GET', '/review/tasks')).body).toEqual([]);
    expect(JSON.stringify((await stranger.call('GET', '/report-import/offices')).body)).not.toContain('示例');
    expect(JSON.stringify((await stranger.call('GET', '/promise-tracker/reports')).body)).not.toContain(
      '示例',
    );
    // Not even that there is such a report.
    const same = { office, title: '示例街道2023年工作总结', year: 2023, period: 'year' };
    await refused(stranger.call('POST', content('report'), same), 403, foreign);
  });

  test('to learn of another office from lists, cards and numbers of Strapi', async () => {
    for (const [method, path] of [
      ['GET', '/content-manager/homepage/count-documents'],
      ['GET', '/admin/homepage/key-statistics'],
      ['PUT', '/i18n/settings'],
    ] as const)
      expect((await stranger.call(method, path)).body).toEqual({ data: null });
    for (const action of ['update', 'publish']) {
      const recent = await stranger.call(
        'GET',
        `/content-manager/homepage/recent-documents?action=${action}`,
      );
      expect(recent.status).toBe(200);
      expect(JSON.stringify(recent.body)).not.toMatch(/示例街道|工作回顾/);
    }
    const own = await editor.call('GET', '/content-manager/homepage/recent-documents?action=update');
    const listed = own.body.data as unknown as { title: string }[];
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(({ title }) => !title)).toEqual([]);
    const shown = await stranger.call('POST', content('office', 'actions/bulkFindForValidation'), {
      documentIds: [office],
    });
    expect(shown.status).toBe(400);
    const count = content('report', `actions/countManyEntriesDraftRelations?documentIds[0]=${report}`);
    expect((await stranger.call('GET', count)).status).toBe(404);
    expect((await editor.call('GET', count)).status).toBe(200);
  });

  test('to undo what somebody else has just saved', async () => {
    await startOver();
    const opened = await editor.call('GET', content('section', section));
    const { lead, revision } = opened.body.data as { lead: string; revision: string };
    expect((await cms.edit('section', section, { heading: '工作情况回顾' })).status).toBe(200);
    await refused(
      editor.call('PUT', content('section', section), { heading: '工作回顾', lead, revision }),
      400,
      /刚刚被别人修改过/,
    );
    await cms.edit('section', section, { heading: '工作回顾' });
  });
});

describe('ways around', () => {
  const draftOf = async (type: string, id: string) =>
    (await cms.admin('GET', content(type, id))).body.data as Record<string, unknown>;

  test('an entry cannot take the id of another, and so its place', async () => {
    const fields = { report, part: 'summary', kind: 'review', order: 7, heading: '冒名' };
    const other = String((await cms.admin('POST', content('section'), fields)).body.data?.documentId);
    await cms.edit('section', other, { documentId: section, heading: '改名' });
    expect((await draftOf('section', other))['heading']).toBe('改名');
    expect((await draftOf('section', section))['heading']).toBe('工作回顾');
    await cms.remove('section', other);
  });

  test.each([
    ['an object', (id: string) => ({ connect: { documentId: id } })],
    ['a word', (id: string) => ({ connect: id })],
    ['itself', (id: string) => ({ documentId: id })],
    ['a list', (id: string) => [id]],
  ])('a section is not taken into another report by %s at the report’s end', async (_, links) => {
    const own = { title: '样板镇2023年工作总结', year: 2023, period: 'year' };
    const { body } = await stranger.call('GET', `${content('report')}?page=1&pageSize=1`);
    const [existing] = (body as unknown as { results: { documentId: string }[] }).results;
    const id =
      existing?.documentId ??
      String(
        (await stranger.call('POST', content('report'), { ...own, office: otherOffice })).body.data
          ?.documentId,
      );
    expect((await stranger.call('PUT', content('report', id), { sections: links(section) })).status).toBe(
      400,
    );
    expect((await cms.admin('GET', `/review/entries/api::section.section/${section}`)).body).toMatchObject({
      report: { documentId: report },
    });
  });

  test('a draft cannot be hung on what is public, where a filter would find its words', async () => {
    const [sample] = (
      (await cms.admin('GET', `${content('section')}?status=published&pageSize=1`)).body as unknown as {
        results: { id: number }[];
      }
    ).results;
    const answer = await cms.edit('section', section, { parent: { connect: [{ id: sample?.id }] } });
    expect(answer.status).toBe(400);
  });

  test('what was withdrawn is reviewed by others than its author all the same', async () => {
    const both = await cms.person(['编辑', '初审'], [office]);
    await both.call('PUT', content('section', section), { lead: '全年新增就业150人。' });
    for (const [by, step] of [
      [editor, 'submit'],
      [first, 'approve'],
      [second, 'approve'],
      [final, 'approve'],
      [publisher, 'publish'],
      [publisher, 'withdraw'],
      [editor, 'submit'],
    ] as const)
      expect((await by.call('POST', route(step))).status).toBe(200);
    expect((await both.call('POST', route('approve'))).status).toBe(403);
    await editor.call('POST', route('recall'));
  });

  test('an administrator takes over nobody’s account, and each change of one is on record', async () => {
    const administrator = await cms.person(['管理员']);
    const roles = (await cms.admin('GET', '/admin/roles')).body.data as unknown as {
      id: number;
      name: string;
    }[];
    const idOf = (name: string) => roles.find((role) => role.name === name)?.id;
    const change = (id: number, fields: object) => administrator.call('PUT', `/admin/users/${id}`, fields);
    expect((await change(editor.id, { password: 'Example-2025' })).status).toBe(403);
    expect((await change(administrator.id, { roles: [idOf('初审')] })).status).toBe(403);
    expect((await change(editor.id, { roles: [idOf('超级管理员')] })).status).toBe(403);
    expect((await change(1, { firstname: '冒名' })).status).toBe(403);
    expect((await change(second.id, { roles: [idOf('初审'), idOf('复审')] })).status).toBe(200);
    const { body } = await cms.admin('GET', '/audit-trail/acts?action=staff_changed');
    const [last] = (body as unknown as { acts: { note: string; actorId: number }[] }).acts;
    expect(last).toMatchObject({ note: '角色由“复审”改为“初审、复审”', actorId: administrator.id });
  });

  test('an office that its first report will make public stays as the reviewers see it', async () => {
    const fields = { office: otherOffice, title: '样板镇2030年工作总结', year: 2030, period: 'year' };
    const { body } = await stranger.call('POST', content('report'), fields);
    const submit = `/review/reports/${String(body.data?.documentId)}/submit`;
    expect((await stranger.call('POST', submit)).status).toBe(200);
    const edited = await cms.edit('office', otherOffice, { contact: '示例路1号' });
    expect(edited.body.error?.message).toMatch(/正在审核.*先发布单位再修改/);
    // Published by itself, it is its administrator's to change.
    expect((await cms.act('office', otherOffice, 'publish')).status).toBe(200);
    expect((await cms.edit('office', otherOffice, { contact: '示例路1号' })).status).toBe(200);
    expect((await cms.act('office', otherOffice, 'unpublish')).body.error?.message).toMatch(/正在审核/);
    expect((await cms.act('office', otherOffice, 'publish')).status).toBe(200);
    const [act] = await acts(`office=${otherOffice}&action=office_published`);
    expect((await cms.admin('GET', `/audit-trail/acts/${act?.id}`)).body).toMatchObject([
      { kind: 'changed', fields: [{ name: 'contact', before: null, after: '示例路1号' }] },
    ]);
  });

  test('who manages the staff of some offices leaves others alone, and rights and tokens given are on record', async () => {
    const made = await cms.admin('POST', '/admin/roles', { name: '科室管理员', description: '' });
    const permissions = [
      { action: 'plugin::review.manage-staff', subject: null, properties: {}, conditions: [] },
    ];
    await cms.admin('PUT', `/admin/roles/${String(made.body.data?.['id'])}/permissions`, { permissions });
    const manager = await cms.person(['科室管理员'], [otherOffice]);
    const list = (await manager.call('GET', '/review/staff')).body as unknown as { staff: { id: number }[] };
    expect(list.staff.some(({ id }) => id === stranger.id)).toBe(true);
    expect(list.staff.some(({ id }) => id === editor.id)).toBe(false);
    await manager.call('PUT', `/review/staff/${editor.id}`, { offices: [] });
    expect((await editor.call('GET', `/review/reports/${report}`)).status).toBe(200);

    const token = { purpose: '供示例报社转载。', pointsPerMinute: 60_000 };
    await cms.admin('POST', '/read-tokens/tokens', {
      ...token,
      name: '示例报社',
      mayReadDrafts: true,
      lifespan: null,
    });
    expect((await acts('action=setting_changed')).map(({ title, note }) => `${title} ${note}`)).toEqual([
      '接口令牌：示例报社 新建：用途：供示例报社转载。；每分钟60000点',
      '接口令牌：示例报社 新建：令牌权限：自选；长期有效；由“接口令牌”页面发放，只能在那里管理；可以读草稿。',
      '角色：科室管理员 增加权限：管理人员所在的单位',
      '角色：科室管理员 新建',
      // The one of a test before.
      expect.stringMatching(/^示例程序 新建：令牌权限：全部/),
    ]);
  });
});

describe('the checks before publication', () => {
  const handIn = async (lead: string) => {
    if ((await state()) !== 'draft' && (await state()) !== 'published')
      await editor.call('POST', route('recall'));
    await edit(editor, lead);
    await editor.call('POST', route('submit'));
    for (const by of [first, second]) await by.call('POST', route('approve'));
  };
  const findings = async () =>
    (await final.call('GET', route('findings'))).body as unknown as {
      key: string;
      code: string;
      severity: string;
      acceptance: { reason: string; by: string } | null;
      place: { piece: string };
    }[];
  const accept = async (key: string, reason: string) =>
    final.call('POST', route('acceptances'), { key, reason });

  test('keep a number of an identity card from the public, whatever reason is given', async () => {
    await handIn('联系人的证件号码是110101199003070011，请核对。');
    const [found, ...others] = await findings();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'id_number', severity: 'error', place: { piece: section } });
    expect((await accept(found?.key ?? '', '本人同意公开。')).body.error?.message).toMatch(/只能改正/);
    expect((await final.call('POST', route('approve'))).body.error?.message).toMatch(/身份证/);
    expect(await state()).toBe('final_review');
  });

  test('let a warning pass that somebody has accepted with a reason, until the words are others', async () => {
    await handIn('服务热线13800000000已开通。');
    const [found] = await findings();
    expect(found).toMatchObject({ code: 'mobile_number', severity: 'warning', acceptance: null });
    expect((await final.call('POST', route('approve'))).status).toBe(400);
    expect((await accept(found?.key ?? '', ' ')).status).toBe(400);
    const reason = { key: found?.key, reason: '可以公开。' };
    expect((await publisher.call('POST', route('acceptances'), reason)).status).toBe(403);
    expect((await accept(found?.key ?? '', '这是公开的服务热线。')).status).toBe(200);
    expect((await findings())[0]?.acceptance?.reason).toBe('这是公开的服务热线。');
    await handIn('24小时服务热线13800000001已开通。');
    expect((await final.call('POST', route('approve'))).status).toBe(400);
    await handIn('24小时服务热线13800000000已开通。');
    expect((await final.call('POST', route('approve'))).body).toMatchObject({ state: 'approved' });
  });

  test('look for the words an administrator adds', async () => {
    const words = '/content-manager/collection-types/api::word.word';
    expect((await editor.call('POST', words, { find: '示例禁词', severity: 'error' })).status).toBe(403);
    const added = await cms.admin('POST', words, { find: '示例禁词', severity: 'error' });
    expect(added.status).toBe(201);
    await handIn('本年度落实示例禁词工作。');
    expect(await findings()).toMatchObject([{ code: 'word', severity: 'error' }]);
    await editor.call('POST', route('recall'));

    const word = `${words}/${String(added.body.data?.documentId)}`;
    await cms.admin('PUT', word, { severity: 'warning' });
    await cms.admin('PUT', word, { severity: 'warning' });
    await cms.admin('DELETE', word);
    const told = await acts(`text=${encodeURIComponent('示例禁词')}`);
    expect(told.map(({ action }) => action)).toEqual(['word_removed', 'word_edited', 'word_added']);
    expect((await cms.admin('GET', `/audit-trail/acts/${told[1]?.id}`)).body).toMatchObject([
      { name: '词语“示例禁词”', fields: [{ label: '级别', before: 'error', after: 'warning' }] },
    ]);
  });
});

test('a save that changes nothing leaves a published report published', async () => {
  await edit(editor, '全年新增就业130人。');
  await editor.call('POST', route('submit'));
  for (const by of [first, second, final]) await by.call('POST', route('approve'));
  await publisher.call('POST', route('publish'));
  await edit(editor, '全年新增就业130人。');
  expect(await state()).toBe('published');
  await edit(editor, '全年新增就业131人。');
  expect(await state()).toBe('draft');
  expect(await readers()).toEqual([{ lead: '全年新增就业130人。' }]);
});

test('an emergency withdrawal is one step', async () => {
  expect((await publisher.call('POST', route('withdraw'), { note: '数字有误。' })).status).toBe(200);
  expect(await readers()).toEqual([]);
  expect(await state()).toBe('draft');
});

test('the audit trail cannot be written to by anybody', async () => {
  for (const [method, path] of [
    ['POST', content('act')],
    ['PUT', content('act', 'x')],
    ['DELETE', content('act', 'x')],
  ] as const)
    expect((await cms.admin(method, path, {})).status).toBeGreaterThanOrEqual(400);
});
