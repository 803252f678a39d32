import { errors } from '@strapi/utils';
import { nameOf } from './names';
import type { TreeNode } from './tree';

/** More children than this under one parent would be cut from a nested GraphQL list (config/plugins.ts). */
export const MOST_CHILDREN = 1000;

/**
 * What must hold between the entries of a tree before the public may see it. Single fields are Strapi's to check.
 * @throws ApplicationError that names the entry and says what to do.
 */
export function checkTree(nodes: readonly TreeNode[]): void {
  const [report] = nodes;
  if (!report) throw new errors.NotFoundError('没有找到这份报告，请刷新页面后重试。');
  if (report.content['office'] === null) refuse(report, '没有选择单位，请选择后再发布');

  const known = new Set(nodes.map((node) => node.documentId));
  for (const node of nodes) {
    checkFigures(node);
    checkHonor(node, nodes);
    if (typeof node.content['parent'] === 'string' && !known.has(node.content['parent'])) {
      refuse(node, '的上级章节不在本报告中，请重新选择上级章节');
    }
  }
  if (nodes.filter(({ uid }) => uid === 'api::section.section').length > MOST_CHILDREN) {
    refuse(report, `超过 ${MOST_CHILDREN} 个章节，请合并章节`);
  }
  checkReachable(nodes);
  checkOrder(nodes);
}

/** A section that is its own ancestor would be missing from every page. */
function checkReachable(nodes: readonly TreeNode[]): void {
  const sections = new Map(
    nodes.filter((node) => node.uid === 'api::section.section').map((node) => [node.documentId, node]),
  );
  for (const section of sections.values()) {
    const seen = new Set<string>();
    for (let up: TreeNode | undefined = section; up; up = sections.get(String(up.content['parent']))) {
      if (seen.has(up.documentId)) refuse(section, '是自己的上级，请重新选择上级章节');
      seen.add(up.documentId);
    }
  }
}

/** Subsections and items of a section are printed by one common order, so no two may share a place. */
function checkOrder(nodes: readonly TreeNode[]): void {
  const places = new Map<string, TreeNode>();
  const children = new Map<string, number>();
  for (const node of nodes) {
    if (node.uid === 'api::report.report') continue;
    const parent =
      node.uid === 'api::honor.honor' ? 'honors' : (node.content['parent'] ?? node.content['section']);
    const place = `${String(parent)}/${String(node.content['order'])}`;
    const other = places.get(place);
    if (other)
      refuse(node, `与${nameOf(other)}的次序都是 ${String(node.content['order'])}，请改成不同的次序`);
    places.set(place, node);
    const count = (children.get(String(parent)) ?? 0) + 1;
    if (count > MOST_CHILDREN) refuse(node, `所在章节超过 ${MOST_CHILDREN} 项，请拆分章节`);
    children.set(String(parent), count);
  }
}

/** A figure is shown at the characters it came from: they must still stand there. */
function checkFigures(node: TreeNode): void {
  const text = textOf(node);
  for (const figure of figuresOf(node)) {
    if (text.slice(figure.start, figure.end) !== figure.text) {
      refuse(node, `的正文中找不到数字“${figure.text}”，请更正或删除这个数字`);
    }
  }
}

function checkHonor(node: TreeNode, nodes: readonly TreeNode[]): void {
  const { achievement, start, end, title } = node.content;
  if (node.uid !== 'api::honor.honor' || typeof start !== 'number' || typeof end !== 'number') return;
  const place = nodes.find((other) => other.documentId === achievement);
  if (!place || textOf(place).slice(start, end) !== title) {
    refuse(node, '在所在成绩的正文中找不到，请更正荣誉名称，或清空起始位置和结束位置');
  }
}

function textOf(node: TreeNode): string {
  const text = node.content['text'] ?? node.content['lead'];
  return typeof text === 'string' ? text : '';
}

interface PlacedFigure {
  text: string;
  start: number;
  end: number;
}

function figuresOf(node: TreeNode): PlacedFigure[] {
  return ['figures', 'targets', 'investment']
    .flatMap((field) => [node.content[field] ?? []].flat())
    .filter(isPlaced);
}

const isPlaced = (value: unknown): value is PlacedFigure =>
  typeof value === 'object' && value !== null && 'text' in value && 'start' in value && 'end' in value;

function refuse(node: TreeNode, what: string): never {
  throw new errors.ApplicationError(`${nameOf(node)}${what}。`);
}
