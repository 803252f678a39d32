import type { HonorLevel, Theme } from '../data/view-models.ts';

/*
 * The files of the index, as the build writes and the search page reads them. Entries are numbered from 0 over all
 * reports, in the order in which results are shown.
 */

/** What an entry is. */
export type EntryKind = 'report' | 'section' | 'achievement' | 'plan-item' | `honor-${HonorLevel}`;

/** What can be found: a report by its title, a paragraph with the heading it stands under, an honor. */
export interface Entry {
  /** Address of the place on the site. */
  path: string;
  kind: EntryKind;
  theme?: Theme;
  /** The sections it stands in, outermost first. */
  trail: readonly string[];
  /** What it is called; empty where it has no name. */
  name: string;
  text: string;
}

/** `name` and `text` are searched as one: a sentence copied with its heading is found. */
export const searchedText = ({ name, text }: Pick<Entry, 'name' | 'text'>): string => name + text;

export interface IndexedReport {
  /** Slug of its office. */
  office: string;
  officeName: string;
  fictional: boolean;
  path: string;
  title: string;
  time: string;
  year: number;
  /** Number of its first entry. */
  first: number;
}

/** The one file with a lasting address: what there is, and where. */
export interface Catalogue {
  /** Names the folder of the other files; another content has another name. */
  version: string;
  /** In the order of their entries. */
  reports: readonly IndexedReport[];
  /** How many files the pairs are spread over. */
  shards: number;
  /** Labels that some entry has. */
  labels: readonly string[];
}

/** Numbers of entries, ascending: the first one, then each one's distance from the one before. */
export type Distances = readonly number[];

/** For each pair of characters the entries that hold it. */
export type Postings = Record<string, Distances>;

export const CATALOGUE_FILE = 'catalogue';
export const shardFile = (shard: number) => `pairs-${shard}`;
/** Entries side by side are in the same file: few to read where a report has many results, small where it has one. */
export const textsFile = (part: number) => `texts-${part}`;
export const ENTRIES_PER_FILE = 16;
/** The entries of a label, by which a reader narrows a search. */
export const labelFile = (label: string) => `only-${label}`;

/** An honor is found as such and by its level. */
export const labelsOf = ({ kind, theme }: Pick<Entry, 'kind' | 'theme'>): string[] => [
  kind,
  ...(kind.startsWith('honor-') ? ['honor'] : []),
  ...(theme ? [theme] : []),
];

/** Pairs that begin with the same character are in the same file: a single character is found from there too. */
export const shardOf = (pair: string, shards: number): number => (pair.codePointAt(0) ?? 0) % shards;
