import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkTree } from '../report-tree/check';
import { nameOf } from '../report-tree/names';
import { loadTree, type TreeNode } from '../report-tree/tree';

/** So many are named; an editor goes on from there. */
const MOST_NAMED = 10;

/** What a draft must have to be shown and lacks, each in a sentence for its editor. */
export async function findMissing(strapi: Core.Strapi, report: string): Promise<string[]> {
  const nodes = await loadTree(strapi, report, 'draft');
  const [root] = nodes;
  if (!root) return ['没有找到这份报告，可能已被删除。'];
  const missing = nodes.flatMap((node) => {
    const labels = emptyFields(strapi, node);
    return labels.length > 0
      ? [`${node === root ? '报告' : nameOf(node)}没有填写：${labels.join('、')}。`]
      : [];
  });
  if (root.content['office'] === null) missing.unshift('报告没有选择单位。');
  const more = missing.length - MOST_NAMED;
  return more > 0 ? [...missing.slice(0, MOST_NAMED), `还有${more}处没有填写。`] : missing;
}

/** The labels of fields without which an entry cannot be shown: drafts are saved without them. */
const emptyFields = (strapi: Core.Strapi, node: TreeNode): string[] =>
  Object.entries(strapi.contentType(node.uid).attributes).flatMap(([name, attribute]) =>
    'required' in attribute && attribute.required && node.content[name] === null
      ? [labelOf(attribute.pluginOptions) ?? name]
      : [],
  );

function labelOf(options: object | undefined): string | null {
  const editor: unknown = options && 'editor' in options ? options.editor : null;
  const isNamed = typeof editor === 'object' && editor !== null && 'label' in editor;
  return isNamed && typeof editor.label === 'string' ? editor.label : null;
}

/** What may have kept a draft from being shown: the first fault that the check before a publication finds. */
export async function findFaults(strapi: Core.Strapi, report: string): Promise<string[]> {
  try {
    checkTree(await loadTree(strapi, report, 'draft'));
    return [];
  } catch (error) {
    if (error instanceof errors.ApplicationError) return [`${error.message}。`];
    throw error;
  }
}
