import { createHash } from 'node:crypto';
import type { OfficeWithReports, Report, ReportHead } from '../data/view-models.ts';
import { reportPath } from '../paths.ts';
import { entriesOf } from './entries.ts';
import { fold, pairsOf } from '@work-reports/report-text/search';
import {
  type Catalogue,
  ENTRIES_PER_FILE,
  type Entry,
  type IndexedReport,
  labelFile,
  labelsOf,
  type Postings,
  searchedText,
  shardFile,
  shardOf,
  textsFile,
} from './index-format.ts';

/** Numbers in one file of pairs, so that what a search fetches stays small: about 6 KB, compressed. */
const PER_SHARD = 20_000;

export interface SearchIndex {
  catalogue: Catalogue;
  /** Content of the files in the folder of this version, by name. */
  files: ReadonlyMap<string, string>;
}

/** The order of results: real offices first, then the latest report. */
export function inOrder(
  offices: readonly OfficeWithReports[],
): { office: OfficeWithReports; head: ReportHead }[] {
  return offices
    .flatMap((office) => office.reports.map((head) => ({ office, head })))
    .sort((a, b) => Number(a.office.fictional) - Number(b.office.fictional) || b.head.year - a.head.year);
}

/** Takes reports one by one, so that no two need be held whole. The same reports give the same files. */
export class IndexBuilder {
  private readonly reports: IndexedReport[] = [];
  private readonly files = new Map<string, string>();
  private readonly pairs = new NumberLists();
  private readonly labels = new NumberLists();
  private entries = 0;
  private texts: Entry[] = [];

  add(report: Report): void {
    const { office, title, time, year } = report;
    const { slug, name, fictional } = office;
    this.reports.push({
      office: slug,
      officeName: name,
      fictional,
      path: reportPath(report),
      title,
      time,
      year,
      first: this.entries,
    });
    for (const entry of entriesOf(report)) this.addEntry(entry);
  }

  finish(): SearchIndex {
    const shards = Math.max(1, Math.ceil(this.pairs.size / PER_SHARD));
    const postings = Array.from({ length: shards }, (): Postings => ({}));
    for (const [pair, distances] of this.pairs.sorted()) {
      const shard = postings[shardOf(pair, shards)];
      if (shard) shard[pair] = distances;
    }
    postings.forEach((shard, index) => this.files.set(shardFile(index), JSON.stringify(shard)));
    this.writeTexts();
    const labels = this.labels.sorted();
    for (const [label, distances] of labels) this.files.set(labelFile(label), JSON.stringify(distances));

    const hash = createHash('sha256');
    for (const [name, content] of this.files) hash.update(`${name}\0${content}\0`);
    const version = hash.digest('hex').slice(0, 12);
    return {
      catalogue: { version, reports: this.reports, shards, labels: labels.map(([label]) => label) },
      files: this.files,
    };
  }

  private addEntry(entry: Entry): void {
    for (const pair of new Set(pairsOf(fold(searchedText(entry)).text))) this.pairs.add(pair, this.entries);
    for (const label of labelsOf(entry)) this.labels.add(label, this.entries);
    this.entries += 1;
    this.texts.push(entry);
    if (this.texts.length === ENTRIES_PER_FILE) this.writeTexts();
  }

  private writeTexts(): void {
    if (this.texts.length === 0) return;
    const part = Math.floor((this.entries - 1) / ENTRIES_PER_FILE);
    this.files.set(textsFile(part), JSON.stringify(this.texts));
    this.texts = [];
  }
}

/** Lists of ascending numbers, kept as distances. */
class NumberLists {
  size = 0;
  private readonly lists = new Map<string, { last: number; distances: number[] }>();

  add(key: string, number: number): void {
    const list = this.lists.get(key);
    this.size += 1;
    if (!list) this.lists.set(key, { last: number, distances: [number] });
    else {
      list.distances.push(number - list.last);
      list.last = number;
    }
  }

  sorted(): [key: string, distances: number[]][] {
    return Array.from(this.lists, ([key, { distances }]): [string, number[]] => [key, distances]).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    );
  }
}
