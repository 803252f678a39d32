import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sign, verify } from './token';

const GRANT = { report: 'dmvu39viloqvhhew9kg1qj8e', series: 0, expires: 1_700_000_000_000, id: 'Zx81' };
const token = sign(GRANT, 'secret');
const [form = '', grant = '', signature = ''] = token.split('.');
const encoded = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

test('a token grants what was signed', () => {
  expect(verify(token, 'secret')).toEqual(GRANT);
});

describe('nothing is granted by', () => {
  test.each([
    ['a token of another secret', sign(GRANT, 'another')],
    ['a token for another report', `${form}.${encoded({ ...GRANT, report: 'a' })}.${signature}`],
    ['a token made to last', `${form}.${encoded({ ...GRANT, expires: 9_000_000_000_000 })}.${signature}`],
    ['a token of links that were collected', `${form}.${encoded({ ...GRANT, series: 1 })}.${signature}`],
    ['a truncated token', token.slice(0, -1)],
    ['a truncated grant', `${form}.${grant.slice(0, -2)}.${signature}`],
    ['a token without a signature', `${form}.${grant}.`],
    ['a token that says it needs none', `none.${grant}.`],
    ['a token that names another form', `wrp0.${grant}.${signature}`],
    [
      'a token signed by another algorithm',
      `${form}.${grant}.${createHmac('sha1', 'secret').update(`${form}.${grant}`).digest('base64url')}`,
    ],
    ['a token with more behind it', `${token}.${signature}`],
    ['nothing', ''],
  ])('%s', (_, forged) => {
    expect(verify(forged, 'secret')).toBeNull();
  });
});
