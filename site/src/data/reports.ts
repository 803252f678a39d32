import {
  type AchievementNode,
  type FigureFieldsFragment,
  type PlanItemNode,
  ReportDocument,
  type ReportTree,
  type SectionNode,
  toReportTree,
} from '@work-reports/types';
import { answered, client, CmsError } from './client.ts';
import { getOffices, toOffice } from './offices.ts';
import { once } from './once.ts';
import { present } from './present.ts';
import { toReportHead } from './report-head.ts';
import { type Mark, quoteFrom, toParagraphs } from './running-text.ts';
import type { Figure, Honor, Item, PlacedFigure, Report, Section } from './view-models.ts';

/** Every published report, each read whole in one request. */
export async function getReports(): Promise<Report[]> {
  const reports: Report[] = [];
  // One after the other: a CMS that also serves readers is not flooded by a build.
  for (const office of await getOffices())
    for (const { id } of office.reports) reports.push(await getReport(id));
  return reports;
}

const getReport = once(async (id: string): Promise<Report> => {
  const { report } = await answered(client.query({ query: ReportDocument, variables: { documentId: id } }));
  if (!report) throw new CmsError(`Report ${id} was withdrawn while the site was being built; build again.`);
  return toReport(toReportTree(report));
});

export function toReport(tree: ReportTree): Report {
  if (!tree.office)
    throw new CmsError(`《${tree.title}》 names no published office; choose its office in the admin.`);
  const honors = toHonors(tree);
  const honorsOf = (id: string) => honors.filter(({ place }) => place?.anchor === id);
  const nodes = tree.sections.flatMap(below);

  const toSection = (node: SectionNode): Section => ({
    type: 'section',
    anchor: node.documentId,
    marker: node.marker.trim(),
    heading: node.heading,
    headingEnd: node.headingEnd.trim(),
    paragraphs: toParagraphs(node.lead, node.figures.map(toMark)),
    figures: node.figures.map(toFigure),
    content: node.content.map((child) => (child.type === 'section' ? toSection(child) : toItem(child))),
  });

  const toItem = (node: AchievementNode | PlanItemNode): Item => {
    // Without a topic to stand before, the marker opens the text itself.
    const opening = node.topic === '' ? node.marker : '';
    const marks = [...figuresOf(node).map(toMark), ...honorMarks(tree, node)];
    return {
      type: node.type,
      anchor: node.documentId,
      marker: node.topic === '' ? '' : node.marker.trim(),
      topic: node.topic,
      topicEnd: node.topicEnd.trim(),
      paragraphs: toParagraphs(
        opening + node.text,
        marks.map((mark) => ({
          ...mark,
          start: mark.start + opening.length,
          end: mark.end + opening.length,
        })),
      ),
      figures: figuresOf(node).map(toFigure),
      honors: honorsOf(node.documentId),
      ...(node.type === 'plan-item' && { plan: toPlan(node) }),
    };
  };

  return {
    ...toReportHead(tree),
    ...present({ source: tree.source }),
    office: toOffice(tree.office),
    sections: tree.sections.map(toSection),
    plans: tree.sections.flatMap(outermostPlans).map(toSection),
    figures: nodes.flatMap(toPlacedFigures),
    honors,
    achievementCount: nodes.filter(({ type }) => type === 'achievement').length,
    planItemCount: nodes.filter(({ type }) => type === 'plan-item').length,
  };
}

type Node = SectionNode | AchievementNode | PlanItemNode;

/** A node and all below it, in reading order. */
const below = (node: Node): Node[] =>
  node.type === 'section' ? [node, ...node.content.flatMap(below)] : [node];

const outermostPlans = (section: SectionNode): SectionNode[] =>
  section.part === 'plan'
    ? [section]
    : section.content.filter((child) => child.type === 'section').flatMap(outermostPlans);

const textOf = (node: Node) => (node.type === 'section' ? node.lead : node.text);
const figuresOf = (node: Node) => (node.type === 'plan-item' ? node.targets : node.figures);

const toFigure = (figure: FigureFieldsFragment): Figure => present(figure);

const toMark = ({ start, end, value, valueTo }: FigureFieldsFragment): Mark => ({
  type: 'figure',
  start,
  end,
  ...(valueTo === null && { value }),
});

const toPlacedFigures = (node: Node): PlacedFigure[] =>
  figuresOf(node).map((figure) => ({
    ...toFigure(figure),
    quote: quoteFrom(textOf(node), figure),
    anchor: node.documentId,
  }));

const toPlan = ({ progress, leadDepartment, deadline }: PlanItemNode) => ({
  progress,
  ...present({ leadDepartment, deadline }),
});

type TreeHonor = ReportTree['honors'][number];

const honorMarks = ({ honors }: ReportTree, node: Node): Mark[] =>
  honors.flatMap((honor) => {
    const span = honor.achievement?.documentId === node.documentId ? spanOf(honor) : null;
    return span ? [{ type: 'honor', ...span }] : [];
  });

const spanOf = ({ start, end }: TreeHonor) => (start === null || end === null ? null : { start, end });

function toHonors(tree: ReportTree): Honor[] {
  const nodes = new Map(tree.sections.flatMap(below).map((node) => [node.documentId, node]));
  return tree.honors.map((honor) => {
    const { title, level, recipient, recipientKind, grantedBy, rank, count, achievement } = honor;
    const node = achievement && nodes.get(achievement.documentId);
    const span = spanOf(honor);
    return {
      ...present({ title, level, recipient, recipientKind, grantedBy, rank, count }),
      ...(node && span && { place: { anchor: node.documentId, quote: quoteFrom(textOf(node), span) } }),
    };
  });
}
