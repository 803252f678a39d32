import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from '../running-cms.ts';
import { hashOf, type PlainAnswer, plainGet, plainPost, plainRequest } from './plain-request.ts';

const SECRET = '尚未公开的内容';
const PUBLIC = '{ offices { name slug } reports { title sections { heading } } }';
/** A published office and a report that never was published, as only drafts show them. */
const DRAFTS = '{ offices(status: DRAFT) { name } reports(status: DRAFT) { title } }';

let cms: TestCms;
let token: string;

beforeAll(async () => {
  cms = await TestCms.start({ API_POINTS_PER_MINUTE: '1000000000' });
  const office = await cms.draft('office', { name: '示例街道办事处', slug: 'shili', kind: 'street_office' });
  await cms.act('office', office, 'publish');
  await cms.edit('office', office, { name: `示例街道${SECRET}` });
  await cms.draft('report', {
    title: SECRET,
    year: 2031,
    period: 'year',
    office: { connect: [{ documentId: office }] },
  });
  token = await newToken('previewer');
});
afterAll(() => cms.stop());

async function newToken(name: string): Promise<string> {
  const { body } = await cms.admin('POST', '/admin/api-tokens', {
    name,
    description: '',
    lifespan: null,
    type: 'custom',
    permissions: [
      ...['office', 'report', 'section'].map((type) => `api::${type}.${type}.find`),
      'api::report.report.readDrafts',
    ],
  });
  const { accessKey } = body.data ?? {};
  if (accessKey === undefined) throw new Error(`No token was created: ${JSON.stringify(body)}`);
  return accessKey;
}

/** The ways of a question, each with the same bytes for everybody who asks it. */
const WAYS: readonly [string, (query: string, headers?: Record<string, string>) => Promise<PlainAnswer>][] = [
  ['by GET', (query, headers) => plainGet(cms.url, { query }, headers)],
  ['by POST', (query, headers) => plainPost(cms.url, { query }, headers)],
  [
    'as a persisted query',
    async (query, headers) => {
      // Whoever has no right may make it known too.
      await plainGet(cms.url, { query, extensions: hashOf(query) });
      return plainGet(cms.url, { extensions: hashOf(query) }, headers);
    },
  ],
];

const withToken = () => ({ authorization: `Bearer ${token}` });
const codeOf = (answer: PlainAnswer) => answer.json().errors?.[0]?.extensions?.code;

function expectDrafts(answer: PlainAnswer): void {
  expect(answer.body.toString()).toContain(`示例街道${SECRET}`);
  expect(answer.headers['cache-control']).toBe('private, no-store');
  expect(answer.headers.etag).toBeUndefined();
}

function expectRefusal(answer: PlainAnswer): void {
  expect(codeOf(answer)).toBe('FORBIDDEN');
  expect(answer.body.toString()).not.toContain(SECRET);
  expect(answer.headers['cache-control']).toBe('private, no-store');
}

function expectPublic(answer: PlainAnswer): void {
  expect(answer.status).toBe(200);
  expect(answer.json().errors).toBeUndefined();
  expect(answer.body.toString()).toContain('示例街道办事处');
  expect(answer.body.toString()).not.toContain(SECRET);
}

describe.each(WAYS)('asked %s', (way, ask) => {
  test('drafts are for the token alone, whoever asks first', async () => {
    const afterToken = `query After ${DRAFTS} # ${way}`;
    expectDrafts(await ask(afterToken, withToken()));
    expectRefusal(await ask(afterToken));
    expectDrafts(await ask(afterToken, withToken()));

    const afterAnonymous = `query Before ${DRAFTS} # ${way}`;
    expectRefusal(await ask(afterAnonymous));
    expectDrafts(await ask(afterAnonymous, withToken()));
    expectRefusal(await ask(afterAnonymous));
  });

  test('drafts are for the token alone where all ask at the same time', async () => {
    const query = `query Together ${DRAFTS} # ${way}`;
    await ask(query);
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) =>
        index % 2 === 0 ? expectDrafts(await ask(query, withToken())) : expectRefusal(await ask(query)),
      ),
    );
  });

  test('what is published is the same for all, but kept by no cache for a token', async () => {
    const query = `${PUBLIC} # ${way}`;
    for (const headers of [{}, withToken(), {}, withToken()]) {
      const answer = await ask(query, headers);
      expectPublic(answer);
      const mayBeKept = !('authorization' in headers);
      expect(answer.headers['cache-control']).toBe(mayBeKept ? 'public, no-cache' : 'private, no-store');
    }
  });

  test('an answer that is in part an error is made anew each time', async () => {
    const query = `{ offices { name } reports(status: DRAFT) { title } } # ${way}`;
    for (const headers of [{}, withToken(), {}]) {
      const answer = await ask(query, headers);
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect(codeOf(answer)).toBe('authorization' in headers ? undefined : 'FORBIDDEN');
    }
  });
});

describe('the header Authorization', () => {
  test.each(['bearer', 'BEARER', 'Bearer'])('may say %s', async (scheme) => {
    expectDrafts(await plainGet(cms.url, { query: DRAFTS }, { authorization: `${scheme} ${token}` }));
  });

  test.each([
    ['nothing', () => ''],
    ['spaces', () => '  '],
    ['another scheme', () => `Basic ${token}`],
    ['the token without a scheme', () => token],
    ['a scheme without a token', () => 'Bearer'],
    ['a token of nobody', () => 'Bearer of-nobody'],
    ['a token and more', () => `Bearer ${token} ${token}`],
    ['a part of the token', () => `Bearer ${token.slice(0, -1)}`],
  ])('with %s opens nothing, and spoils nothing for others', async (what, value) => {
    const query = `${DRAFTS} # ${what}`;
    expectDrafts(await plainGet(cms.url, { query }, withToken()));
    const answer = await plainGet(cms.url, { query }, { authorization: value() });
    expect(answer.body.toString()).not.toContain(SECRET);
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codeOf(answer));
    expect(answer.headers['cache-control']).toBe('private, no-store');

    const published = `${PUBLIC} # ${what}`;
    await plainGet(cms.url, { query: published }, { authorization: value() });
    expectPublic(await plainGet(cms.url, { query: published }));
  });

  test('opens nothing from the moment its token is revoked, nor does what somebody still holds', async () => {
    const revoked = await newToken('for a moment');
    const headers = { authorization: `Bearer ${revoked}` };
    expectDrafts(await plainGet(cms.url, { query: DRAFTS }, headers));
    const published = await plainGet(cms.url, { query: PUBLIC });

    const { body } = await cms.admin('GET', '/admin/api-tokens');
    const tokens = body.data as unknown as { id: number; name: string }[];
    const id = tokens.find(({ name }) => name === 'for a moment')?.id;
    expect((await cms.admin('DELETE', `/admin/api-tokens/${id}`)).status).toBe(200);

    for (const query of [DRAFTS, PUBLIC]) {
      const ifNoneMatch = { 'if-none-match': String(published.headers.etag) };
      const answer = await plainGet(cms.url, { query }, { ...headers, ...ifNoneMatch });
      expect(answer.status).toBe(401);
      expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    }
  });

  test.each([
    ['a cookie', { search: '', headers: () => ({ cookie: `jwt=${token}; token=${token}` }) }],
    ['another header', { search: '', headers: () => ({ 'x-api-key': token, token }) }],
    ['the address', { search: () => `&access_token=${token}&token=${token}`, headers: () => ({}) }],
  ])('is the only place of a token: in %s it is none', async (_place, { search, headers }) => {
    const more = typeof search === 'function' ? search() : search;
    const query = encodeURIComponent(DRAFTS);
    expectRefusal(
      await plainRequest(cms.url, 'GET', { search: `?query=${query}${more}`, headers: headers() }),
    );
  });
});

describe('what is kept', () => {
  const A = '{ offices { name } }';
  const B = '{ reports { title } }';
  const NAMED = 'query A { offices { slug } } query B { reports { year } }';
  const BY_YEAR = 'query ($year: Int) { reports(filters: { year: { eq: $year } }) { title year } }';
  const a = encodeURIComponent(A);
  const b = encodeURIComponent(B);

  const get = (search: string, headers: Record<string, string> = {}) =>
    ({ method: 'GET', search, headers }) as const;
  const post = (body: string, headers: Record<string, string> = {}, search = '') =>
    ({
      method: 'POST',
      search,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }) as const;

  /** Questions that are easily taken for each other. */
  const ALIKE = [
    get(`?query=${a}`),
    get(`?query=${b}`),
    get(`?query=${a}&query=${b}`),
    get(`?query=${b}&query=${a}`),
    get(`?query[]=${a}&query[]=${b}`),
    get(`?query=${a.replaceAll('%20', '+')}`),
    get(`?query=${a.replaceAll(/%../g, (code) => code.toLowerCase())}`),
    get(`?query=${a}%00`),
    get(`?query=${a}&_=1`),
    get(`?QUERY=${a}&query=${b}`),
    get(`/?query=${a}`),
    get(`?query=${encodeURIComponent(NAMED)}&operationName=A`),
    get(`?query=${encodeURIComponent(NAMED)}&operationName=B`),
    get(`?query=${encodeURIComponent(NAMED)}`),
    get(`?query=${encodeURIComponent(BY_YEAR)}&variables={"year":2023}`),
    get(`?query=${encodeURIComponent(BY_YEAR)}&variables={"year":1999}`),
    get(`?query=${encodeURIComponent(BY_YEAR)}&variables={"year":1999}&variables={"year":2023}`),
    get(`?query=${a}`, { accept: 'application/graphql-response+json' }),
    get(`?query=${a}`, { accept: 'application/json' }),
    get(`?query=${a}`, { accept: 'application/graphql-response+json;q=0.1, application/json' }),
    get(`?query=${a}`, { accept: 'text/html' }),
    get(`?query=${a}`, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }),
    get(`?query=${a}`, { 'accept-language': 'en' }),
    get(`?query=${a}`, { 'x-http-method-override': 'POST', origin: 'https://news.example' }),
    get('?query={', { accept: 'application/graphql-response+json' }),
    get('?query={', { accept: 'application/json' }),
    post(JSON.stringify({ query: A })),
    post(JSON.stringify({ query: B })),
    post(JSON.stringify({ query: A }), {}, `?query=${b}`),
    post(`{"query":${JSON.stringify(A)},"query":${JSON.stringify(B)}}`),
    post(`{"query":${JSON.stringify(B)},"query":${JSON.stringify(A)}}`),
    post(JSON.stringify({ query: A }), { accept: 'application/graphql-response+json' }),
    post(JSON.stringify({ query: A }), { 'content-type': 'application/json; charset=utf-8' }),
    post(JSON.stringify({ query: NAMED, operationName: 'A' })),
    post(JSON.stringify({ query: NAMED, operationName: 'B' })),
    post(JSON.stringify({ query: BY_YEAR, variables: { year: 2023 } })),
    post(JSON.stringify({ query: BY_YEAR, variables: { year: 1999 } })),
    post(JSON.stringify({ query: BY_YEAR, variables: JSON.stringify({ year: 1999 }) })),
    post(JSON.stringify({ query: A, variables: null, extensions: {} })),
    post(JSON.stringify({ query: A, id: B, operationName: null })),
  ];

  const shown = ({ status, headers, body }: PlainAnswer) => ({
    status,
    type: headers['content-type'],
    cacheControl: headers['cache-control'],
    vary: headers.vary,
    etag: headers.etag,
    body: body.toString(),
  });

  test('answers each question as the database does, however alike another is', async () => {
    const fresh: object[] = [];
    for (const { method, ...request } of ALIKE) {
      const headers = { ...request.headers, 'cache-control': 'no-cache' };
      fresh.push(shown(await plainRequest(cms.url, method, { ...request, headers })));
    }
    for (const order of [ALIKE, ALIKE.toReversed()]) {
      for (const question of order) {
        const { method, ...request } = question;
        const answer = shown(await plainRequest(cms.url, method, request));
        expect(answer, JSON.stringify(question)).toEqual(fresh[ALIKE.indexOf(question)]);
        expect(answer.vary).toBe('Accept, Accept-Encoding, Authorization');
      }
    }
    // They do differ.
    expect(new Set(fresh.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(10);
  });

  test('does not answer for a query whose hash somebody gave to another', async () => {
    const victim = 'query Victim { offices { name } }';
    const poison = 'query Poison { reports { title } }';
    const extensions = hashOf(victim);
    const posted = JSON.stringify({ query: poison, extensions: JSON.parse(extensions) as object });
    for (const poisoned of [
      await plainGet(cms.url, { query: poison, extensions }),
      await plainPost(cms.url, JSON.parse(posted) as object),
    ]) {
      expect(poisoned.json().data).toBeUndefined();
      expect(poisoned.headers['cache-control']).toBe('private, no-store');
    }
    expect(codeOf(await plainGet(cms.url, { extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    await plainGet(cms.url, { query: victim, extensions });
    await plainGet(cms.url, { query: poison, extensions });
    const { data } = (await plainGet(cms.url, { extensions })).json();
    expect(Object.keys(data ?? {})).toEqual(['offices']);
  });

  test('has a body for who asks by GET, though HEAD came first', async () => {
    const query = `${PUBLIC} # head`;
    const head = await plainGet(cms.url, { query }, {}, 'HEAD');
    const got = await plainGet(cms.url, { query });
    const again = await plainGet(cms.url, { query }, {}, 'HEAD');
    expectPublic(got);
    for (const { status, headers, body } of [head, again]) {
      expect(status).toBe(200);
      expect(body).toHaveLength(0);
      expect(headers.etag).toBe(got.headers.etag);
      expect(headers['content-type']).toBe(got.headers['content-type']);
    }
    expectRefusal(await plainGet(cms.url, { query: `${DRAFTS} # head` }));
    expect((await plainGet(cms.url, { query: `${DRAFTS} # head` }, {}, 'HEAD')).headers.etag).toBeUndefined();
  });

  test('is told to hold only to who has the same representation, and never to a token', async () => {
    const asked = (headers: Record<string, string>) => plainGet(cms.url, { query: PUBLIC }, headers);
    const TYPES = ['application/json', 'application/graphql-response+json'];
    const tags = await Promise.all(TYPES.map(async (accept) => (await asked({ accept })).headers.etag));
    expect(new Set(tags).size).toBe(2);
    for (const accept of TYPES) {
      for (const [index, etag] of tags.entries()) {
        const answer = await asked({ accept, 'if-none-match': String(etag) });
        expect(answer.status).toBe(TYPES[index] === accept ? 304 : 200);
        expect(answer.headers.vary).toBe('Accept, Accept-Encoding, Authorization');
      }
    }
    const answer = await asked({ ...withToken(), 'if-none-match': String(tags[0]) });
    expect(answer.status).toBe(200);
    expectPublic(answer);
    const elsewhere = { 'if-none-match': String(tags[0]) };
    expect((await plainGet(cms.url, { query: A }, elsewhere)).status).toBe(200);
    expectRefusal(await plainGet(cms.url, { query: DRAFTS }, { 'if-none-match': '*' }));
  });

  test('comes in an encoding that was asked for, whichever others came before', async () => {
    const query = '{ achievements { text } }';
    const plain = (await plainGet(cms.url, { query })).body.toString();
    const ENCODINGS: Record<string, (body: Buffer) => Buffer> = {
      br: brotliDecompressSync,
      gzip: gunzipSync,
      identity: (body) => body,
    };
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['identity', 'identity'],
      ['br', 'br'],
      ['', 'identity'],
      ['gzip;q=0', 'identity'],
      ['br;q=0, gzip', 'gzip'],
      ['zstd', 'identity'],
      ['br, gzip', 'br'],
    ] as const) {
      const { headers, body } = await plainGet(cms.url, { query }, { 'accept-encoding': accepted });
      expect(headers['content-encoding'] ?? 'identity', accepted).toBe(encoding);
      expect(ENCODINGS[encoding]?.(body).toString()).toBe(plain);
    }
  });
});
