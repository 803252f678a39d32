import * as z from 'zod';
import { ReportTextError } from './error.ts';
import type { Achievement, Figure, Honor, PlanItem, ReportText, Section } from './model.ts';

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

/** What fits Strapi's columns; longer strings are none that a report's text holds. */
const line = z.string().max(255);
const offset = z.int().min(0);
const year = z.int().min(1949).max(2100);
const piece = { runsIn: z.boolean(), spacing: line.nullable(), marker: line };

const figure: z.ZodType<Figure> = z.object({
  start: offset,
  end: offset,
  text: line,
  label: line,
  value: z.number(),
  valueTo: z.number().nullable(),
  unit: line,
  baseUnit: line,
  scale: line.nullable(),
  qualifier: z.enum(['exact', 'at_least', 'about', 'nearly', 'more_than', 'at_most']),
  direction: z.enum(['up', 'down']).nullable(),
  baseline: line.nullable(),
  scope: line.nullable(),
  status: z.enum(['actual', 'expected', 'target']),
});

const honor: z.ZodType<Honor> = z.object({
  start: offset,
  end: offset,
  title: line.min(1),
  recipient: line,
  recipientKind: z.enum(['person', 'team', 'community', 'unit', 'enterprise', 'office']),
  level: z.enum(['national', 'provincial', 'municipal', 'district', 'other']),
  grantedBy: line.nullable(),
  rank: line.nullable(),
  count: z.int().min(1).nullable(),
});

const standsIn = (text: string, figures: readonly Figure[]) =>
  figures.every((found) => text.slice(found.start, found.end) === found.text);
const honorsStandIn = (text: string, honors: readonly Honor[]) =>
  honors.every(({ start, end, title }) => text.slice(start, end) === title);
const STANDS = 'its characters are not those of the text';

const item = { ...piece, topic: line, topicEnd: line, text: z.string() };
const achievement: z.ZodType<Achievement> = z
  .object({ type: z.literal('achievement'), ...item, figures: z.array(figure), honors: z.array(honor) })
  .refine(({ text, figures }) => standsIn(text, figures), { path: ['figures'], error: STANDS })
  .refine(({ text, honors }) => honorsStandIn(text, honors), { path: ['honors'], error: STANDS });
const planItem: z.ZodType<PlanItem> = z
  .object({
    type: z.literal('plan-item'),
    ...item,
    targets: z.array(figure),
    leadDepartment: line.nullable(),
    deadline: line.nullable(),
  })
  .refine(({ text, targets }) => standsIn(text, targets), { path: ['targets'], error: STANDS });

const section: z.ZodType<Section> = z
  .object({
    type: z.literal('section'),
    ...piece,
    part: z.enum(['summary', 'plan', 'other']),
    kind: z.enum([
      'opening',
      'profile',
      'review',
      'lessons',
      'problems',
      'targets',
      'plan',
      'self_government',
      'closing',
      'annex',
      'glossary',
    ]),
    heading: line,
    headingEnd: line,
    lead: z.string(),
    figures: z.array(figure),
    honors: z.array(honor),
    content: z.lazy(() => z.array(z.union([section, achievement, planItem]))),
  })
  .refine(({ lead, figures }) => standsIn(lead, figures), { path: ['figures'], error: STANDS })
  .refine(({ lead, honors }) => honorsStandIn(lead, honors), { path: ['honors'], error: STANDS });

const reportText: z.ZodType<ReportText> = z.object({
  title: line.min(1),
  year,
  planYear: year.nullable(),
  period: z.enum(['year', 'half_year', 'years']),
  fromYear: year.nullable(),
  toYear: year.nullable(),
  publishedOn: z.iso.date().nullable(),
  source: line.nullable(),
  breadcrumb: z.array(z.string()),
  paragraphBreak: line,
  sections: z.array(section).min(1),
});
