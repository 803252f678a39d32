import type { Core } from '@strapi/strapi';
import { inEnglish } from '../language/in-english';

/** Strapi's own pages show what the server answers: to who has chosen English in the profile, errors in English. */
const englishErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  const { body } = ctx;
  if (ctx.state.user?.preferedLanguage !== 'en' || !isError(body)) return;
  for (const error of [body.error, ...(body.error.details?.errors ?? [])])
    error.message = inEnglish(error.message);
};

interface Told {
  message: string;
}

const isError = (body: unknown): body is { error: Told & { details?: { errors?: Told[] } } } =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof body.error === 'object' &&
  body.error !== null &&
  'message' in body.error &&
  typeof body.error.message === 'string';

export default englishErrors;
