import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { errors } from '../admin/translations/errors';

const REFUSAL = z.looseObject({ error: z.looseObject({ message: z.string() }) });

/** The admin translates what the server refuses, but not on its login page: there it is said in the browser's language. */
const loginErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (ctx.path !== '/admin/login' || ctx.acceptsLanguages('zh', 'en') === 'en') return;
  const refusal = REFUSAL.safeParse(ctx.body).data;
  if (!refusal) return;
  const { error } = refusal;
  ctx.body = { ...refusal, error: { ...error, message: errors[error.message] ?? error.message } };
};

export default loginErrors;
