import { expect, test } from 'vitest';
import { isSigned, sign } from './signature.ts';

const secret = 'a secret of thirty-two characters';
const request = { method: 'POST', url: '/wake', body: '{"anyway":true}' };
const now = Date.UTC(2026, 2, 1);

test('a request counts for five minutes, with the secret, and for nothing else', () => {
  const signature = sign(request, secret, now);
  expect(isSigned(request, signature, secret, now + 299_000)).toBe(true);
  expect(isSigned(request, signature, secret, now + 301_000)).toBe(false);
  expect(isSigned(request, signature, secret, now - 301_000)).toBe(false);
  expect(isSigned(request, signature, 'another secret', now)).toBe(false);
  for (const other of [{ method: 'GET' }, { url: '/status' }, { body: '{"anyway":false}' }])
    expect(isSigned({ ...request, ...other }, signature, secret, now)).toBe(false);
});

test.each([undefined, '', 'HMAC-SHA256 ', 'HMAC-SHA256 NaN:00', 'Bearer x', `HMAC-SHA256 ${now / 1000}:`])(
  '%j is no signature',
  (authorization) => expect(isSigned(request, authorization, secret, now)).toBe(false),
);
