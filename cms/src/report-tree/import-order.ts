import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseReport, ReportTextError, type ReportText } from '@work-reports/report-text';
import { z } from 'zod';
import type { ImportOptions } from './import';
import { refusal } from './refusals';

const ORDER = z.strictObject({
  office: z.string().min(1).max(100),
  text: z.string().max(1_000_000),
  strong: z
    .array(z.object({ start: z.int().min(0), end: z.int().min(0) }))
    .max(100_000)
    .default([]),
  publish: z.boolean().default(false),
  dryRun: z.boolean().default(false),
});

interface ImportOrder {
  /** Document id of the office. */
  office: string;
  report: ReportText;
  options: ImportOptions;
}

/**
 * Reads what the import route is asked to do: a text for the office of a slug.
 * @throws ValidationError with a sentence that says what is wrong with it.
 */
export async function readImportOrder(strapi: Core.Strapi, body: unknown): Promise<ImportOrder> {
  const order = ORDER.safeParse(body);
  if (!order.success) {
    const [issue] = order.error.issues;
    throw new errors.ValidationError(
      `请求的格式不对（${issue?.path.join('.') || '正文'}）：请给出 office（单位的网址标识）和 text（报告全文）。`,
    );
  }
  const { office: slug, text, strong, ...options } = order.data;
  const office = await strapi.db
    .query('api::office.office')
    .findOne({ where: { slug, publishedAt: null }, select: ['documentId'] });
  if (!office) throw new errors.ValidationError(await unknownOffice(strapi, slug));
  try {
    return { office: office.documentId, report: parseReport(text, { strong }), options };
  } catch (error) {
    if (error instanceof ReportTextError) throw new errors.ValidationError(refusal(error.code));
    throw error;
  }
}

async function unknownOffice(strapi: Core.Strapi, slug: string): Promise<string> {
  const known: { slug: string }[] = await strapi.db
    .query('api::office.office')
    .findMany({ where: { publishedAt: null }, select: ['slug'], limit: 10, orderBy: { slug: 'asc' } });
  const names =
    known.length === 0 ? '现在还没有单位' : `现有 ${known.map((office) => office.slug).join('、')}`;
  return `没有网址标识为“${slug.slice(0, 40)}”的单位（${names}），请先在管理后台新建单位。`;
}
