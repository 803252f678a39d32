import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';

const offices = Array.from({ length: 250 }, (_, number) => ({
  name: `示例街道${number}办事处`,
  slug: `shili-${number}`,
  fictional: true,
  reports: [{ documentId: `report-${number}`, title: '示例报告', year: 2023, period: 'year' }],
}));

test('offices beyond the first page of the API are on the site too', async () => {
  const cms = createServer((request, response) => {
    void json(request).then((body) => {
      const { start } = (body as { variables: { start: number } }).variables;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { offices: offices.slice(start, start + 100) } }));
    });
  }).listen(0, '127.0.0.1');
  await once(cms, 'listening');
  const address = cms.address();
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);

  const { getOffices } = await import('./offices.ts');
  expect((await getOffices()).map(({ slug }) => slug)).toEqual(offices.map(({ slug }) => slug));

  vi.unstubAllEnvs();
  cms.close();
});
