import * as z from 'zod';
import {
  DIRECTION,
  KIND,
  LEVEL,
  LINE,
  PART,
  QUALIFIER,
  RECIPIENT_KIND,
  STATUS,
  YEAR,
} from './enumerations.ts';
import { ReportTextError } from '../error.ts';

/** The way to a piece: its index among the report's sections, then among each section's content. */
const at = z.array(z.int().min(0)).min(1).max(20);
const offset = z.int().min(0);

const figureChange = z.strictObject({
  label: LINE.optional(),
  value: z.number().optional(),
  valueTo: z.number().nullable().optional(),
  unit: LINE.optional(),
  qualifier: QUALIFIER.optional(),
  direction: DIRECTION.optional(),
  status: STATUS.optional(),
});
const honorChange = z.strictObject({
  recipient: LINE.optional(),
  recipientKind: RECIPIENT_KIND.optional(),
  level: LEVEL.optional(),
  grantedBy: LINE.nullable().optional(),
});
const headChange = z.strictObject({
  title: LINE.min(1).optional(),
  year: YEAR.optional(),
  planYear: YEAR.nullable().optional(),
  period: z.enum(['year', 'half_year', 'years']).optional(),
  fromYear: YEAR.optional(),
  toYear: YEAR.optional(),
  publishedOn: z.iso.date().nullable().optional(),
  source: LINE.nullable().optional(),
});
export type FigureChange = z.infer<typeof figureChange>;
export type HonorChange = z.infer<typeof honorChange>;
export type HeadChange = z.infer<typeof headChange>;

const EDIT = z.discriminatedUnion('type', [
  /**
   * Makes a piece an item, plain text (a section that is nothing but its text), or the heading of a section that
   * holds what follows. What stood in a section that is none any more moves up to its place.
   */
  z.strictObject({
    type: z.literal('retype'),
    at,
    to: z.enum(['achievement', 'plan-item', 'text', 'heading']),
  }),
  /** Puts a section, with all that stands in it, into another part or kind. */
  z.strictObject({
    type: z.literal('place'),
    at,
    part: PART,
    kind: KIND,
  }),
  /** Moves a section out of the one around it, with what follows it there (-1), or into the one before it (1). */
  z.strictObject({ type: z.literal('level'), at, by: z.union([z.literal(-1), z.literal(1)]) }),
  /** Cuts an item or a plain text in two, `offset` characters into its text. */
  z.strictObject({ type: z.literal('split'), at, offset }),
  /** Joins a piece without content to the one before it in the text, be that the section around it. */
  z.strictObject({ type: z.literal('merge'), at }),
  /** Makes the first `length` characters after an item's marker its topic; none with 0. */
  z.strictObject({ type: z.literal('topic'), at, length: offset }),
  /** Corrects a figure, or removes it (null). */
  z.strictObject({ type: z.literal('figure'), at, index: offset, change: figureChange.nullable() }),
  /** Makes a figure of these characters, in place of those it touches. */
  z.strictObject({ type: z.literal('add-figure'), at, start: offset, end: offset }),
  z.strictObject({ type: z.literal('honor'), at, index: offset, change: honorChange.nullable() }),
  z.strictObject({ type: z.literal('add-honor'), at, start: offset, end: offset }),
  /** Corrects who a plan item names as answerable, and by when. */
  z.strictObject({
    type: z.literal('commitment'),
    at,
    change: z.strictObject({
      leadDepartment: LINE.nullable().optional(),
      deadline: LINE.nullable().optional(),
    }),
  }),
  /** Corrects what is known of the report as a whole. */
  z.strictObject({ type: z.literal('head'), change: headChange }),
]);

/**
 * What an editor corrects in a parser's reading. No edit changes a character of the text: each only says anew what
 * stretch of it is what, so that the report prints the same before and after.
 */
export type Edit = z.infer<typeof EDIT>;
export type PieceEdit = Exclude<Edit, { type: 'head' }>;

/**
 * Reads edits that come from outside.
 * @throws {@link ReportTextError} with the code `not_a_tree` where they are none
 */
export function readEdits(value: unknown): readonly Edit[] {
  const result = z.array(EDIT).max(10_000).safeParse(value);
  if (result.success) return result.data;
  throw new ReportTextError('not_a_tree', 'Send the edits of a review, each of a known kind.');
}
