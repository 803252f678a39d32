import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { currentActor, type Person, personName, USER } from '../actor';
import { recordAct } from '../audit/record';

const ACCOUNT = USER.extend({
  isActive: z.boolean().nullish(),
  roles: z.array(z.object({ id: z.number(), name: z.string(), code: z.string() })),
});
type Account = z.infer<typeof ACCOUNT>;

/** What is stored of an account by a request; roles by their numbers. */
const CHANGE = z.object({
  email: z.string().optional(),
  username: z.string().nullish(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  password: z.string().optional(),
  isActive: z.boolean().optional(),
  roles: z.array(z.coerce.number()).optional(),
});
type Change = z.infer<typeof CHANGE>;

interface Event {
  params: { where?: unknown; data?: unknown };
  state: Record<string, unknown>;
}

/**
 * Three reviews by three people are worth what their accounts are: nobody takes over another's, or gives themselves
 * roles, and the audit trail tells of every account that is made, changed or deleted by whom. Who may make accounts
 * can still make some for people who are not there; that can only be seen, not prevented.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async beforeCreate({ params }: Event) {
      const actor = currentActor(strapi);
      if (actor.kind !== 'person') return;
      const { roles = [] } = CHANGE.parse(params.data);
      if (roles.includes(await superRole(strapi))) await assertSuper(strapi, actor);
    },
    async afterCreate({ params }: Event) {
      const { email = '', roles = [], ...names } = CHANGE.parse(params.data);
      const title = personName(USER.parse({ id: 0, email, ...names }));
      await tell(strapi, title, `新建账号，角色：${await roleNames(strapi, roles)}`);
    },
    async beforeUpdate({ params, state }: Event) {
      const actor = currentActor(strapi);
      const [account] = await accountsOf(strapi, params.where);
      if (actor.kind !== 'person' || !account) return;
      const change = CHANGE.parse(params.data);
      state['told'] = await toldOf(strapi, account, change);
      if (state['told'] === '') return;
      const takesOver = change.password !== undefined || (change.email ?? account.email) !== account.email;
      const givesRoles = rolesDiffer(account, change);
      if (isSuper(account) || change.roles?.includes(await superRole(strapi)))
        await assertSuper(strapi, actor);
      if (account.id === actor.id && givesRoles)
        throw new errors.PolicyError('不能修改自己的角色，请由其他管理员修改。');
      if (account.id !== actor.id && takesOver) await assertSuper(strapi, actor);
      state['title'] = personName(account);
    },
    async afterUpdate({ state }: Event) {
      const { title, told } = state;
      if (typeof title === 'string' && typeof told === 'string') await tell(strapi, title, told);
    },
    async beforeDelete({ params, state }: Event) {
      state['titles'] = await deletable(strapi, params.where);
    },
    async beforeDeleteMany({ params, state }: Event) {
      state['titles'] = await deletable(strapi, params.where);
    },
    afterDelete: ({ state }: Event) => tellDeleted(strapi, state),
    afterDeleteMany: ({ state }: Event) => tellDeleted(strapi, state),
  });
}

async function deletable(strapi: Core.Strapi, where: unknown): Promise<string[]> {
  const actor = currentActor(strapi);
  const accounts = await accountsOf(strapi, where);
  if (actor.kind === 'person' && accounts.some(isSuper)) await assertSuper(strapi, actor);
  return accounts.map(personName);
}

async function tellDeleted(strapi: Core.Strapi, { titles }: Event['state']): Promise<void> {
  for (const title of z.array(z.string()).catch([]).parse(titles)) await tell(strapi, title, '删除账号');
}

/** What the CMS does itself, or somebody who is registering, is told by the invitation that came before. */
async function tell(strapi: Core.Strapi, title: string, note: string): Promise<void> {
  if (currentActor(strapi).kind === 'person')
    await recordAct(strapi, { action: 'staff_changed', title, note });
}

const accountsOf = async (strapi: Core.Strapi, where: unknown): Promise<Account[]> =>
  z
    .array(ACCOUNT)
    .parse(
      await strapi.db
        .query('admin::user')
        .findMany({ where: z.record(z.string(), z.unknown()).parse(where ?? {}), populate: ['roles'] }),
    );

/** What a change of an account means, in words; nothing for what is nobody's business, such as a language. */
async function toldOf(strapi: Core.Strapi, account: Account, change: Change): Promise<string> {
  const { password, email, isActive, roles, ...names } = change;
  const name = personName({ ...account, ...USER.partial().parse(names) });
  return [
    ...(password === undefined ? [] : ['重设密码']),
    ...(email === undefined || email === account.email ? [] : [`邮箱由“${account.email}”改为“${email}”`]),
    ...(name === personName(account) ? [] : [`姓名由“${personName(account)}”改为“${name}”`]),
    ...(isActive === undefined || isActive === account.isActive ? [] : [isActive ? '启用账号' : '停用账号']),
    ...(rolesDiffer(account, change)
      ? [
          `角色由“${account.roles.map((role) => role.name).join('、')}”改为“${await roleNames(strapi, roles ?? [])}”`,
        ]
      : []),
  ].join('；');
}

function rolesDiffer(account: Account, { roles }: Change): boolean {
  const before = account.roles.map(({ id }) => id);
  return roles !== undefined && (roles.length !== before.length || !roles.every((id) => before.includes(id)));
}

async function roleNames(strapi: Core.Strapi, ids: readonly number[]): Promise<string> {
  const roles: { name: string }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { id: { $in: [...ids] } }, select: ['name'], orderBy: { id: 'asc' } });
  return roles.map(({ name }) => name).join('、') || '无';
}

const isSuper = ({ roles }: Account): boolean => roles.some(({ code }) => code === SUPER);
const SUPER = 'strapi-super-admin';

async function superRole(strapi: Core.Strapi): Promise<number> {
  const role: { id: number } = await strapi.service('admin::role').getSuperAdmin();
  return role.id;
}

/** @throws PolicyError with a sentence for the administrator. */
async function assertSuper(strapi: Core.Strapi, actor: Person): Promise<void> {
  if (actor.roles.includes(await superRole(strapi))) return;
  throw new errors.PolicyError(
    '只有超级管理员可以设立或修改超级管理员，以及为别人重设密码和邮箱：请联系超级管理员。',
  );
}
