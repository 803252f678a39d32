import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkTree } from '../report-tree/check';
import { identityOf } from '../report-tree/identity';
import { loadTree, type TreeNode } from '../report-tree/tree';
import { REVIEW_STATES } from '../review/states';
import { named, namedVersion, OFFICE, REPORT, type Version } from './entries';

/** A report as both its readers and its editors have it. */
export interface Trees {
  documentId: string;
  draft: readonly TreeNode[];
  published: readonly TreeNode[];
}

export async function allTrees(strapi: Core.Strapi, versions: readonly Version[]): Promise<Trees[]> {
  const reports = new Set(versions.filter(({ uid }) => uid === REPORT).map(({ documentId }) => documentId));
  const trees: Trees[] = [];
  for (const documentId of reports)
    trees.push({
      documentId,
      draft: await loadTree(strapi, documentId, 'draft'),
      published: await loadTree(strapi, documentId, 'published'),
    });
  return trees;
}

/** Every entry stands in one report, in each of its versions. */
export function faultsOfStanding(trees: readonly Trees[], versions: readonly Version[]): string[] {
  const reports = new Map<string, string[]>();
  for (const { documentId, ...tree } of trees)
    for (const status of ['draft', 'published'] as const)
      for (const node of tree[status]) {
        const name = namedVersion({ ...node, status });
        reports.set(name, [...(reports.get(name) ?? []), documentId]);
      }
  return versions
    .filter(({ uid }) => uid !== OFFICE)
    .flatMap((version) => {
      const name = namedVersion(version);
      const standsIn = new Set(reports.get(name));
      if (standsIn.size === 1) return [];
      return [
        standsIn.size === 0
          ? `The ${name} stands in no ${version.status} report.`
          : `The ${name} stands in the reports ${[...standsIn].join(' and ')}.`,
      ];
    });
}

/** What must hold within a report. */
export function faultsOfTree(tree: Trees, publicOffices: ReadonlySet<string>): string[] {
  const name = named({ uid: REPORT, documentId: tree.documentId });
  return [
    ...faultsOfDraft(tree.draft).map((fault) => `The draft of ${name} ${fault}`),
    ...faultsOfPublished(tree.published, publicOffices).map((fault) => `The public ${name} ${fault}`),
    ...(['draft', 'published'] as const).flatMap((status) =>
      faultsOfIdentity(tree[status]).map((fault) => `The ${status} ${name} ${fault}`),
    ),
  ];
}

/** A draft may be unfinished, but no section of it may be where no editor finds it. */
function faultsOfDraft(nodes: readonly TreeNode[]): string[] {
  const parents = new Map(
    nodes
      .filter(({ uid }) => uid === 'api::section.section')
      .map(({ documentId, content }) => [documentId, content['parent']]),
  );
  return [...parents].flatMap(([section, parent]) => {
    if (typeof parent === 'string' && !parents.has(parent))
      return [`has the section ${section} under the section ${parent} of another report.`];
    return isUnderItself(section, parents) ? [`has the section ${section} under itself.`] : [];
  });
}

function isUnderItself(section: string, parents: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set<unknown>();
  for (let up = parents.get(section); typeof up === 'string' && !seen.has(up); up = parents.get(up)) {
    if (up === section) return true;
    seen.add(up);
  }
  return false;
}

/** What the public reads must be fit for it, and stand on the page of an office. */
function faultsOfPublished(nodes: readonly TreeNode[], publicOffices: ReadonlySet<string>): string[] {
  const [report] = nodes;
  if (report?.uid !== REPORT) return nodes.length === 0 ? [] : ['has no report.'];
  const office = report.content['office'];
  const faults =
    typeof office === 'string' && !publicOffices.has(office) ? ['is of an office that is not public.'] : [];
  try {
    checkTree(nodes);
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    faults.push(`is not as it was published: ${error.message}`);
  }
  return faults;
}

function faultsOfIdentity([report]: readonly TreeNode[]): string[] {
  if (report?.uid !== REPORT) return [];
  const { office, year, period, fromYear, toYear, identity } = report.content;
  const term = { year: Number(year), period: word(period), fromYear: count(fromYear), toYear: count(toYear) };
  const right = typeof office === 'string' ? identityOf(office, term) : null;
  return identity === right ? [] : [`stands for ${String(identity)} instead of ${String(right)}.`];
}

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Where the review says that the public has the draft, it has. */
export async function faultsOfStates(strapi: Core.Strapi, trees: readonly Trees[]): Promise<string[]> {
  const rows: { documentId: string; reviewState: string | null }[] = await strapi.db
    .query(REPORT)
    .findMany({ where: { publishedAt: null }, select: ['documentId', 'reviewState'] });
  const states = new Map(rows.map(({ documentId, reviewState }) => [documentId, reviewState]));
  return trees.flatMap(({ documentId, draft, published }) => {
    const state = states.get(documentId);
    if (state === undefined) return [];
    const name = named({ uid: REPORT, documentId });
    if (!REVIEW_STATES.some((known) => known === state))
      return [`The ${name} is in no state of review: ${String(state)}.`];
    if (state !== 'published') return [];
    if (published.length === 0) return [`The ${name} is said to be published and is not public.`];
    const differing = nodesThatDiffer(draft, published);
    return differing.length === 0
      ? []
      : [`The ${name} is said to be published as it is, and differs in ${differing.map(named).join(', ')}.`];
  });
}

function nodesThatDiffer(one: readonly TreeNode[], other: readonly TreeNode[]): TreeNode[] {
  const [a, b] = [one, other].map((nodes) => new Map(nodes.map((node) => [node.documentId, node])));
  return [
    ...one.filter((node) => !isDeepStrictEqual(node.content, b?.get(node.documentId)?.content)),
    ...other.filter((node) => !a?.has(node.documentId)),
  ];
}
