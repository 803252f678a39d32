import { likeness, type ReportPiece, type ReportText } from '@work-reports/report-text';
import type { TreeNode, TreeType } from './tree';

/** A piece of a report that is to be stored, a parent always before what stands in it. */
export interface PlacedPiece {
  piece: ReportPiece;
  parent: PlacedPiece | null;
  /** Place among the pieces of the same parent, from 1. */
  order: number;
}

export const UID = {
  section: 'api::section.section',
  achievement: 'api::achievement.achievement',
  'plan-item': 'api::plan-item.plan-item',
} as const satisfies Record<ReportPiece['type'], TreeType>;

/** Texts this alike are one entry that was edited. */
const ALIKE = 0.5;

/** Every piece of a report in reading order. */
export function piecesOf(report: ReportText): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  const visit = (pieces: readonly ReportPiece[], parent: PlacedPiece | null): void => {
    for (const [index, piece] of pieces.entries()) {
      const entry = { piece, parent, order: index + 1 };
      placed.push(entry);
      if (piece.type === 'section') visit(piece.content, entry);
    }
  };
  visit(report.sections, null);
  return placed;
}

/**
 * Finds for each new piece the stored entry it is a later state of: the same words first, wherever they stand
 * now, then words alike. So an entry keeps its address on the public pages when its report is imported again.
 */
export function matchPieces(
  pieces: readonly PlacedPiece[],
  stored: readonly TreeNode[],
): Map<PlacedPiece, TreeNode> {
  const matches = new Map<PlacedPiece, TreeNode>();
  const free = new Set(stored);
  const take = (piece: PlacedPiece, node: TreeNode | undefined): void => {
    if (node === undefined) return;
    matches.set(piece, node);
    free.delete(node);
  };

  const byWords = Map.groupBy(stored, (node) => `${node.uid}/${wordsOfNode(node)}`);
  for (const entry of pieces) {
    const same = byWords.get(`${UID[entry.piece.type]}/${wordsOf(entry.piece)}`);
    take(entry, same?.shift());
  }
  for (const entry of pieces) {
    if (matches.has(entry)) continue;
    const parent = entry.parent === null ? null : (matches.get(entry.parent)?.documentId ?? null);
    let best: TreeNode | undefined;
    let most = ALIKE;
    for (const node of free) {
      if (node.uid !== UID[entry.piece.type]) continue;
      const stands = (node.content['parent'] ?? node.content['section'] ?? null) === parent;
      const named = nameOf(entry.piece) !== '' && nameOf(entry.piece) === nameOfNode(node);
      const near = (stands ? 0.1 : 0) + (named ? 0.4 : 0);
      const score = near + likeness(wordsOf(entry.piece), wordsOfNode(node));
      if (score > most) [best, most] = [node, score];
    }
    take(entry, best);
  }
  return matches;
}

/** The characters of an entry's text that its figures and honors point at. */
export const textOf = (piece: ReportPiece): string => (piece.type === 'section' ? piece.lead : piece.text);
export const textOfNode = ({ content }: TreeNode): string => wordIn(content['lead'] ?? content['text']);

const nameOf = (piece: ReportPiece): string => (piece.type === 'section' ? piece.heading : piece.topic);
const nameOfNode = ({ content }: TreeNode): string => wordIn(content['heading'] ?? content['topic']);
const wordsOf = (piece: ReportPiece): string => nameOf(piece) + textOf(piece);
const wordsOfNode = (node: TreeNode): string => nameOfNode(node) + textOfNode(node);
const wordIn = (value: unknown): string => (typeof value === 'string' ? value : '');
