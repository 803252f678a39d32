import {
  proofread,
  type Finding,
  type ProofreadPiece,
  type ProofreadReport,
  type WordRule,
} from '@work-reports/report-text';
import { z } from 'zod';
import type { TreeNode } from '../report-tree/tree';

/** The database gives an empty field back as null. */
const WORDS = z
  .string()
  .nullish()
  .transform((words) => words ?? '');
const YEAR = z.int().nullable();
const LINK = z.string().nullable();
const PART = z.enum(['summary', 'plan', 'other']);
const FIGURE = z.object({
  start: z.int(),
  end: z.int(),
  text: WORDS,
  label: WORDS,
  value: z.number(),
  valueTo: z.number().nullish().default(null),
  baseUnit: WORDS,
  direction: z.enum(['up', 'down']).nullish().default(null),
  scope: z.string().nullish().default(null),
  status: z.enum(['actual', 'expected', 'target']),
});
const FIGURES = z
  .array(FIGURE)
  .nullish()
  .transform((figures) => figures ?? []);

const REPORT = z.object({
  title: WORDS,
  year: z.int(),
  planYear: YEAR,
  period: z.enum(['year', 'half_year', 'years']),
  fromYear: YEAR,
  toYear: YEAR,
});
const SECTION = z.object({
  parent: LINK,
  order: z.int(),
  part: PART,
  marker: WORDS,
  heading: WORDS,
  headingEnd: WORDS,
  lead: WORDS,
  figures: FIGURES,
});
const ITEM = { section: LINK, order: z.int(), marker: WORDS, topic: WORDS, topicEnd: WORDS, text: WORDS };
const ACHIEVEMENT = z.object({ ...ITEM, figures: FIGURES });
const PLAN_ITEM = z.object({ ...ITEM, targets: FIGURES, investment: FIGURE.nullish(), progressNote: WORDS });
const HONOR = z.object({
  achievement: LINK,
  order: z.int(),
  title: WORDS,
  recipient: WORDS,
  count: z.int().nullable(),
});

/** Looks a stored report over before it becomes public, see {@link proofread}. An empty tree has no findings. */
export function proofreadTree(nodes: readonly TreeNode[], words: readonly WordRule[]): readonly Finding[] {
  const report = toProofread(nodes);
  return report === null ? [] : proofread(report, words);
}

/** A stored report as the checks read it, or null where the tree holds no report. Throws where the schema has changed. */
export function toProofread(nodes: readonly TreeNode[]): ProofreadReport | null {
  const head = nodes.find(({ uid }) => uid === 'api::report.report');
  if (head === undefined) return null;
  const pieces = nodes.flatMap((node) => pieceOf(node) ?? []);
  return { id: head.documentId, ...REPORT.parse(head.content), pieces };
}

function pieceOf({ uid, documentId: id, content }: TreeNode): ProofreadPiece | null {
  switch (uid) {
    case 'api::report.report':
      return null;
    case 'api::section.section':
      return { id, type: 'section', ...SECTION.parse(content) };
    case 'api::achievement.achievement': {
      const { section: parent, ...item } = ACHIEVEMENT.parse(content);
      return { id, type: 'achievement', parent, ...item, progressNote: '' };
    }
    case 'api::plan-item.plan-item': {
      const { section: parent, targets, investment, ...item } = PLAN_ITEM.parse(content);
      const figures = investment ? [...targets, investment] : targets;
      return { id, type: 'plan-item', parent, ...item, figures };
    }
    case 'api::honor.honor': {
      const { achievement: parent, ...honor } = HONOR.parse(content);
      return { id, type: 'honor', parent, ...honor };
    }
  }
}
