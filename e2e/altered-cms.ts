import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Alteration {
  /** Changes an answer before it reaches the site. */
  alter?: (answer: string) => string;
}

interface Asked {
  operationName: string;
  variables?: Record<string, unknown>;
}

/** A door in front of a CMS that counts what is asked of it and may change what it answers. */
export async function openDoor(cmsUrl: string, { alter = (answer) => answer }: Alteration = {}) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      asked.push(JSON.parse(body) as Asked);
      void fetch(`${cmsUrl}${request.url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(alter(await answer.text()));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
