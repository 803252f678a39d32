import { readFile, rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DocumentError, LIMITS, readDocument } from '@work-reports/report-files';
import { applyEdit, parseReport, readEdits, ReportTextError } from '@work-reports/report-text';
import type { Context } from 'koa';
import { z } from 'zod';
import { currentActor } from '../../../actor';
import { importReport } from '../../../report-tree/import';
import { findReport } from '../../../report-tree/identity';
import { refusal } from '../../../report-tree/refusals';
import { assertOwnOffice, ownOffices } from '../../../review/offices';

const SPANS = z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).max(100_000);
const YEAR = z.coerce.number().int();
const IDENTITY = z.object({
  office: z.string().min(1),
  year: YEAR,
  period: z.enum(['year', 'half_year', 'years']),
  fromYear: YEAR.nullish(),
  toYear: YEAR.nullish(),
});
const MALFORMED = '请求的格式不对，请刷新页面后重新导入。';
const PASTED = z.object({ text: z.string().max(LIMITS.characters) });
const SAVED = z.object({
  office: z.string().min(1),
  text: z.string().max(LIMITS.characters),
  strong: SPANS,
  edits: z.unknown(),
  dryRun: z.boolean().default(false),
});

/** What the import page of the admin asks of the server. */
export const review = ({ strapi }: { strapi: Core.Strapi }) => ({
  async offices(ctx: Context) {
    ctx.body = await ownOffices(strapi);
  },

  /** The report that stands for the same office, year and period already: saving would update it. */
  async existing(ctx: Context) {
    const asked = IDENTITY.safeParse(ctx.query);
    if (!asked.success) throw new errors.ValidationError(MALFORMED);
    const { office, ...term } = asked.data;
    await assertOwnOffice(strapi, currentActor(strapi), office);
    const found = await findReport(strapi, office, term);
    const documentId = found?.documentId;
    const published =
      documentId &&
      (await strapi.db
        .query('api::report.report')
        .count({ where: { documentId, publishedAt: { $notNull: true } } }));
    ctx.body = { report: found && { ...found, isPublished: published !== 0 } };
  },

  /** Turns a document into text. Nothing of it is kept: what the editor saves comes back with the review. */
  async read(ctx: Context) {
    const source = await inChinese(async () => {
      const read = await readDocument(...(await documentOf(ctx)));
      parseReport(read.text, read);
      return read;
    });
    ctx.body = source;
  },

  /** Stores the report that the text holds with the editor's corrections, as drafts. */
  async save(ctx: Context) {
    const order = SAVED.safeParse(ctx.request.body);
    if (!order.success) throw new errors.ValidationError(MALFORMED);
    const { office, text, strong, edits, dryRun } = order.data;
    const found = await strapi.db.query('api::office.office').findOne({ where: { documentId: office } });
    if (!found) throw new errors.ValidationError('没有找到这个单位，请重新选择。');
    await assertOwnOffice(strapi, currentActor(strapi), office);
    const report = await inChinese(() => readEdits(edits).reduce(applyEdit, parseReport(text, { strong })));
    ctx.body = await importReport(strapi, office, report, { reviewed: true, dryRun });
  },
});

/** The uploaded file, or what was pasted as one. The copy on disk is gone before anything is made of its content. */
async function documentOf(ctx: Context): Promise<[bytes: Uint8Array, name: string]> {
  const file = [ctx.request.files?.['files'] ?? []].flat()[0];
  if (file === undefined) {
    const pasted = PASTED.safeParse(ctx.request.body);
    if (!pasted.success) throw new errors.ValidationError('请选择一个文件，或粘贴报告全文。');
    return [new TextEncoder().encode(pasted.data.text), '.txt'];
  }
  try {
    if (file.size > LIMITS.bytes) throw new DocumentError('too_large', 'too large');
    return [await readFile(file.filepath), file.originalFilename ?? ''];
  } finally {
    await rm(file.filepath, { force: true });
  }
}

async function inChinese<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DocumentError || error instanceof ReportTextError)
      throw new errors.ApplicationError(refusal(error.code));
    throw error;
  }
}
