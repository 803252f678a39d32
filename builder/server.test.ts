import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBuilderServer } from './server.ts';
import { sign } from './signature.ts';

const SECRET = 'a secret that the CMS and the builder share';
const wake = vi.fn();
const server = createBuilderServer(SECRET, {
  wake,
  status: () => ({ state: 'current' }),
  preview: () => Promise.resolve({ state: 'none' }),
});
let url: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

interface Asked {
  method?: string;
  path?: string;
  body?: string;
  /** When it was signed; what was signed where that is another request. */
  at?: number;
  signed?: { method?: string; body?: string };
}

async function ask({ method = 'POST', path = '/wake', body = '{}', at = Date.now(), signed = {} }: Asked) {
  const authorization = sign({ method, url: path, body, ...signed }, SECRET, at);
  const sent = method === 'GET' ? {} : { body };
  return (await fetch(`${url}${path}`, { method, headers: { authorization }, ...sent })).status;
}

test('who signs wakes the builder, and nobody else does', async () => {
  expect(await ask({})).toBe(202);
  expect(wake).toHaveBeenCalledExactlyOnceWith({ anyway: false });
  expect((await fetch(`${url}/wake`, { method: 'POST', body: '{}' })).status).toBe(401);
  expect(await ask({ at: Date.now() - 301_000 })).toBe(401);
  expect(await ask({ at: Date.now() + 302_000 })).toBe(401);
  expect(await ask({ body: '{"anyway":true}', signed: { body: '{}' } })).toBe(401);
  expect(await ask({ method: 'PUT', signed: { method: 'POST' } })).toBe(401);
  expect(await ask({ method: 'DELETE' })).toBe(404);
  expect(await ask({ body: '{' })).toBe(400);
  expect(await ask({ body: ' '.repeat(1_000_000) })).toBe(413);
  expect(wake).toHaveBeenCalledOnce();
});

test('a preview has no page at an address that cannot be read', async () => {
  expect(await ask({ method: 'GET', path: '/previews/abc/%ff', body: '' })).toBe(404);
});
