import { fold, pairsOf } from '@work-reports/report-text';
import type { TreeNode, TreeType } from '../report-tree/tree';

/** What is searched of each type. */
export const SEARCHED: Readonly<Record<TreeType, readonly string[]>> = {
  'api::report.report': ['title'],
  'api::section.section': ['heading', 'lead'],
  'api::achievement.achievement': ['topic', 'text'],
  'api::plan-item.plan-item': ['topic', 'text'],
  'api::honor.honor': ['title', 'recipient', 'grantedBy'],
};

/** Where the figures of a text are kept. */
const FIGURES = ['figures', 'targets', 'investment'];

/** An entry of a report as the search knows it. */
export interface SearchEntry {
  uid: TreeType;
  documentId: string;
  /** Its texts, each folded, parted by spaces, which no folded text has. */
  text: string;
  /** That of the section it stands in, or of the nearest one above that has one. */
  theme: string | null;
  /** Of an honor. */
  level: string | null;
  figures: readonly SearchFigure[];
}

/** Numbers in the base unit; `high` is more than `low` where the report gives a range. */
export interface SearchFigure {
  label: string;
  unit: string | null;
  baseUnit: string | null;
  low: number;
  high: number;
  status: string;
  qualifier: string;
}

/** The entries of a report's tree in reading order; honors stand behind the achievement they belong to, or last. */
export function searchEntriesOf(nodes: readonly TreeNode[]): SearchEntry[] {
  const below = Map.groupBy(
    nodes.toSorted((a, b) => Number(a.content['order']) - Number(b.content['order'])),
    (node) => parentOf(node),
  );
  const visit = (node: TreeNode, theme: string | null): SearchEntry[] => {
    const own = textOrNull(node.content['theme']) ?? theme;
    const children = below.get(node.documentId) ?? [];
    return [toEntry(node, own), ...children.flatMap((child) => visit(child, own))];
  };
  return (below.get(null) ?? []).flatMap((root) => visit(root, null));
}

/** What an entry stands in: of two links the nearer one. Honors of the report itself come after its sections. */
function parentOf({ content }: TreeNode): string | null {
  return (
    textOrNull(content['parent']) ??
    textOrNull(content['section']) ??
    textOrNull(content['achievement']) ??
    textOrNull(content['report'])
  );
}

function toEntry({ uid, documentId, content }: TreeNode, theme: string | null): SearchEntry {
  const texts = SEARCHED[uid].map((field) => fold(textOrNull(content[field]) ?? '').text);
  return {
    uid,
    documentId,
    text: texts.filter((text) => text !== '').join(' '),
    theme,
    level: textOrNull(content['level']),
    figures: FIGURES.flatMap((field) => [content[field] ?? []].flat()).map(toFigure),
  };
}

function toFigure(figure: unknown): SearchFigure {
  const fields = new Map<string, unknown>(Object.entries(figure ?? {}));
  const value = Number(fields.get('value'));
  const valueTo = Number(fields.get('valueTo') ?? value);
  return {
    label: fold(textOrNull(fields.get('label')) ?? '').text,
    unit: textOrNull(fields.get('unit')),
    baseUnit: textOrNull(fields.get('baseUnit')),
    low: Math.min(value, valueTo),
    high: Math.max(value, valueTo),
    status: String(fields.get('status')),
    qualifier: String(fields.get('qualifier')),
  };
}

/** All pairs of neighbouring characters, each as a word of a database's index. */
export const indexWordsOf = (text: string): string[] => [
  ...new Set(text.split(' ').flatMap(pairsOf).map(toIndexWord)),
];

/**
 * Characters as letters and digits that every database takes for one word, whatever it knows of Chinese: each is its
 * code point in base 36, which always has room in four digits. A pair begins with the word of its first character.
 */
export const toIndexWord = (characters: string): string =>
  Array.from(characters, (character) => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')).join(
    '',
  );

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
