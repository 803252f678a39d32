import type { Core } from '@strapi/strapi';
import type { Achievement, PlanItem, ReportText, Section } from '@work-reports/report-text';
import { storeIdentity } from './identity';
import { asTreeOperation } from './operation';

/** Stores a parsed report as drafts, all of it or nothing, and returns the report's document id. */
export const importReport = (strapi: Core.Strapi, office: string, text: ReportText): Promise<string> =>
  asTreeOperation(strapi, async () => {
    const { sections, breadcrumb: _, ...fields } = text;
    const report = await strapi
      .documents('api::report.report')
      .create({ data: { ...present(fields), office } });
    await storeIdentity(strapi, report.documentId);
    const writer = new TreeWriter(strapi, report.documentId);
    for (const [index, section] of sections.entries()) await writer.section(section, null, index + 1);
    return report.documentId;
  });

class TreeWriter {
  private readonly strapi: Core.Strapi;
  private readonly report: string;
  private honors = 0;

  constructor(strapi: Core.Strapi, report: string) {
    this.strapi = strapi;
    this.report = report;
  }

  async section(section: Section, parent: string | null, order: number): Promise<void> {
    const { type: _, content, figures, ...fields } = section;
    const { documentId } = await this.strapi.documents('api::section.section').create({
      data: { ...present(fields), figures: figures.map(present), report: this.report, parent, order },
    });
    for (const [index, piece] of content.entries()) {
      if (piece.type === 'section') await this.section(piece, documentId, index + 1);
      else if (piece.type === 'achievement') await this.achievement(piece, documentId, index + 1);
      else await this.planItem(piece, documentId, index + 1);
    }
  }

  private async achievement(achievement: Achievement, section: string, order: number): Promise<void> {
    const { type: _, figures, honors, ...fields } = achievement;
    const { documentId } = await this.strapi.documents('api::achievement.achievement').create({
      data: { ...present(fields), figures: figures.map(present), section, order },
    });
    for (const honor of honors) {
      this.honors += 1;
      await this.strapi.documents('api::honor.honor').create({
        data: { ...present(honor), report: this.report, achievement: documentId, order: this.honors },
      });
    }
  }

  private async planItem(item: PlanItem, section: string, order: number): Promise<void> {
    const { type: _, targets, ...fields } = item;
    await this.strapi.documents('api::plan-item.plan-item').create({
      data: { ...present(fields), targets: targets.map(present), progress: 'planned', section, order },
    });
  }
}

/** Strapi's input types have no null: what is not there is left out. */
type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Present<T>;
