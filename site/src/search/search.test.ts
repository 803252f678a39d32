import { expect, test } from 'vitest';
import { exampleNextReport, exampleOffice, exampleReport } from '../data/report.fixture.ts';
import type { Report } from '../data/view-models.ts';
import { entriesOf } from './entries.ts';
import { fold } from '@work-reports/report-text/search';
import { inOrder, IndexBuilder } from './index-builder.ts';
import { searchedText } from './index-format.ts';
import { type Question, Search } from './search.ts';

function indexOf(...reports: Report[]) {
  const builder = new IndexBuilder();
  for (const report of reports) builder.add(report);
  return builder.finish();
}

/** A search that reads what a build would have written, and what it read. */
function searchIn(...reports: Report[]) {
  const { catalogue, files } = indexOf(...reports);
  const read: string[] = [];
  const search = new Search((path) => {
    read.push(path);
    const content =
      path === '/search/catalogue.json'
        ? JSON.stringify(catalogue)
        : files.get(path.slice(`/search/${catalogue.version}/`.length, -'.json'.length));
    return content === undefined
      ? Promise.reject(new Error(`${path} is not there`))
      : Promise.resolve(JSON.parse(content));
  }, '/search/');
  return { search, read };
}

const { search } = searchIn(exampleNextReport, exampleReport);

async function ask(question: Question) {
  const { candidates, terms, byWords } = await search.find(question);
  const reports = await Promise.all(candidates.map((candidate) => search.hitsIn(candidate, terms)));
  return { hits: reports.flatMap(({ hits }) => hits), byWords, terms };
}

const pathsFor = async (question: Question) => (await ask(question)).hits.map(({ path }) => path);

test('every stretch of every entry is found in all entries that hold it, and in no other', async () => {
  const entries = [exampleNextReport, exampleReport].flatMap(entriesOf);
  const texts = entries.map((entry) => fold(searchedText(entry)).text);
  const stretches = new Set(
    texts.flatMap((text) =>
      [1, 2, 3, 5, 9].flatMap((length) => [
        text.slice(0, length),
        text.slice(-length),
        text.slice(7, 7 + length),
      ]),
    ),
  );
  expect(stretches.size).toBeGreaterThan(400);
  for (const stretch of stretches) {
    if (stretch === '') continue;
    const holding = entries.filter((_, index) => texts[index]?.includes(stretch)).map(({ path }) => path);
    expect((await pathsFor({ query: stretch })).sort(), stretch).toEqual(holding.sort());
  }
});

test('a result leads to its paragraph, also the second one of an achievement', async () => {
  expect(await pathsFor({ query: '居民出主意' })).toEqual(['/shili-jiedao/2023/#parks2023-2']);
  expect(await pathsFor({ query: '80岁以上老人' })).toEqual(['/shili-jiedao/2023/#elderly2023']);
});

test('several terms must all be there, in any order; one may name the report', async () => {
  expect(await pathsFor({ query: '口袋公园 绿地率' })).toEqual(await pathsFor({ query: '绿地率 口袋公园' }));
  const both = await pathsFor({ query: '修缮背街小巷' });
  expect(both.map((path) => path.split('#')[0])).toEqual(['/shili-jiedao/2024/', '/shili-jiedao/2023/']);
  expect(await pathsFor({ query: '2024年 修缮背街小巷 安装路灯' })).toEqual([
    '/shili-jiedao/2024/#roads2024',
  ]);
  expect(await pathsFor({ query: '口袋公园 从来没有' })).toEqual([]);
});

test('the latest report comes first, and in a report what is named so', async () => {
  const { hits } = await ask({ query: '示例产业园' });
  expect(hits.map(({ path }) => path)).toEqual([
    '/shili-jiedao/2024/#park2024',
    '/shili-jiedao/2023/#planpark2024',
  ]);
  const [first] = (await ask({ query: '招商引资' })).hits;
  expect(first?.name).toContain('招商引资');
});

test('real offices come before fictional ones, whatever the year', () => {
  const real = { ...exampleOffice, slug: 'real', fictional: false };
  const order = inOrder([exampleOffice, real]).map(({ office, head }) => `${office.slug} ${head.year}`);
  expect(order).toEqual(['real 2024', 'real 2023', 'shili-jiedao 2024', 'shili-jiedao 2023']);
});

test('a search is narrowed by office, year, kind, level of honor and theme', async () => {
  expect(await pathsFor({ query: '项目', year: 2024, kind: 'achievement' })).toEqual([
    '/shili-jiedao/2024/#investment2024',
  ]);
  expect(await pathsFor({ query: '社区', kind: 'honor-national' })).toEqual([
    '/shili-jiedao/2023/#parks2023',
  ]);
  expect((await pathsFor({ query: '社区', kind: 'honor' })).length).toBeGreaterThan(1);
  expect(await pathsFor({ query: '供餐', theme: 'livelihood' })).toEqual(['/shili-jiedao/2023/#elderly2023']);
  expect(await pathsFor({ query: '供餐', theme: 'economy' })).toEqual([]);
  expect(await pathsFor({ query: '供餐', office: 'elsewhere' })).toEqual([]);
  expect(await pathsFor({ query: '供餐', kind: 'no such kind' })).toEqual([]);
});

test('what stands nowhere as a whole is looked for by its words, and the reader is told', async () => {
  const { hits, byWords, terms } = await ask({ query: '绿地率的口袋公园' });
  expect(byWords).toBe(true);
  expect(terms).toContain('公园');
  expect(hits.map(({ path }) => path)).toContain('/shili-jiedao/2023/#parks2023');
  expect((await ask({ query: '口袋公园' })).byWords).toBe(false);
});

test('words that every object knows are only words', async () => {
  expect(await pathsFor({ query: 'constructor __proto__' })).toEqual([]);
});

test('the same reports give the same files, and another text another version', () => {
  const one = indexOf(exampleReport);
  expect(indexOf(exampleReport)).toEqual(one);
  expect(Array.from(indexOf(exampleReport).files)).toEqual(Array.from(one.files));
  expect(indexOf({ ...exampleReport, title: '另一个标题' }).catalogue.version).not.toBe(
    one.catalogue.version,
  );
});

test('a search reads the few files it needs, and each once', async () => {
  const { search, read } = searchIn(exampleNextReport, exampleReport);
  for (const query of ['口袋公园', '口袋公园']) {
    const { candidates, terms } = await search.find({ query });
    for (const candidate of candidates) await search.hitsIn(candidate, terms);
  }
  expect(new Set(read).size).toBe(read.length);
  expect(read.length).toBeLessThanOrEqual(4);
});

test('a file that could not be read is read again the next time', async () => {
  let fails = true;
  const { catalogue } = indexOf(exampleReport);
  const search = new Search(
    () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve({ ...catalogue, reports: [] })),
    '/search/',
  );
  await expect(search.find({ query: '' })).rejects.toThrow('offline');
  fails = false;
  expect((await search.find({ query: '' })).candidates).toEqual([]);
});
