import { printReport } from '@work-reports/report-text';
import {
  type AchievementNode,
  type FigureFieldsFragment,
  type PlanItemNode,
  type ReportTree,
  type SectionNode,
} from '@work-reports/types';
import type { Links } from './links.ts';
import { present } from './present.ts';
import { type Mark, quoteFrom, toParagraphs } from './running-text.ts';
import type {
  Figure,
  Honor,
  Item,
  OfficeWithReports,
  Plan,
  PlacedFigure,
  Report,
  ReportHead,
  Section,
} from './view-models.ts';

/** The report of an office as its pages show it. */
export function toReport(
  tree: ReportTree,
  links: Links,
  office: OfficeWithReports,
  head: ReportHead,
): Report {
  const honors = toHonors(tree);
  const honorsOf = (id: string) => honors.filter(({ place }) => place?.anchor === id);
  const nodes = tree.sections.flatMap(below);

  const toSection = (node: SectionNode): Section => ({
    type: 'section',
    anchor: node.documentId,
    part: node.part,
    kind: node.kind,
    ...present({ theme: node.theme }),
    marker: node.marker.trim(),
    heading: node.heading,
    headingEnd: node.headingEnd.trim(),
    text: node.lead,
    paragraphs: toParagraphs(node.lead, node.figures.map(toMark)),
    figures: node.figures.map(toFigure),
    content: node.content.map((child) => (child.type === 'section' ? toSection(child) : toItem(child))),
  });

  const toItem = (node: AchievementNode | PlanItemNode): Item => {
    // Without a topic to stand before, the marker opens the text itself.
    const opening = node.topic === '' ? node.marker : '';
    const text = opening + node.text;
    const marks = [...figuresOf(node).map(toMark), ...honorMarks(tree, node)].map((mark) => ({
      ...mark,
      start: mark.start + opening.length,
      end: mark.end + opening.length,
    }));
    return {
      type: node.type,
      anchor: node.documentId,
      marker: node.topic === '' ? '' : node.marker.trim(),
      topic: node.topic,
      topicEnd: node.topicEnd.trim(),
      text,
      paragraphs: toParagraphs(text, marks),
      figures: figuresOf(node).map(toFigure),
      honors: honorsOf(node.documentId),
      fulfils: links.fulfilsOf(node.documentId),
      ...(node.type === 'plan-item' && { plan: toPlan(node, links) }),
    };
  };

  return {
    ...head,
    ...present({ source: tree.source }),
    office,
    body: printReport(tree),
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

const toFigure = (figure: FigureFieldsFragment): Figure =>
  present<FigureFieldsFragment, 'label' | 'unit' | 'baseUnit'>(figure);

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

const toPlan = (node: PlanItemNode, links: Links): Plan => ({
  progress: node.progress,
  ...present({
    note: node.progressNote,
    leadDepartment: node.leadDepartment,
    deadline: node.deadline,
    investment: node.investment && toFigure(node.investment),
  }),
  outcomes: links.outcomesOf(node.documentId),
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
