import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../actor';
import { recordAct } from './record';

/*
 * Settings that decide who may do or read what, beside accounts: whoever changes one in the admin is on record. What the
 * CMS does itself at its start is what whoever runs it has set.
 */

interface Event {
  model: { uid: string };
  result?: unknown;
}

const WORDS = z
  .string()
  .nullish()
  .transform((words) => words ?? '');
const NAMED = z.object({ name: z.string() });
const nameOf = (row: unknown): string => NAMED.parse(row).name;
const PURPOSE = z.object({ purpose: WORDS, pointsPerMinute: z.number() });
const TOKEN = z.object({ type: WORDS, description: WORDS, expiresAt: z.coerce.date().nullable() });
const ADDRESS = z.object({ url: z.string() });
const PUBLIC_RIGHT = z.object({ action: z.string() });

/** How each setting is called, and what is worth knowing of it. */
const SETTINGS: Readonly<
  Record<string, { title: (row: unknown) => string; note: (row: unknown) => string }>
> = {
  'admin::role': { title: (row) => `角色：${nameOf(row)}`, note: () => '' },
  'admin::api-token': {
    title: nameOf,
    note: (row) => {
      const { type, description, expiresAt } = TOKEN.parse(row);
      const until = expiresAt ? `有效期至${expiresAt.toLocaleDateString('zh-CN', IN_BEIJING)}` : '长期有效';
      return [`令牌权限：${TOKEN_TYPES[type] ?? '自选'}`, until, description].filter(Boolean).join('；');
    },
  },
  'plugin::read-tokens.consumer': {
    title: (row) => `接口令牌：${nameOf(row)}`,
    note: (row) => {
      const { purpose, pointsPerMinute } = PURPOSE.parse(row);
      return `用途：${purpose}；每分钟${pointsPerMinute}点`;
    },
  },
  'strapi::webhook': { title: (row) => `网络钩子：${nameOf(row)}`, note: (row) => ADDRESS.parse(row).url },
  'plugin::users-permissions.permission': {
    title: () => '公众可读的内容',
    note: (row) => PUBLIC_RIGHT.parse(row).action,
  },
};
const IN_BEIJING = { timeZone: 'Asia/Shanghai' } as const;
const TOKEN_TYPES: Readonly<Record<string, string>> = { 'full-access': '全部', 'read-only': '只读' };

export function recordSettings(strapi: Core.Strapi): void {
  const record = (verb: string) => async (event: Event) => {
    const setting = SETTINGS[event.model.uid];
    if (!setting || !event.result) return;
    await tell(
      strapi,
      setting.title(event.result),
      [verb, setting.note(event.result)].filter(Boolean).join('：'),
    );
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(SETTINGS),
    afterCreate: record('新建'),
    afterUpdate: record('修改'),
    afterDelete: record('删除'),
  });
  recordRightsOfRoles(strapi);
}

const RIGHT = z.object({
  action: z.string(),
  subject: z.string().nullish(),
  properties: z.unknown(),
  conditions: z.unknown(),
});
type Right = z.infer<typeof RIGHT>;

/** Strapi stores the rights of a role one by one; what is told is what an administrator has saved. */
function recordRightsOfRoles(strapi: Core.Strapi): void {
  const roles = strapi.service('admin::role');
  const assign = roles.assignPermissions;
  const rightsOf = async (role: unknown): Promise<Right[]> =>
    z.array(RIGHT).parse(await strapi.db.query('admin::permission').findMany({ where: { role } }));
  roles.assignPermissions = (role: unknown, ...rest: unknown[]) =>
    strapi.db.transaction(async () => {
      const before = await rightsOf(role);
      const result = await assign(role, ...rest);
      const after = await rightsOf(role);
      const note = [
        ['增加', missingFrom(before, after)],
        ['取消', missingFrom(after, before)],
      ] as const;
      const changed = note.filter(([, rights]) => rights.length > 0);
      if (changed.length > 0)
        await tell(
          strapi,
          `角色：${nameOf(await strapi.db.query('admin::role').findOne({ where: { id: role } }))}`,
          changed
            .map(([verb, rights]) => `${verb}权限：${rights.map(inWords(strapi)).join('、')}`)
            .join('\n'),
        );
      return result;
    });
}

/** The rights in one list that are not in the other just so, with the same fields and conditions. */
const missingFrom = (list: readonly Right[], other: readonly Right[]): Right[] => {
  const known = new Set(list.map((right) => JSON.stringify(right)));
  return other.filter((right) => !known.has(JSON.stringify(right)));
};

/** What Strapi calls in English may be done with each type. */
const VERBS: Readonly<Record<string, string>> = {
  create: '新建',
  read: '查看',
  update: '修改',
  delete: '删除',
  publish: '发布',
};

const inWords =
  (strapi: Core.Strapi) =>
  ({ action, subject }: Right): string => {
    const known: { displayName: string } | undefined = strapi
      .service('admin::permission')
      .actionProvider.get(action);
    const verb = VERBS[action.split('.').at(-1) ?? ''];
    const type = Object.entries(strapi.contentTypes).find(([uid]) => uid === subject)?.[1];
    return type && verb ? `${verb}${type.info.displayName}` : (known?.displayName ?? action);
  };

async function tell(strapi: Core.Strapi, title: string, note: string): Promise<void> {
  if (currentActor(strapi).kind === 'person')
    await recordAct(strapi, { action: 'setting_changed', title, note });
}
