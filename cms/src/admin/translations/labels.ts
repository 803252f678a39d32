import figure from '../../components/report/figure.json';
import achievement from '../../api/achievement/content-types/achievement/schema.json';
import honor from '../../api/honor/content-types/honor/schema.json';
import office from '../../api/office/content-types/office/schema.json';
import planItem from '../../api/plan-item/content-types/plan-item/schema.json';
import report from '../../api/report/content-types/report/schema.json';
import section from '../../api/section/content-types/section/schema.json';
import word from '../../api/word/content-types/word/schema.json';

interface Described {
  info: { displayName: string };
  attributes: Readonly<Record<string, { pluginOptions?: { editor?: { label: string } } }>>;
}

const TYPES: Readonly<Record<string, readonly [schema: Described, english: string]>> = {
  'api::office.office': [office, 'Offices'],
  'api::report.report': [report, 'Reports'],
  'api::section.section': [section, 'Sections'],
  'api::achievement.achievement': [achievement, 'Achievements'],
  'api::plan-item.plan-item': [planItem, 'Plan items'],
  'api::honor.honor': [honor, 'Honors'],
  'api::word.word': [word, 'Word list'],
  'report.figure': [figure, 'Figures'],
};

/** Our fields in English, by their names. */
export const FIELDS: Readonly<Record<string, string>> = {
  section: 'Section',
  find: 'Find',
  suggest: 'Should be',
  severity: 'Severity',
  except: 'Except in',
  reason: 'Reason',
  revision: 'Revision',
  order: 'Order',
  marker: 'Marker',
  topic: 'Topic',
  topicEnd: 'Mark after the topic',
  text: 'Text',
  figures: 'Figures',
  honors: 'Honors',
  fulfils: 'Fulfils plan items',
  runsIn: 'Runs in',
  report: 'Report',
  achievement: 'Achievement',
  title: 'Title',
  start: 'Start',
  end: 'End',
  recipient: 'Recipient',
  recipientKind: 'Kind of recipient',
  level: 'Level',
  grantedBy: 'Granted by',
  rank: 'Rank',
  count: 'Count',
  name: 'Full name',
  slug: 'Name in addresses',
  fictional: 'Fictional',
  kind: 'Kind',
  parentName: 'Parent office',
  breadcrumb: 'Breadcrumb',
  siteIdCode: 'Site identification code',
  icpNumber: 'ICP number',
  policeNumber: 'Public-security number',
  markUrl: 'Link of the site mark',
  contact: 'Contact',
  operator: 'Operator',
  reports: 'Reports',
  targets: 'Target figures',
  leadDepartment: 'Lead department',
  deadline: 'Deadline',
  investment: 'Investment',
  progress: 'Progress',
  progressNote: 'Note on progress',
  outcomes: 'Outcomes',
  office: 'Office',
  year: 'Year',
  planYear: 'Plan year',
  period: 'Period',
  fromYear: 'From year',
  toYear: 'To year',
  publishedOn: 'Publication date',
  source: 'Source',
  sections: 'Sections',
  parent: 'Parent section',
  subsections: 'Subsections',
  part: 'Part',
  theme: 'Theme',
  heading: 'Heading',
  headingEnd: 'Mark after the heading',
  lead: 'Lead text',
  achievements: 'Achievements',
  planItems: 'Plan items',
  label: 'Meaning',
  value: 'Value',
  valueTo: 'Upper value',
  unit: 'Unit',
  baseUnit: 'Base unit',
  scale: 'Scale',
  qualifier: 'Qualifier',
  direction: 'Direction',
  baseline: 'Baseline',
  scope: 'Scope',
  status: 'Status',
  spacing: 'Spacing',
  paragraphBreak: 'Paragraph break',
  identity: 'Identity',
  reviewState: 'Review state',
};

/**
 * Names of our types and fields. The admin looks a field up by type and name, and a type by its Chinese name, which is
 * what the schemas and the database hold. Both languages must have each: what one lacks, Strapi takes from the other.
 */
const labelled = (label: (chinese: string, english: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(TYPES).flatMap(([uid, [{ info, attributes }, english]]) => [
      [info.displayName, label(info.displayName, english)],
      ...Object.entries(attributes).map(([field, { pluginOptions }]) => [
        `content-manager.content-types.${uid}.${field}`,
        label(pluginOptions?.editor?.label ?? field, FIELDS[field] ?? field),
      ]),
    ]),
  );

export const labels = {
  chinese: labelled((chinese) => chinese),
  english: labelled((_, english) => english),
};
