import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@work-reports/report-files';
import { figuresOf, locate, parseReport, readPage, type Figure } from '@work-reports/report-text';
import { Failure } from '../../system/failure.ts';
import { CMS, REPORT_TEXT } from '../../system/folders.ts';

/**
 * What people read in a document, as offsets into its text (UTF-16 code units); see gold/README.md for what counts
 * as what. The text itself stays where it is.
 */
interface Gold {
  /** Name of the document: in `gold`, among the samples, or in the folder `REPORT_CORPUS`. */
  document: string;
  /** Of the document's text, so that offsets into another text are not taken for it. */
  sha256: string;
  /** Headings with their markers, and topics. */
  boundaries: [start: number, end: number][];
  /** Where opening, problems, targets and closing words begin, where they have no heading. */
  blocks: [start: number, kind: string][];
  figures: [
    start: number,
    end: number,
    value: number,
    valueTo: number | null,
    unit: string,
    qualifier: Figure['qualifier'],
    direction: Figure['direction'],
    status: Figure['status'],
  ][];
  honors: [start: number, end: number][];
}

const KINDS = [
  'sections and topics',
  'untitled blocks',
  'figures',
  'figures with their meaning',
  'honors',
] as const;
type Kind = (typeof KINDS)[number];

/** One line for each thing there is to find: the same line in both is a thing found. */
type Found = Record<Kind, string[]>;

interface Count {
  right: number;
  found: number;
  labelled: number;
}

/** Prints precision and recall of the parser against the gold set, for each document and for all of them. */
export async function score(): Promise<void> {
  const verbose = process.argv.includes('--verbose');
  const totals = new Map<Kind, Count>();
  for (const gold of golds()) {
    const place = placeOf(gold.document);
    if (place === null) {
      console.log(`${gold.document}: not here; set REPORT_CORPUS to its folder.\n`);
      continue;
    }
    const { source, read, labelled } = await readBoth(gold, place);
    console.log(gold.document);
    for (const kind of KINDS) {
      const count = compare(read[kind], labelled[kind]);
      add(totals, kind, count);
      print(kind, count);
      if (verbose) printDifferences(source.text, read[kind], labelled[kind]);
    }
    console.log();
  }
  console.log('All of them');
  for (const [kind, count] of totals) print(kind, count);
}

/** What the parser finds in the documents of the gold set that are in the repository, counted for each kind. */
export async function countsInRepository(): Promise<ReadonlyMap<Kind, Count>> {
  const totals = new Map<Kind, Count>();
  for (const gold of golds()) {
    const place = placeOf(gold.document);
    if (place === null) continue;
    const { read, labelled } = await readBoth(gold, place);
    for (const kind of KINDS) add(totals, kind, compare(read[kind], labelled[kind]));
  }
  return totals;
}

async function readBoth(gold: Gold, place: string) {
  const source = await readDocument(readFileSync(place), gold.document);
  if (createHash('sha256').update(source.text).digest('hex') !== gold.sha256) {
    throw new Failure(
      `${place} is not the text that was labelled: label it anew, or give the same document.`,
    );
  }
  return { source, read: foundIn(source.text, source.strong), labelled: labelledIn(gold) };
}

const golds = (): Gold[] =>
  globSync('gold/*.json', { cwd: REPORT_TEXT })
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(REPORT_TEXT, file), 'utf8')) as Gold);

function add(totals: Map<Kind, Count>, kind: Kind, count: Count): void {
  const total = totals.get(kind) ?? { right: 0, found: 0, labelled: 0 };
  totals.set(kind, {
    right: total.right + count.right,
    found: total.found + count.found,
    labelled: total.labelled + count.labelled,
  });
}

function placeOf(document: string): string | null {
  const folders = [
    path.join(REPORT_TEXT, 'gold'),
    path.join(CMS, 'samples'),
    process.env['REPORT_CORPUS'] ?? '',
  ];
  const places = folders.filter((folder) => folder !== '').map((folder) => path.join(folder, document));
  return places.find((place) => existsSync(place)) ?? null;
}

function foundIn(text: string, strong: readonly { start: number; end: number }[]): Found {
  const found: Found = empty();
  const { start: from } = readPage(text).body;
  for (const { piece, span, name, figures, honors } of locate(parseReport(text, { strong }))) {
    const isNamed = name.end > name.start;
    if (piece.type === 'section' && (isNamed || piece.marker !== ''))
      found['sections and topics'].push(`${from + span.start}-${from + name.end}`);
    else if (isNamed) found['sections and topics'].push(`${from + name.start}-${from + name.end}`);
    else if (piece.type === 'section' && isBlock(piece))
      found['untitled blocks'].push(`${from + span.start}-${piece.kind}`);
    for (const [index, place] of figures.entries()) {
      const figure = figuresOf(piece)[index];
      if (figure === undefined) continue;
      const at = `${from + place.start}-${from + place.end}`;
      const { value, valueTo, unit, qualifier, direction, status } = figure;
      // A rank is labelled 第 whether it is printed 第一 or 前三, and 百分之三十 is labelled 30%.
      const printed = unit === '前' ? '第' : unit === '百分之' ? '%' : unit;
      found.figures.push(at);
      found['figures with their meaning'].push(
        [at, value, valueTo, printed, qualifier, direction, status].join(' '),
      );
    }
    found.honors.push(...honors.map(({ start, end }) => `${from + start}-${from + end}`));
  }
  return found;
}

const isBlock = ({ kind, part }: { kind: string; part: string }): boolean =>
  ['problems', 'targets', 'closing'].includes(kind) || (kind === 'opening' && part === 'other');

function labelledIn({ boundaries, blocks, figures, honors }: Gold): Found {
  return {
    'sections and topics': boundaries.map(([start, end]) => `${start}-${end}`),
    'untitled blocks': blocks.map(([start, kind]) => `${start}-${kind}`),
    figures: figures.map(([start, end]) => `${start}-${end}`),
    'figures with their meaning': figures.map(([start, end, ...meaning]) =>
      [`${start}-${end}`, ...meaning].join(' '),
    ),
    honors: honors.map(([start, end]) => `${start}-${end}`),
  };
}

const empty = (): Found => ({
  'sections and topics': [],
  'untitled blocks': [],
  figures: [],
  'figures with their meaning': [],
  honors: [],
});

function compare(found: readonly string[], labelled: readonly string[]): Count {
  const open = [...labelled];
  let right = 0;
  for (const line of found) {
    const at = open.indexOf(line);
    if (at < 0) continue;
    open.splice(at, 1);
    right += 1;
  }
  return { right, found: found.length, labelled: labelled.length };
}

function print(kind: Kind, { right, found, labelled }: Count): void {
  const share = (whole: number): string => (whole === 0 ? '    –' : (right / whole).toFixed(3));
  console.log(
    `  ${kind.padEnd(28)} precision ${share(found)}  recall ${share(labelled)}  (${right} of ${found} found, ${labelled} labelled)`,
  );
}

function printDifferences(text: string, found: readonly string[], labelled: readonly string[]): void {
  const show = (line: string): string => {
    const [start = 0, end = 0] = (/^(\d+)-(\d+)?/.exec(line)?.slice(1) ?? []).map((digits) => Number(digits));
    const words = text.slice(start, end > start ? end : start + 12).replace(/\s/g, ' ');
    return `${line}  ${text.slice(Math.max(0, start - 8), start).replace(/\s/g, ' ')}[${words}]`;
  };
  for (const line of found) if (!labelled.includes(line)) console.log(`      + ${show(line)}`);
  for (const line of labelled) if (!found.includes(line)) console.log(`      - ${show(line)}`);
}
