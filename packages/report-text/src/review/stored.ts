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
  THEME,
  YEAR,
} from './enumerations.ts';
import { ReportTextError } from '../error.ts';
import type { Achievement, Figure, Honor, PlanItem, ReportText, Section } from '../model.ts';

/**
 * A report tree that comes from outside: a file, a request. Keys that the model does not know are dropped.
 *
 * @throws {@link ReportTextError} that names the place where the value is no report tree, or where a figure
 * or honor does not stand at its characters.
 */
export function readReport(value: unknown): ReportText {
  const result = reportText.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new ReportTextError(
    'not_a_tree',
    `Give a report tree as "report parse --json" prints it: ${place === '' ? 'the value' : place} is wrong (${issue?.message ?? 'unknown'}).`,
  );
}

const offset = z.int().min(0);
const piece = { runsIn: z.boolean(), spacing: LINE.nullable(), marker: LINE };

const figure: z.ZodType<Figure> = z.object({
  start: offset,
  end: offset,
  text: LINE,
  label: LINE,
  value: z.number(),
  valueTo: z.number().nullable(),
  unit: LINE,
  baseUnit: LINE,
  scale: LINE.nullable(),
  qualifier: QUALIFIER,
  direction: DIRECTION,
  baseline: LINE.nullable(),
  scope: LINE.nullable(),
  status: STATUS,
});

const honor: z.ZodType<Honor> = z.object({
  start: offset,
  end: offset,
  title: LINE.min(1),
  recipient: LINE,
  recipientKind: RECIPIENT_KIND,
  level: LEVEL,
  grantedBy: LINE.nullable(),
  rank: LINE.nullable(),
  count: z.int().min(1).nullable(),
});

const standsIn = (text: string, figures: readonly Figure[]) =>
  figures.every((found) => text.slice(found.start, found.end) === found.text);
const honorsStandIn = (text: string, honors: readonly Honor[]) =>
  honors.every(({ start, end, title }) => text.slice(start, end) === title);
const STANDS = 'its characters are not those of the text';

const item = { ...piece, topic: LINE, topicEnd: LINE, text: z.string() };
const achievement: z.ZodType<Achievement> = z
  .object({ type: z.literal('achievement'), ...item, figures: z.array(figure), honors: z.array(honor) })
  .refine(({ text, figures }) => standsIn(text, figures), { path: ['figures'], error: STANDS })
  .refine(({ text, honors }) => honorsStandIn(text, honors), { path: ['honors'], error: STANDS });
const planItem: z.ZodType<PlanItem> = z
  .object({
    type: z.literal('plan-item'),
    ...item,
    targets: z.array(figure),
    leadDepartment: LINE.nullable(),
    deadline: LINE.nullable(),
  })
  .refine(({ text, targets }) => standsIn(text, targets), { path: ['targets'], error: STANDS });

const section: z.ZodType<Section> = z
  .object({
    type: z.literal('section'),
    ...piece,
    part: PART,
    kind: KIND,
    theme: THEME,
    heading: LINE,
    headingEnd: LINE,
    lead: z.string(),
    figures: z.array(figure),
    honors: z.array(honor),
    content: z.lazy(() => z.array(z.union([section, achievement, planItem]))),
  })
  .refine(({ lead, figures }) => standsIn(lead, figures), { path: ['figures'], error: STANDS })
  .refine(({ lead, honors }) => honorsStandIn(lead, honors), { path: ['honors'], error: STANDS });

const reportText: z.ZodType<ReportText> = z.object({
  title: LINE.min(1),
  year: YEAR,
  planYear: YEAR.nullable(),
  period: z.enum(['year', 'half_year', 'years']),
  fromYear: YEAR.nullable(),
  toYear: YEAR.nullable(),
  publishedOn: z.iso.date().nullable(),
  source: LINE.nullable(),
  breadcrumb: z.array(z.string()),
  paragraphBreak: LINE,
  sections: z.array(section).min(1),
});
