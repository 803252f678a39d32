import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Who causes what is happening. */
export type Actor = Person | { kind: 'token'; name: string } | { kind: 'system'; name: string };

/** Somebody who is signed in to the admin. */
export interface Person {
  kind: 'person';
  id: number;
  name: string;
  /** The ids of the person's roles. */
  roles: readonly number[];
  /** Whether one of these gives the right to an action such as `plugin::review.submit`. */
  may: (action: string) => boolean;
}

/** The CMS itself: at its start, say. */
const SYSTEM: Actor = { kind: 'system', name: '系统' };

const WORDS = z
  .string()
  .nullish()
  .transform((words) => words?.trim() ?? '');
export const USER = z.object({
  id: z.number(),
  username: WORDS,
  firstname: WORDS,
  lastname: WORDS,
  email: WORDS,
  roles: z.array(z.object({ id: z.number() })).default([]),
});
const ABILITY = z.custom<{ can: (action: string) => boolean }>(
  (value) => typeof value === 'object' && value !== null && 'can' in value,
);
const TOKEN = z.object({ credentials: z.object({ name: z.string() }) });

/** Whoever sent the request that is being answered; without one, the CMS itself. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state: Record<string, unknown> | undefined = strapi.requestContext.get()?.state;
  if (!state) return SYSTEM;
  const user = USER.safeParse(state['user']);
  const ability = ABILITY.safeParse(state['userAbility']);
  if (user.success && ability.success) {
    const { id, roles } = user.data;
    return {
      kind: 'person',
      id,
      name: personName(user.data),
      roles: roles.map((role) => role.id),
      may: (action) => ability.data.can(action),
    };
  }
  return { kind: 'token', name: TOKEN.safeParse(state['auth']).data?.credentials.name ?? '未登录的程序' };
}

type Named = Pick<z.infer<typeof USER>, 'username' | 'firstname' | 'lastname' | 'email'>;

/** How a person is called: a Chinese name with the family name first and no space. */
export function personName({ username, firstname, lastname, email }: Named): string {
  const isHan = /\p{Script=Han}/u.test(lastname);
  const name = isHan ? `${lastname}${firstname}` : `${firstname} ${lastname}`.trim();
  return username || name || email;
}
