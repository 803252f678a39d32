import { fold, pairsOf } from '@work-reports/report-text/search';
import {
  type Catalogue,
  CATALOGUE_FILE,
  type Distances,
  ENTRIES_PER_FILE,
  type Entry,
  type IndexedReport,
  labelFile,
  type Postings,
  searchedText,
  shardFile,
  shardOf,
  textsFile,
} from './index-format.ts';
import { termsOf, wordsOfQuery } from './query.ts';

/** What a reader asks for; what is not narrowed is left out. */
export interface Question {
  query: string;
  /** Slug of an office. */
  office?: string;
  year?: number;
  /** Kind of an entry, or `honor` for those of any level. */
  kind?: string;
  theme?: string;
}

/** Where something may stand, in a report. */
interface Candidate {
  report: IndexedReport;
  /** By number. */
  entries: readonly number[];
}

export interface Found {
  /** What was looked for. */
  terms: readonly string[];
  /** The query stands nowhere as it is, so its words were looked for. */
  byWords: boolean;
  /** Reports in the order of results. */
  candidates: readonly Candidate[];
}

export interface ReportHits {
  report: IndexedReport;
  /** Those that hold more of the terms first, then those whose names do, then in reading order. */
  hits: readonly Entry[];
}

/** Reads a JSON file of the index; `lasting` files never change. */
export type ReadFile = (path: string, lasting: boolean) => Promise<unknown>;

/** Searches the index by the few of its files that a question needs. */
export class Search {
  private readonly read: ReadFile;
  private readonly folder: string;
  private readonly kept = new Map<string, Promise<unknown>>();

  /** @param folder Address of the index, with a slash at its end. */
  constructor(read: ReadFile, folder: string) {
    this.read = read;
    this.folder = folder;
  }

  /**
   * Where all terms of a question may stand; up to two characters a term, they do.
   * @throws whatever reading a file throws; the next search reads it again.
   */
  async find(question: Question): Promise<Found> {
    const catalogue = await this.catalogue();
    const terms = termsOf(question.query);
    const candidates = await this.candidates(catalogue, terms, question);
    if (await this.anyHolds(candidates, terms)) return { terms, byWords: false, candidates };
    const words = wordsOfQuery(question.query);
    return {
      terms: words.length > 0 ? words : terms,
      byWords: words.length > 0,
      candidates: await this.candidates(catalogue, words, question),
    };
  }

  /** What stands in a report; none where the pairs of a term stand there, but not the term. */
  async hitsIn({ report, entries }: Candidate, terms: readonly string[]): Promise<ReportHits> {
    const head = fold(headOf(report)).text;
    const held = (await this.texts(entries)).flatMap((entry) => {
      const text = fold(searchedText(entry)).text;
      const name = fold(entry.name).text;
      const inText = terms.filter((term) => text.includes(term)).length;
      const inName = terms.filter((term) => name.includes(term)).length;
      const all = terms.every((term) => text.includes(term) || head.includes(term));
      return all && inText > 0 ? [{ entry, inText, inName }] : [];
    });
    held.sort((a, b) => b.inText - a.inText || b.inName - a.inName);
    return { report, hits: held.map(({ entry }) => entry) };
  }

  /** Forgets what was read, for when the site has been built anew meanwhile. */
  forget(): void {
    this.kept.clear();
  }

  private async texts(entries: readonly number[]): Promise<Entry[]> {
    const { version } = await this.catalogue();
    const read = entries.map(async (entry) => {
      const part = await this.file<Entry[]>(`${version}/${textsFile(Math.floor(entry / ENTRIES_PER_FILE))}`);
      return part[entry % ENTRIES_PER_FILE] ?? [];
    });
    return (await Promise.all(read)).flat();
  }

  private async anyHolds(candidates: readonly Candidate[], terms: readonly string[]): Promise<boolean> {
    if (terms.every((term) => Array.from(term).length <= 2)) return candidates.length > 0;
    for (const candidate of candidates)
      if ((await this.hitsIn(candidate, terms)).hits.length > 0) return true;
    return false;
  }

  private async candidates(
    catalogue: Catalogue,
    terms: readonly string[],
    question: Question,
  ): Promise<Candidate[]> {
    if (terms.length === 0) return [];
    const labels = [question.kind, question.theme].filter((label) => label !== undefined);
    const [lists, allowed] = await Promise.all([
      Promise.all(terms.map((term) => this.entriesWith(catalogue, term))),
      Promise.all(labels.map((label) => this.labelled(catalogue, label))),
    ]);
    const anywhere = ascending(lists.flatMap((list) => Array.from(list)));
    return catalogue.reports.flatMap((report, number) => {
      if (question.office !== undefined && report.office !== question.office) return [];
      if (question.year !== undefined && report.year !== question.year) return [];
      // A term may name the report itself: 横岗 2023 眼镜.
      const head = fold(headOf(report)).text;
      const needed = lists.filter((_, index) => !head.includes(terms[index] ?? ''));
      const end = catalogue.reports[number + 1]?.first ?? Infinity;
      const entries = between(anywhere, report.first, end).filter((entry) =>
        [...needed, ...allowed].every((list) => list.has(entry)),
      );
      return entries.length > 0 ? [{ report, entries }] : [];
    });
  }

  /** The entries that hold all pairs of a term. */
  private async entriesWith(catalogue: Catalogue, term: string): Promise<ReadonlySet<number>> {
    const pairs = pairsOf(term);
    // The last character stands in the pair before, unless it is the only one.
    if (pairs.length > 1) pairs.pop();
    const lists = await Promise.all(pairs.map((pair) => this.entriesWithPair(catalogue, pair)));
    const [shortest = new Set<number>(), ...others] = lists.sort((a, b) => a.size - b.size);
    return new Set(Array.from(shortest).filter((entry) => others.every((list) => list.has(entry))));
  }

  private async entriesWithPair({ version, shards }: Catalogue, pair: string): Promise<Set<number>> {
    const postings = await this.file<Postings>(`${version}/${shardFile(shardOf(pair, shards))}`);
    const single = Array.from(pair).length === 1;
    const lists = single
      ? Object.entries(postings).flatMap(([key, list]) => (key.startsWith(pair) ? [list] : []))
      : [Object.hasOwn(postings, pair) ? (postings[pair] ?? []) : []];
    return new Set(lists.flatMap(toNumbers));
  }

  private async labelled({ version, labels }: Catalogue, label: string): Promise<Set<number>> {
    if (!labels.includes(label)) return new Set();
    return new Set(toNumbers(await this.file<Distances>(`${version}/${labelFile(label)}`)));
  }

  private catalogue(): Promise<Catalogue> {
    return this.file<Catalogue>(CATALOGUE_FILE);
  }

  /** Written by ourselves in the same build: the name says which shape. */
  private file<Content>(name: string): Promise<Content> {
    const known = this.kept.get(name);
    const content = known ?? this.read(`${this.folder}${name}.json`, name !== CATALOGUE_FILE);
    this.kept.set(name, content);
    // What failed is read again the next time.
    if (!known) content.catch(() => this.kept.delete(name));
    return content as Promise<Content>;
  }
}

/** What names a report, as a reader would type it. */
const headOf = ({ officeName, title, time }: IndexedReport) => `${officeName} ${time} ${title}`;

function toNumbers(distances: Distances): number[] {
  let number = 0;
  return distances.map((distance) => (number += distance));
}

const ascending = (numbers: readonly number[]): number[] =>
  Array.from(new Set(numbers)).sort((a, b) => a - b);

function between(numbers: readonly number[], from: number, to: number): number[] {
  return numbers.filter((number) => number >= from && number < to);
}
