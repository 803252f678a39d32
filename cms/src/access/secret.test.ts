import { expect, test } from 'vitest';
import { newSecret, withoutSecrets } from './secret';

test('every token is another one', () => {
  expect(new Set(Array.from({ length: 100 }, newSecret)).size).toBe(100);
});

test('no token is left in a text, and nothing else is taken from it', () => {
  const secret = newSecret();
  const strapis = 'af'.repeat(128);
  for (const [text, rest] of [
    [`GET /graphql?access_token=${secret} (3 ms) 200`, 'GET /graphql?access_token=[token] (3 ms) 200'],
    [`/api/${secret}/reports?token=${secret.toUpperCase()}&a=1`, '/api/[token]/reports?token=[token]&a=1'],
    [`Bearer ${secret.slice(0, 20)}`, 'Bearer [token]'],
    [`Bearer ${strapis}.`, 'Bearer [token].'],
    ['/graphql?extensions={"sha256Hash":"' + 'af'.repeat(32) + '"}', undefined],
  ] as const) {
    expect(withoutSecrets(text)).toBe(rest ?? text);
  }
});
