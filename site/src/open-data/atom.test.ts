import { expect, test } from 'vitest';
import { exampleNextReport, exampleOffice, exampleReport } from '../data/report.fixture.ts';
import { toOfficeFeed, toSiteFeed } from './atom.ts';
import { faultsOf, hostileReport, ORIGIN } from './testing.ts';

const SCHEMA = './atom.test.rng';
const reports = [exampleReport, exampleNextReport];

const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

test('feeds keep to RFC 4287, whatever the words in them', async () => {
  expect(await faultsOf(toSiteFeed([...reports, { ...hostileReport, slug: 'x' }], ORIGIN), SCHEMA)).toEqual(
    [],
  );
  expect(await faultsOf(toOfficeFeed(exampleOffice, ORIGIN), SCHEMA)).toEqual([]);
});

test('the check refuses a feed without its moment', async () => {
  const feed = toSiteFeed(reports, ORIGIN).replace(/<updated>.*?<\/updated>/, '');
  expect(await faultsOf(feed, SCHEMA)).not.toEqual([]);
});

test('the last publication comes first, under ids that stay, and dates the feed', () => {
  const feed = toSiteFeed(reports, ORIGIN);
  expect(idsIn(feed)).toEqual([
    `${ORIGIN}/feed.xml`,
    `${ORIGIN}/shili-jiedao/2024/`,
    `${ORIGIN}/shili-jiedao/2023/`,
  ]);
  expect(/<updated>(.*?)</.exec(feed)?.[1]).toBe('2024-12-23T02:00:00.456Z');
  expect(toSiteFeed(reports.toReversed(), ORIGIN)).toBe(feed);
});

test('an office has a feed of its own with the same ids', () => {
  expect(idsIn(toOfficeFeed(exampleOffice, ORIGIN)).slice(1)).toEqual(
    idsIn(toSiteFeed(reports, ORIGIN)).slice(1),
  );
});

test('what is made up says so in its title and its summary', () => {
  const feed = toSiteFeed(reports, ORIGIN);
  expect(feed.match(/<title>【虚构示例】/g)).toHaveLength(2);
  expect(feed.match(/<summary>虚构示例：/g)).toHaveLength(2);
});
