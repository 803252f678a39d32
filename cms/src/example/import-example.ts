import type { Core } from '@strapi/strapi';
import { parseReport } from '@work-reports/report-text';
import { importReport } from '../report-tree/import';
import { asTreeOperation } from '../report-tree/operation';
import { publish } from '../review/steps';
import { loadTree, type TreeType } from '../report-tree/tree';
import type { FollowUp } from './follow-ups';
import { EXAMPLE_OFFICES, type ExampleOffice } from './offices';

/**
 * Imports and publishes the reports of the fictional offices where asked to (`IMPORT_EXAMPLE`). An office that is
 * there already is left as it is, whoever made it.
 */
export async function importExample(strapi: Core.Strapi): Promise<void> {
  if (process.env['IMPORT_EXAMPLE'] !== 'true') return;
  for (const example of EXAMPLE_OFFICES) {
    const { name, slug } = example.office;
    const isThere = await strapi.db
      .query('api::office.office')
      .count({ where: { $or: [{ slug }, { name }] } });
    if (isThere > 0) continue;
    await asTreeOperation(strapi, () => importOffice(strapi, example));
    strapi.log.info(`Imported the fictional example ${name}`);
  }
}

async function importOffice(strapi: Core.Strapi, { office, pages, followUps }: ExampleOffice): Promise<void> {
  const { documentId } = await strapi.documents('api::office.office').create({ data: office });
  const reports = new Map<number, string>();
  for (const page of pages) {
    const text = parseReport(page);
    const report = await importReport(strapi, documentId, text, { publish: true });
    reports.set(text.year, report.documentId);
  }
  for (const [year, entered] of Object.entries(followUps)) {
    const plan = reports.get(Number(year));
    const next = reports.get(Number(year) + 1);
    if (plan === undefined || next === undefined)
      throw new Error(`The example has no reports of ${year} and the year after.`);
    await enter(strapi, plan, next, entered);
  }
}

/** Enters and publishes what became of a plan, as an editor does. */
async function enter(
  strapi: Core.Strapi,
  plan: string,
  next: string,
  followUps: readonly FollowUp[],
): Promise<void> {
  const planItem = await byTopic(strapi, plan, 'api::plan-item.plan-item');
  const achievement = await byTopic(strapi, next, 'api::achievement.achievement');
  for (const { planned, progress, outcomes, note } of followUps) {
    await strapi.documents('api::plan-item.plan-item').update({
      documentId: planItem(planned),
      data: { progress, outcomes: outcomes.map(achievement), ...(note && { progressNote: note }) },
    });
  }
  await publish(strapi, plan);
}

/** Finds the entries of a report by their topics. */
async function byTopic(
  strapi: Core.Strapi,
  report: string,
  type: TreeType,
): Promise<(topic: string) => string> {
  const tree = await loadTree(strapi, report, 'draft');
  return (topic) => {
    const node = tree.find(({ uid, content }) => uid === type && content['topic'] === topic);
    if (node === undefined) throw new Error(`The example has no entry with the topic ${topic}.`);
    return node.documentId;
  };
}
