import type { ComparedPiece } from '@work-reports/report-text';
import { z } from 'zod';
import type { TreeNode } from '../../../report-tree/tree';
import type { Piece } from '../answers';

const WORDS = z
  .string()
  .nullish()
  .transform((words) => words ?? '');
const SECTION = z.object({ heading: WORDS });
const ITEM = z.object({ topic: WORDS, topicEnd: WORDS, text: WORDS });
const FIGURES = z
  .array(
    z.object({
      start: z.number(),
      end: z.number(),
      label: WORDS,
      value: z.number(),
      baseUnit: WORDS,
      qualifier: z.enum(['exact', 'at_least', 'about', 'nearly', 'more_than', 'at_most']).catch('exact'),
    }),
  )
  .default([]);

/** The achievements or plan items of a tree in reading order. */
export function piecesIn(
  tree: readonly TreeNode[],
  uid: 'api::achievement.achievement' | 'api::plan-item.plan-item',
): (Piece & Pick<ComparedPiece, 'figures'>)[] {
  const isPlaced = (node: TreeNode) => node.uid === 'api::section.section' || node.uid === uid;
  const byParent = Map.groupBy(
    tree.filter(isPlaced),
    ({ content }) => content['parent'] ?? content['section'] ?? null,
  );
  const below = (parent: string | null, above: string): (Piece & Pick<ComparedPiece, 'figures'>)[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => Number(a.content['order']) - Number(b.content['order']))
      .flatMap((node) => {
        const { uid: type, documentId, content } = node;
        if (type === 'api::section.section')
          return below(documentId, SECTION.parse(content).heading || above);
        const figures = FIGURES.parse(content['figures'] ?? content['targets']);
        return [{ documentId, heading: above, ...ITEM.parse(content), figures }];
      });
  return below(null, '');
}
