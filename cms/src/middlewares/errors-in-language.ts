import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { errors } from '../admin/translations/errors';
import { inEnglish } from '../language/in-english';

const TOLD = z.looseObject({ message: z.string() });
const REFUSAL = z.looseObject({ error: TOLD });
/** Of several faults of one form. */
const DETAILS = z.looseObject({ errors: z.array(TOLD) });

/** Strapi's own pages show some errors as the server answers them: they are said in the language of who reads. */
const errorsInLanguage: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  const say = sayerFor(ctx);
  const refusal = say && REFUSAL.safeParse(ctx.body).data;
  if (!refusal) return;
  const said = <T extends { message: string }>(told: T): T => ({ ...told, message: say(told.message) });
  const details = DETAILS.safeParse(refusal.error['details']).data;
  const error = details
    ? { ...refusal.error, details: { ...details, errors: details.errors.map(said) } }
    : refusal.error;
  ctx.body = { ...refusal, error: said(error) };
};

/** Ours are Chinese, and put into English for who has chosen that in the profile; Strapi's are English. */
function sayerFor(ctx: Context): ((words: string) => string) | null {
  if (ctx.state['user']?.preferedLanguage === 'en') return inEnglish;
  // Nobody has a profile there, but a browser has a language.
  const isChinese = ctx.path === '/admin/login' && ctx.acceptsLanguages('zh', 'en') !== 'en';
  return isChinese ? (words) => errors[words] ?? words : null;
}

export default errorsInLanguage;
