import { numberingSlips } from '../structure/numbering.ts';
import { normalise } from '../text/normalise.ts';
import { DEFAULT_WORDS } from './default-words.ts';
import { doubledWords, sentencesTwice } from './doubled.ts';
import { arithmeticSlips, conflictingFigures, figuresGone, figureValueSlips } from './figures.ts';
import { misplacedMarks } from './marks.ts';
import type {
  Finding,
  FindingCode,
  PieceField,
  Place,
  ProofreadFigure,
  ProofreadReport,
  Slip,
  TextContext,
  TextFinding,
  WordRule,
} from './model.ts';
import { ordinalSlips } from './ordinals.ts';
import { unpairedMarks } from './pairs.ts';
import { personalNumbers } from './personal-numbers.ts';
import { passage, passagesOf, placeIn, readingOrder, type Entry, type Passage } from './reading-order.ts';
import { listedWords } from './words.ts';
import { headingYearSlip, impossibleDates, titleYearSlips, yearSlips } from './years.ts';

/** From this many on, a width or space is the way the whole text was typed, and told of once. */
const MANY_OF_A_KIND = 10;
const TOLD_ONCE = {
  half_width: '半角标点，中文里请统一用全角标点',
  full_width: '全角的数字或字母，请统一用半角',
  space: '标点前后的空格，请统一删去',
} as const satisfies Partial<Record<FindingCode, string>>;

/**
 * Looks a report over before it becomes public: what an editor must correct (errors) and what needs a second look
 * (warnings), in reading order. The same report always gives the same findings, in whatever order its pieces come.
 *
 * @param words what is wrong, or needs a second look, wherever it is met
 */
export function proofread(
  report: ProofreadReport,
  words: readonly WordRule[] = DEFAULT_WORDS,
): readonly Finding[] {
  const entries = readingOrder(report);
  const found = [
    ...entries.flatMap((entry) => textsOf(entry, report, words)),
    ...entries.flatMap((entry) => ownSlips(entry, report)),
    ...markersOutOfOrder(entries),
    ...figuresThatDisagree(entries, report.year),
    ...sentencesOfOthers(entries),
    ...honorsOfTheirOwn(entries, words),
  ];
  const findings = withKeys(inOrder(found, entries));
  return toldOnce(findings, (first) => ({ ...first, key: keyOf(first.code, report.id, '全文') }));
}

/** Looks over one text, or one paragraph of it, while an editor types it; in reading order. */
export function proofreadText(
  text: string,
  context: TextContext,
  words: readonly WordRule[] = DEFAULT_WORDS,
): readonly TextFinding[] {
  const findings = textSlips(text, 0, context, words)
    .map(({ code, severity, start, end, message }) => {
      return { code, severity, start, end, text: text.slice(start, end), message };
    })
    .sort((one, other) => one.start - other.start);
  return toldOnce(findings, (first) => first);
}

/** What the rules find that need nothing but a text. `body` is where it begins after its heading or topic. */
function textSlips(
  text: string,
  body: number,
  context: TextContext,
  words: readonly WordRule[],
  marker = '',
): readonly Slip[] {
  if (text === '') return [];
  const normalised = normalise(text);
  return [
    ...personalNumbers(text),
    ...yearSlips(normalised, context, body),
    ...impossibleDates(normalised),
    ...doubledWords(text),
    ...unpairedMarks(text),
    ...misplacedMarks(text),
    ...arithmeticSlips(normalised),
    ...ordinalSlips(normalised, normalise(marker)),
    ...listedWords(text, words),
  ];
}

interface Found extends Omit<Finding, 'key'> {
  against: string;
}

function slipAt(entry: Entry, at: Passage, { code, severity, message, against = '', ...span }: Slip): Found {
  const text = at.text.slice(span.start, span.end);
  return { code, severity, place: placeIn(entry, at, span), text, message, against };
}

const slipsIn = (entry: Entry, field: PieceField, text: string, slips: readonly Slip[]): readonly Found[] =>
  slips.map((slip) => slipAt(entry, passage([[field, text]]), slip));

/** Something that is not there: the place is the start of the field that lacks it. */
const lack = (
  { id: piece, type }: Entry,
  field: PieceField,
  finding: Pick<Finding, 'code' | 'severity' | 'message'>,
): readonly Found[] => [
  { ...finding, place: { piece, type, field, start: 0, end: 0 }, text: '', against: '' },
];

function textsOf(entry: Entry, report: ProofreadReport, words: readonly WordRule[]): readonly Found[] {
  const context = { ...report, part: entry.part };
  const marker = 'marker' in entry.source ? entry.source.marker : '';
  const texts = passagesOf(entry).flatMap((at) =>
    textSlips(at.text, at.body, context, words, marker).map((slip) => slipAt(entry, at, slip)),
  );
  if (entry.source.type !== 'plan-item') return texts;
  // A note says what became of a promise, in whatever year.
  const { progressNote } = entry.source;
  const noted = textSlips(progressNote, 0, { ...context, part: 'other' }, words);
  return [...texts, ...slipsIn(entry, 'progressNote', progressNote, noted)];
}

/** What is wrong with an entry by itself, beyond its words. */
function ownSlips(entry: Entry, report: ProofreadReport): readonly Found[] {
  const { source } = entry;
  switch (source.type) {
    case 'report':
      return slipsIn(entry, 'title', source.title, titleYearSlips(source.title, report));
    case 'section': {
      const { heading, lead, figures } = source;
      return [
        ...slipsIn(entry, 'heading', heading, headingSlips(heading, { ...report, part: entry.part })),
        ...slipsIn(entry, 'lead', lead, figureSlips(lead, figures)),
        ...(`${heading}${lead}`.trim() === '' && entry.children.length === 0
          ? lack(entry, 'heading', {
              code: 'empty_section',
              severity: 'warning',
              message: '这一章节没有标题、正文和下级内容，请补充或删去。',
            })
          : []),
      ];
    }
    case 'achievement':
    case 'plan-item': {
      const { text, figures } = source;
      if (text.trim() !== '') return slipsIn(entry, 'text', text, figureSlips(text, figures));
      const name = source.type === 'achievement' ? '成绩' : '计划';
      const message = `这项${name}没有正文，请补充正文或删去这一项。`;
      return lack(entry, 'text', { code: 'no_text', severity: 'error', message });
    }
    case 'honor': {
      const { title, recipient, count } = source;
      if (title.trim() === '')
        return lack(entry, 'title', {
          code: 'no_title',
          severity: 'error',
          message: '这项荣誉没有名称，请补充名称或删去这一项。',
        });
      if (recipient.trim() !== '' || count !== null) return [];
      const message = `荣誉“${title}”没有写明授予了谁，请补充获奖者。`;
      return lack(entry, 'recipient', { code: 'no_recipient', severity: 'warning', message });
    }
  }
}

const figureSlips = (text: string, figures: readonly ProofreadFigure[]): Slip[] => [
  ...figuresGone(text, figures),
  ...figureValueSlips(text, figures),
];

function headingSlips(heading: string, context: TextContext): readonly Slip[] {
  const message = headingYearSlip(heading, context);
  return message === null
    ? []
    : [{ code: 'year', severity: 'warning', start: 0, end: heading.length, message }];
}

/** The markers of what stands in each entry. */
function markersOutOfOrder(entries: readonly Entry[]): readonly Found[] {
  const carried = new Map<string, number>();
  return entries.flatMap(({ children }) => {
    const markers = children.map(({ source }) => ('marker' in source ? source.marker : ''));
    return numberingSlips(markers, carried).flatMap(({ index, message }) => {
      const entry = children[index];
      const marker = markers[index] ?? '';
      const slip: Slip = { code: 'numbering', severity: 'warning', start: 0, end: marker.length, message };
      return entry === undefined ? [] : slipsIn(entry, 'marker', marker, [slip]);
    });
  });
}

/** Figures of results only: a plan may set several targets for one thing. */
function figuresThatDisagree(entries: readonly Entry[], year: number): readonly Found[] {
  const placed = entries.flatMap((entry) => {
    const { source } = entry;
    if (entry.part !== 'summary' || !('figures' in source)) return [];
    const [field, text]: [PieceField, string] =
      source.type === 'section' ? ['lead', source.lead] : ['text', source.text];
    return source.figures.map((figure) => ({ figure, text, place: { entry, field } }));
  });
  return conflictingFigures(placed, year).flatMap(({ one, other }) => {
    const { entry, field } = other.place;
    const { start, end, label } = other.figure;
    const message = `前文写“${label}”是“${one.figure.text}”，这里写的是“${other.figure.text}”，请核对哪一个对。`;
    const against = `${label}/${one.figure.text}`;
    return slipsIn(entry, field, other.text, [
      { code: 'figure_conflict', severity: 'warning', start, end, message, against },
    ]);
  });
}

/** Sentences that stand in an earlier piece, too. */
function sentencesOfOthers(entries: readonly Entry[]): readonly Found[] {
  const texts = entries.flatMap((entry) =>
    passagesOf(entry).map((passage) => ({ entry, passage, text: passage.text })),
  );
  return sentencesTwice(texts).map(({ at: { entry, passage }, slip }) => slipAt(entry, passage, slip));
}

/** Honors that an editor added: the words of the others are looked over where the text tells of them. */
function honorsOfTheirOwn(entries: readonly Entry[], words: readonly WordRule[]): readonly Found[] {
  const texts = new Map(
    entries.map((entry) => [
      entry.id,
      passagesOf(entry)
        .map(({ text }) => text)
        .join('\n'),
    ]),
  );
  const whole = [...texts.values()].join('\n');
  return entries.flatMap((entry) => {
    const { source } = entry;
    if (source.type !== 'honor') return [];
    const told = texts.get(source.parent ?? '') ?? whole;
    return (['title', 'recipient'] as const).flatMap((field) => {
      const own = source[field];
      if (told.includes(own)) return [];
      const slips = [...personalNumbers(own), ...unpairedMarks(own), ...listedWords(own, words)];
      return slipsIn(entry, field, own, slips);
    });
  });
}

/** The order in which a reader meets the fields of an entry. */
const FIELDS: readonly PieceField[] = [
  'title',
  'recipient',
  'marker',
  'heading',
  'headingEnd',
  'lead',
  'topic',
  'topicEnd',
  'text',
  'progressNote',
];

function inOrder(found: readonly Found[], entries: readonly Entry[]): readonly Found[] {
  const positions = new Map(entries.map(({ id }, index) => [id, index]));
  const position = ({ piece }: Place): number => positions.get(piece) ?? 0;
  const field = ({ field }: Place): number => FIELDS.indexOf(field);
  return found.toSorted(
    ({ place: one }, { place: other }) =>
      position(one) - position(other) || field(one) - field(other) || one.start - other.start,
  );
}

/** The same words twice in a piece are two findings: the second is told apart by its number. */
function withKeys(found: readonly Found[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return found.map(({ against, ...finding }) => {
    const key = keyOf(finding.code, finding.place.piece, `${finding.text}${against && `/${against}`}`);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...finding, key: count === 1 ? key : `${key}#${count}` };
  });
}

const LONGEST_IN_KEY = 60;

function keyOf(code: Finding['code'], piece: string, words: string): string {
  const told = words.length <= LONGEST_IN_KEY ? words : `${words.slice(0, LONGEST_IN_KEY)}…${hash(words)}`;
  return `${code}/${piece}/${told}`;
}

/** FNV-1a in 32 bits: enough to see that long words have changed. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Where there are many of a kind, the first stands for all: nobody reads hundreds of lines that say one thing. */
function toldOnce<T extends Pick<TextFinding, 'code' | 'message' | 'text'>>(
  findings: readonly T[],
  forAll: (first: T) => T,
): readonly T[] {
  return Object.entries(TOLD_ONCE).reduce((told, [code, words]) => {
    const all = told.filter((finding) => finding.code === code);
    const [first] = all;
    if (first === undefined || all.length < MANY_OF_A_KIND) return told;
    const message = `共有 ${all.length} 处${words}。第一处是“${first.text}”。`;
    return told.flatMap((finding) =>
      finding === first ? [{ ...forAll(first), message }] : finding.code === code ? [] : [finding],
    );
  }, findings);
}
