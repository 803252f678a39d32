import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import { recordAct } from '../audit/record';
import { oneAfterTheOther } from '../report-tree/operation';
import { assertOwnOffice } from '../review/offices';
import { findReviewedReport, type ReviewedReport } from '../review/report';
import { type Grant, sign, verify } from './token';

/** Of a report: how often its links have been collected, and until when the last one to be handed out is good. */
export const REPORT_LINK = 'plugin::preview-links.report-link';

interface Series {
  series: number;
  validUntil: string | null;
}

/** Whom a link is for: an editor goes to the page at once, a leader gets it by mail and has no account. */
export type Reader = 'editor' | 'leader';

const HOUR_MS = 60 * 60 * 1000;

/** How long a link is good, in milliseconds. */
export const lifespanOf = (reader: Reader): number =>
  reader === 'leader'
    ? hoursFrom('PREVIEW_LINK_HOURS', 7 * 24) * HOUR_MS
    : hoursFrom('PREVIEW_OWN_HOURS', 1) * HOUR_MS;

/**
 * Makes a link to the preview of a report's draft for whoever asks, and tells the audit trail of one that is to be
 * handed out.
 * @param at The part of the report at which it opens.
 * @returns The path on the CMS.
 * @throws PolicyError where the report is another office's.
 */
export async function makeLink(
  strapi: Core.Strapi,
  report: string,
  reader: Reader,
  at?: string,
): Promise<string> {
  const expires = new Date(Date.now() + lifespanOf(reader));
  const { title, office } = await ownReport(strapi, report);
  const series = await oneAfterTheOther(strapi, async () => {
    const { series: current } = await seriesOf(strapi, report);
    if (reader === 'leader') {
      await storeSeries(strapi, report, { series: current, validUntil: expires.toISOString() });
      await recordAct(strapi, { action: 'preview_shared', title, report, office });
    }
    return current;
  });
  const grant: Grant = {
    report,
    series,
    expires: expires.getTime(),
    id: randomBytes(12).toString('base64url'),
  };
  const query = new URLSearchParams({ token: sign(grant, secret()), ...(at && { at }) });
  return `/preview?${query.toString()}`;
}

/**
 * Collects all links to the preview of a report: from now on each is worth nothing.
 * @throws PolicyError where the report is another office's.
 */
export async function collectLinks(strapi: Core.Strapi, report: string): Promise<void> {
  const { title, office } = await ownReport(strapi, report);
  await oneAfterTheOther(strapi, async () => {
    const { series } = await seriesOf(strapi, report);
    await storeSeries(strapi, report, { series: series + 1, validUntil: null });
    await recordAct(strapi, { action: 'preview_revoked', title, report, office });
  });
}

async function ownReport(strapi: Core.Strapi, report: string): Promise<ReviewedReport> {
  const found = await findReviewedReport(strapi, report);
  await assertOwnOffice(strapi, currentActor(strapi), found.office);
  return found;
}

/** Until when links handed out for a report are good, or null where there is none. */
export async function linksValidUntil(strapi: Core.Strapi, report: string): Promise<Date | null> {
  const { validUntil } = await seriesOf(strapi, report);
  const until = validUntil === null ? null : new Date(validUntil);
  return until && until > new Date() ? until : null;
}

/** What a token is worth now. */
export async function examine(
  strapi: Core.Strapi,
  token: string | undefined,
): Promise<Grant | 'invalid' | 'expired' | 'collected'> {
  const grant = token === undefined ? null : verify(token, secret());
  if (!grant) return 'invalid';
  if (grant.expires <= Date.now()) return 'expired';
  const { series } = await seriesOf(strapi, grant.report);
  return grant.series === series ? grant : 'collected';
}

async function seriesOf(strapi: Core.Strapi, report: string): Promise<Series> {
  return (
    (await strapi.db.query(REPORT_LINK).findOne({ where: { report } })) ?? { series: 0, validUntil: null }
  );
}

async function storeSeries(strapi: Core.Strapi, report: string, data: Series): Promise<void> {
  const { count } = await strapi.db.query(REPORT_LINK).updateMany({ where: { report }, data });
  if (count === 0) await strapi.db.query(REPORT_LINK).create({ data: { report, ...data } });
}

function secret(): string {
  const set = process.env['PREVIEW_SECRET'];
  // Who holds one link could try out a short one until it fits, and make links to every draft.
  if (!set || set.length < 32)
    throw new errors.ApplicationError(
      '服务器还没有设置预览的密钥（PREVIEW_SECRET，至少32个字符），请联系系统管理员。',
    );
  return set;
}

function hoursFrom(name: string, otherwise: number): number {
  const hours = Number(process.env[name] ?? otherwise);
  if (!(hours > 0)) throw new Error(`${name} is not a number of hours above 0; correct it.`);
  return hours;
}
