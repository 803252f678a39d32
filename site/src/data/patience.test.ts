import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askPatiently } from './patience.ts';

test('whoever asked too much waits as long as told, and gets the answer', async () => {
  const times: number[] = [];
  const server = createServer((_, response) => {
    times.push(performance.now());
    if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end('{}');
    else response.end('{"data":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await askPatiently(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();

  expect(await answer.json()).toEqual({ data: {} });
  const [refused = 0, answered = 0] = times;
  expect(answered - refused).toBeGreaterThan(900);
});
