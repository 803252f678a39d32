import { type Place, placesOf, trailOf } from '../data/places.ts';
import type { Figure, Honor, Item, Plan, Report, Section } from '../data/view-models.ts';
import { DIRECTIONS, isoDate, QUALIFIERS } from '../format.ts';
import { reportPath } from '../paths.ts';
import { FIGURE_STATUSES, HONOR_LEVELS, PLAN_PROGRESS } from '../words.ts';
import { absolute } from './addresses.ts';
import { type Coverage, coverageOf, wholeYears } from './coverage.ts';
import { decimal } from './decimal.ts';
import { markedName, markedTitle, noteOf } from './notes.ts';
import { plainText } from './plain-text.ts';
import { publishedDay } from './published-day.ts';
import { element, leaf, leafIf, printXml, type XmlElement } from './xml.ts';

/*
 * StratML, ISO 17469-2: what an organisation set out to do and what came of it. A document is either a report or a
 * plan, so a work report makes two. Office → Organization, section → Goal, achievement or plan item → Objective,
 * figure → PerformanceIndicator with an ActualResult or TargetResult. Element names and their order are those of
 * the schema drafted for ISO in version 2.2.8 (2016-05-06); see stratml-part2.test.xsd.
 *
 * StratML has no goals in goals: every section that says something itself is a Goal, its SequenceIndicator and
 * OtherInformation tell where it stands. Vision and Mission are left out: no report states them as such.
 */
const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** `report.stratml.xml`: all of a report but its plan, as a Performance_Report. */
export const toStratmlReport = (report: Report, origin: string): string =>
  printDocument(report, origin, {
    type: 'Performance_Report',
    identifier: `${report.id}-report`,
    coverage: coverageOf(report),
    holds: ({ part }) => part !== 'plan' || report.planYear === undefined,
    nothing: '报告没有总结部分。',
  });

/** `plan.stratml.xml`: the plan of a report as a Performance_Plan; undefined where the report plans for no year. */
export const toStratmlPlan = (report: Report, origin: string): string | undefined =>
  report.planYear === undefined
    ? undefined
    : printDocument(report, origin, {
        type: 'Performance_Plan',
        identifier: `${report.id}-plan`,
        coverage: wholeYears(report.planYear, report.planYear),
        holds: ({ part }) => part === 'plan',
        nothing: '报告没有计划部分。',
      });

interface Half {
  type: 'Performance_Report' | 'Performance_Plan';
  identifier: string;
  coverage: Coverage;
  holds: (section: Section) => boolean;
  /** What the one goal says that the schema asks for where there is none. */
  nothing: string;
}

function printDocument(report: Report, origin: string, half: Half): string {
  const { title, office } = report;
  const goals = placesOf(report).flatMap((place) => {
    const { piece } = place;
    return piece.type === 'section' && half.holds(piece) && saysSomething(piece)
      ? [toGoal(piece, place, report, half.coverage)]
      : [];
  });
  const noGoal = element('Goal', {}, leaf('Name', title), leaf('Description', half.nothing));
  return printXml(
    element(
      'PerformancePlanOrReport',
      { xmlns: NAMESPACE, Type: half.type },
      leaf('Name', markedTitle(report)),
      leafIf('OtherInformation', noteOf(report)),
      element(
        'StrategicPlanCore',
        {},
        element(
          'Organization',
          {},
          leaf('Name', markedName(office)),
          leaf('Identifier', toId(`office-${office.slug}`)),
          leafIf('Description', office.parentName),
        ),
        ...(goals.length === 0 ? [noGoal] : goals),
      ),
      element(
        'AdministrativeInformation',
        {},
        leaf('Identifier', toId(half.identifier)),
        leaf('StartDate', half.coverage.from),
        leaf('EndDate', half.coverage.to),
        leaf('PublicationDate', isoDate(publishedDay(report))),
        leaf('Source', absolute(origin, reportPath(report))),
      ),
    ),
  );
}

const saysSomething = ({ paragraphs, content }: Section): boolean =>
  paragraphs.length > 0 || content.some(({ type }) => type !== 'section');

function toGoal(section: Section, place: Place, { title }: Report, coverage: Coverage): XmlElement {
  const { anchor, paragraphs, figures, content, heading } = section;
  const markers = [...place.above, section].map(({ marker }) => marker).join('');
  // Only objectives have indicators: the figures of the section's own text need one.
  const lead = element(
    'Objective',
    {},
    leaf('Name', heading || title),
    leaf('Identifier', toId(`${anchor}-text`)),
    ...figures.map((figure, index) => toIndicator(figure, heading, `${anchor}-${index + 1}`, coverage)),
  );
  return element(
    'Goal',
    {},
    leaf('Name', heading || title),
    leaf('Description', plainText(paragraphs)),
    leaf('Identifier', toId(anchor)),
    leafIf('SequenceIndicator', markers || undefined),
    leafIf('OtherInformation', trailOf(place).join(' > ') || undefined),
    figures.length > 0 ? lead : undefined,
    ...content.flatMap((child) => (child.type === 'section' ? [] : [toObjective(child, coverage)])),
  );
}

function toObjective(item: Item, coverage: Coverage): XmlElement {
  const { anchor, marker, topic, paragraphs, figures, honors, fulfils, plan } = item;
  return element(
    'Objective',
    {},
    leafIf('Name', topic || undefined),
    leaf('Description', plainText(paragraphs)),
    leaf('Identifier', toId(anchor)),
    leafIf('SequenceIndicator', marker || undefined),
    plan?.leadDepartment === undefined ? undefined : toPerformer(plan.leadDepartment),
    leafIf('OtherInformation', otherInformation(honors, plan)),
    ...figures.map((figure, index) => toIndicator(figure, topic, `${anchor}-${index + 1}`, coverage)),
    plan?.investment && toIndicator(plan.investment, '投资', `${anchor}-investment`, coverage, 'Input'),
    plan && progressIndicator(plan, anchor),
    fulfils.length > 0 ? fulfilmentIndicator(fulfils, anchor) : undefined,
  );
}

const toPerformer = (name: string): XmlElement =>
  element(
    'Stakeholder',
    { StakeholderTypeType: 'Organization' },
    leaf('Name', name),
    element('Role', {}, leaf('Name', '牵头单位'), leaf('RoleType', 'Performer')),
  );

function otherInformation(honors: readonly Honor[], plan: Plan | undefined): string | undefined {
  const lines = honors.map(({ title, level, recipient }) =>
    ['荣誉：', title, '（', [HONOR_LEVELS[level], recipient].filter(Boolean).join('，'), '）'].join(''),
  );
  if (plan?.deadline !== undefined) lines.push(`期限：${plan.deadline}`);
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** A figure in the words and digits of StratML; `about` is what it measures where its words do not say. */
function toIndicator(
  figure: Figure,
  about: string,
  identifier: string,
  coverage: Coverage,
  stage?: 'Input',
): XmlElement {
  const { label, direction, baseline, baseUnit, unit, scope, text, value, valueTo, status } = figure;
  const change = [baseline, direction && DIRECTIONS[direction]].filter(Boolean).join('');
  const limits = [value, valueTo].filter((limit) => limit !== undefined);
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: 'Quantitative', ...(stage && { ValueChainStage: stage }) },
    leaf('MeasurementDimension', `${label ?? (about || text)}${change && `（${change}）`}`),
    leaf('UnitOfMeasurement', baseUnit ?? unit ?? ''),
    leaf('Identifier', toId(identifier)),
    element(
      'MeasurementInstance',
      {},
      ...limits.map((limit, index) =>
        element(
          status === 'target' ? 'TargetResult' : 'ActualResult',
          {},
          leaf('StartDate', coverage.from),
          leaf('EndDate', coverage.to),
          leaf('NumberOfUnits', decimal(limit)),
          toDescriptor(figure),
          leaf('Description', limits.length === 1 ? text : `${text}（${index === 0 ? '下限' : '上限'}）`),
        ),
      ),
    ),
    leafIf('OtherInformation', scope === undefined ? undefined : `范围：${scope}`),
  );
}

/** How exact and how certain a number is; undefined for one that simply is so. */
function toDescriptor({ status, qualifier }: Figure): XmlElement | undefined {
  const words = [status === 'expected' ? FIGURE_STATUSES.expected : '', QUALIFIERS[qualifier]].filter(
    Boolean,
  );
  if (words.length === 0) return undefined;
  return element('Descriptor', {}, leaf('DescriptorName', '限定'), leaf('DescriptorValue', words.join('、')));
}

/** What editors found in a later report of a promise; undefined until they did. */
function progressIndicator({ progress, note, outcomes }: Plan, anchor: string): XmlElement | undefined {
  if (progress === 'planned') return undefined;
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: 'Qualitative' },
    leaf('MeasurementDimension', '进展'),
    leaf('UnitOfMeasurement', '编辑对照后来的报告确认'),
    leaf('Identifier', toId(`${anchor}-progress`)),
    outcomes.length > 0 ? relationship('落实结果', outcomes) : undefined,
    element(
      'MeasurementInstance',
      {},
      element(
        'ActualResult',
        {},
        element(
          'Descriptor',
          {},
          leaf('DescriptorName', '进展'),
          leaf('DescriptorValue', PLAN_PROGRESS[progress]),
        ),
        leafIf('Description', note),
      ),
    ),
  );
}

/** Which promises of earlier reports an achievement keeps: only indicators can point to other documents. */
const fulfilmentIndicator = (fulfils: readonly string[], anchor: string): XmlElement =>
  element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: 'Qualitative' },
    leaf('MeasurementDimension', '落实往年计划'),
    leaf('UnitOfMeasurement', '编辑对照往年的报告确认'),
    leaf('Identifier', toId(`${anchor}-fulfils`)),
    relationship('落实的计划事项', fulfils),
  );

const relationship = (name: string, anchors: readonly string[]): XmlElement =>
  element(
    'Relationship',
    {},
    ...anchors.map((anchor) => leaf('ReferentIdentifier', toId(anchor))),
    leaf('Name', name),
  );

/** An xsd:ID may not begin with a digit. */
const toId = (name: string): string => `_${name}`;
