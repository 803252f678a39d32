import * as z from 'zod';
import { isDraft } from '../data/previewed.ts';
import type {
  Figure,
  Honor,
  Item,
  Office,
  PlacedFigure,
  Report,
  ReportHead,
  Section,
} from '../data/view-models.ts';
import { isoDate } from '../format.ts';
import { filePath, officePath, paragraphAnchor, placePath, reportPath, reportSchemaPath } from '../paths.ts';
import { absolute } from './addresses.ts';
import { coverageOf } from './coverage.ts';
import { filesOf, MEDIA_TYPES, SCHEMA_PATHS, type SiteFile } from './files.ts';
import {
  type AchievementJson,
  type FigureJson,
  type FileJson,
  type HonorJson,
  type OfficeJson,
  type PlanItemJson,
  type ReportHeadJson,
  type ReportJson,
  reportShape,
  type SectionJson,
} from './json-shapes.ts';
import { DRAFT } from './notes.ts';
import { paragraphText, sentenceOf } from './plain-text.ts';

/** JSON Schema, draft 2020-12, of every `report.json`. */
export const reportJsonSchema = (origin: string) => ({
  ...z.toJSONSchema(reportShape),
  $id: absolute(origin, reportSchemaPath),
  title: '年度工作报告 Work report',
});

/** A report as data, its addresses on the site at `origin`. */
export function toReportJson(report: Report, origin: string): ReportJson {
  const figuresAt = Map.groupBy(report.figures, ({ anchor }) => anchor);

  const toPiece = ({ anchor, marker, paragraphs }: Section | Item) => ({
    id: anchor,
    url: absolute(origin, placePath(report, anchor)),
    marker,
    paragraphs: paragraphs.map((each, index) => ({
      url: absolute(origin, placePath(report, paragraphAnchor(anchor, index))),
      text: paragraphText(each),
    })),
    figures: (figuresAt.get(anchor) ?? []).map(toFigure),
  });

  const toItem = (item: Item): AchievementJson | PlanItemJson => {
    const { plan, topic, fulfils } = item;
    if (!plan) return { type: 'achievement', topic, ...toPiece(item), fulfils: [...fulfils] };
    return {
      type: 'plan-item',
      topic,
      ...toPiece(item),
      progress: plan.progress,
      progressNote: plan.note,
      leadDepartment: plan.leadDepartment,
      deadline: plan.deadline,
      investment: plan.investment && toFigure(plan.investment),
      outcomes: [...plan.outcomes],
    };
  };

  const toSection = (each: Section): SectionJson => ({
    type: 'section',
    heading: each.heading,
    part: each.part,
    kind: each.kind,
    theme: each.theme,
    ...toPiece(each),
    content: each.content.map((child) => (child.type === 'section' ? toSection(child) : toItem(child))),
  });

  const toHonor = ({ place, ...honor }: Honor): HonorJson => ({
    ...honor,
    place: place && {
      id: place.anchor,
      url: absolute(origin, placePath(report, place.anchor)),
      sentence: sentenceOf(place.quote),
    },
  });

  return {
    $schema: absolute(origin, reportSchemaPath),
    // No part of the schema: who checks what they are sent takes no draft for a report.
    ...(isDraft(report) && { draft: DRAFT.text }),
    ...toReportHeadJson(report, origin),
    language: 'zh-CN',
    office: toOfficeJson(report.office, origin),
    source: report.source,
    sections: report.sections.map(toSection),
    honors: report.honors.map(toHonor),
    text: report.body,
  };
}

/** What names a report, with the addresses of all its files. */
export function toReportHeadJson(head: ReportHead & { office: Office }, origin: string): ReportHeadJson {
  const { id, title, year, period, planYear, publishedOn, publishedAt } = head;
  return {
    id,
    url: absolute(origin, reportPath(head)),
    title,
    year,
    period,
    coverage: coverageOf(head),
    planYear,
    publishedOn: publishedOn && isoDate(publishedOn),
    publishedAt: publishedAt.toISOString(),
    files: filesOf(head).map((name) =>
      toFileJson(
        { path: filePath(head, name), mediaType: MEDIA_TYPES[name], schemaPath: SCHEMA_PATHS[name] },
        origin,
      ),
    ),
  };
}

export const toFileJson = ({ path, mediaType, schemaPath }: SiteFile, origin: string): FileJson => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  url: absolute(origin, path),
  mediaType,
  conformsTo: schemaPath && absolute(origin, schemaPath),
});

export const toOfficeJson = (office: Office, origin: string): OfficeJson => ({
  name: office.name,
  url: absolute(origin, officePath(office)),
  kind: office.kind,
  parentName: office.parentName,
  fictional: office.fictional,
  siteIdCode: office.siteIdCode,
  contact: office.contact,
});

/** Offsets are left out: they count characters of a text that the paragraphs here are cut from. */
const toFigure = (figure: Figure & Partial<Pick<PlacedFigure, 'quote'>>): FigureJson => ({
  text: figure.text,
  label: figure.label,
  value: figure.value,
  valueTo: figure.valueTo,
  unit: figure.unit,
  baseUnit: figure.baseUnit,
  scale: figure.scale,
  qualifier: figure.qualifier,
  direction: figure.direction,
  baseline: figure.baseline,
  scope: figure.scope,
  status: figure.status,
  sentence: figure.quote && sentenceOf(figure.quote),
});
