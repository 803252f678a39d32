import type { Context } from 'koa';
import { expect, test } from 'vitest';
import errorsInLanguage from './errors-in-language';

/** What is told of an answer, to somebody of a language in the profile or the browser. */
async function told(
  body: object,
  { path = '/admin/users', profile = '', browser = 'zh' }: Record<string, string> = {},
): Promise<unknown> {
  const ctx = {
    path,
    state: { user: { preferedLanguage: profile } },
    acceptsLanguages: () => browser,
    body: undefined as unknown,
  };
  const middleware = errorsInLanguage({}, {} as Parameters<typeof errorsInLanguage>[1]);
  if (!middleware) throw new Error('There is a middleware.');
  await middleware(ctx as unknown as Context, () => {
    ctx.body = body;
    return Promise.resolve();
  });
  return ctx.body;
}

const refusal = (message: string, details: object = {}) => ({ data: null, error: { message, details } });
const LOGIN = { path: '/admin/login' };

test('the login page is told in the browser’s language what is wrong', async () => {
  const wrong = refusal('Invalid credentials');
  expect(await told(wrong, LOGIN)).toEqual(refusal('邮箱或密码不对，请重新输入。'));
  expect(await told(wrong, { ...LOGIN, browser: 'en' })).toEqual(wrong);
  expect(await told(wrong)).toEqual(wrong);
});

test('who has chosen English is told so in English, each fault of several too', async () => {
  const several = refusal('请写明理由。', { errors: [{ path: [], message: '请选择同一份报告中的成绩。' }] });
  expect(await told(several, { profile: 'en' })).toEqual(
    refusal('请写明理由。', {
      errors: [{ path: [], message: 'Choose an achievement in the same report.' }],
    }),
  );
  expect(await told(several)).toEqual(several);
  const answer = { data: { message: '请选择同一份报告中的成绩。' } };
  expect(await told(answer, { profile: 'en' })).toEqual(answer);
});
