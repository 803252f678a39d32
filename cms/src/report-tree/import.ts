import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Honor, ReportText } from '@work-reports/report-text';
import { publish as publishReport } from '../review/steps';
import { noteEdit } from './edit';
import { findReport, storeIdentity } from './identity';
import { matchPieces, piecesOf, textOf, textOfNode, UID, type PlacedPiece } from './match';
import { removing } from './links';
import { asTreeOperation } from './operation';
import { removeVersion } from './publish';
import { loadTree, type TreeNode, type TreeType } from './tree';

export interface ImportOptions {
  /**
   * Whether an editor has looked over the tree, so that all of it is stored as given. A machine's reading leaves
   * figures, honors and kinds of entries whose text is unchanged as they are: an editor may have corrected them.
   */
  reviewed?: boolean;
  /** Publishes the report in the same transaction. */
  publish?: boolean;
  /** Does everything, tells what it did, and takes it back. */
  dryRun?: boolean;
}

export interface ImportResult {
  documentId: string;
  action: 'created' | 'updated' | 'unchanged';
  published: boolean;
  /** Entries written, by what was done to them; the report itself is not counted. */
  changes: { created: number; updated: number; deleted: number };
}

/**
 * Stores a report as drafts, all of it or nothing. The report of the same office, year and period is updated:
 * its entries keep their ids, and with them their addresses on the public pages.
 */
export async function importReport(
  strapi: Core.Strapi,
  office: string,
  text: ReportText,
  { reviewed = false, publish = false, dryRun = false }: ImportOptions = {},
): Promise<ImportResult> {
  let result: ImportResult | null = null;
  try {
    return await asTreeOperation(strapi, async () => {
      result = await new TreeWriter(strapi, reviewed).write(office, text);
      if (publish) await publishReport(strapi, result.documentId);
      result.published = publish;
      if (dryRun) throw new TakenBack();
      return result;
    });
  } catch (error) {
    if (error instanceof TakenBack && result !== null) return result;
    throw error;
  }
}

/** Rolls a dry run back. */
class TakenBack extends Error {}

/** What the text says of a plan item; that it is planned is only where every plan item begins. */
const NEW_PLAN_ITEM = { progress: 'planned' } as const;
/** What a machine reads off unchanged words anew and an editor may have corrected since. */
const READ_OFF = ['figures', 'targets', 'part', 'kind', 'leadDepartment', 'deadline'];

type Fields = Readonly<Record<string, unknown>>;

class TreeWriter {
  private readonly strapi: Core.Strapi;
  private readonly reviewed: boolean;
  private readonly changes = { created: 0, updated: 0, deleted: 0 };

  constructor(strapi: Core.Strapi, reviewed: boolean) {
    this.strapi = strapi;
    this.reviewed = reviewed;
  }

  async write(office: string, text: ReportText): Promise<ImportResult> {
    const { sections: _, breadcrumb: __, ...fields } = text;
    const before = await findReport(this.strapi, office, text);
    const stored = before === null ? [] : await loadTree(this.strapi, before.documentId, 'draft');
    const [report, ...rest] = stored;
    const documentId = await this.store('api::report.report', report ?? null, { ...fields, office });
    await storeIdentity(this.strapi, documentId);

    const honors = rest.filter(({ uid }) => uid === 'api::honor.honor');
    const entries = rest.filter(({ uid }) => uid !== 'api::honor.honor');
    const kept = await this.writePieces(documentId, text, entries, honors);
    const gone = rest.filter((node) => !kept.has(node.documentId)).toReversed();
    await removing(this.strapi, gone, async () => {
      for (const node of gone) await removeVersion(this.strapi, node, 'draft');
    });
    this.changes.deleted += gone.length;
    const { created, updated, deleted } = this.changes;
    const isChanged = created + updated + deleted > 0;
    if (isChanged)
      await noteEdit(
        this.strapi,
        documentId,
        'imported',
        stored,
        await loadTree(this.strapi, documentId, 'draft'),
      );
    // The report's own entry is one of them.
    const own = report === undefined ? { created: created - 1, updated, deleted } : this.changes;
    return {
      documentId,
      action: report === undefined ? 'created' : isChanged ? 'updated' : 'unchanged',
      published: false,
      changes: { ...own },
    };
  }

  /** Stores sections, achievements, plan items and honors; returns the ids of stored entries that are still in use. */
  private async writePieces(
    report: string,
    text: ReportText,
    stored: readonly TreeNode[],
    storedHonors: readonly TreeNode[],
  ): Promise<Set<string>> {
    const pieces = piecesOf(text);
    const matches = matchPieces(pieces, stored);
    const ids = new Map<PlacedPiece, string>();
    const kept = new Set<string>();
    const left = new Set(storedHonors);
    let order = 0;
    const keep = async (honor: TreeNode): Promise<void> => {
      order += 1;
      left.delete(honor);
      kept.add(await this.store('api::honor.honor', honor, { order }));
    };
    for (const entry of pieces) {
      const node = matches.get(entry) ?? null;
      const parent = entry.parent === null ? null : (ids.get(entry.parent) ?? null);
      const id = await this.store(UID[entry.piece.type], node, fieldsOf(entry, report, parent));
      ids.set(entry, id);
      kept.add(id);
      if (entry.piece.type === 'plan-item') continue;
      const own = [...left].filter((honor) => standsIn(honor, entry, id));
      if (this.leavesReading(node, entry)) {
        for (const honor of own) await keep(honor);
        continue;
      }
      for (const honor of entry.piece.honors) {
        const same = takeSame(own, honor);
        order += 1;
        if (same) left.delete(same);
        kept.add(
          await this.store('api::honor.honor', same, { ...honor, ...placeOf(entry, id), report, order }),
        );
      }
    }
    // An editor's own honor, of which the text does not tell, stays.
    for (const honor of left)
      if (honor.content['start'] === null && !isToldBy(honor, stored)) await keep(honor);
    return kept;
  }

  private leavesReading(node: TreeNode | null, { piece }: PlacedPiece): boolean {
    return !this.reviewed && node !== null && textOfNode(node) === textOf(piece);
  }

  /** Creates an entry, or updates the stored one where a field differs; an unchanged one is not touched. */
  private async store(uid: TreeType, node: TreeNode | null, fields: Fields): Promise<string> {
    const documents = this.strapi.documents(uid);
    if (node === null) {
      const data: Fields = {
        ...(uid === 'api::plan-item.plan-item' && NEW_PLAN_ITEM),
        ...withoutNulls(fields),
      };
      this.changes.created += 1;
      return (await documents.create({ data })).documentId;
    }
    const text = fields['text'] ?? fields['lead'];
    const isSameText = text !== undefined && textOfNode(node) === text;
    // No review shows the theme, so that none can have confirmed another one.
    const keeps = (name: string): boolean =>
      name === 'theme' ? node.content[name] !== null : !this.reviewed && READ_OFF.includes(name);
    const changed = Object.entries(fields).filter(
      ([name, value]) => !(isSameText && keeps(name)) && !isSame(node.content[name], value),
    );
    if (changed.length > 0) {
      await documents.update({ documentId: node.documentId, data: Object.fromEntries(changed) });
      this.changes.updated += 1;
    }
    return node.documentId;
  }
}

/** An honor is tied to its achievement; of one that a section's lead tells, only its name says where it stands. */
function standsIn({ content }: TreeNode, { piece }: PlacedPiece, id: string): boolean {
  if (piece.type === 'achievement') return content['achievement'] === id;
  const { title } = content;
  return content['achievement'] === null && typeof title === 'string' && textOf(piece).includes(title);
}

const isToldBy = ({ content }: TreeNode, stored: readonly TreeNode[]): boolean =>
  stored.some((node) => typeof content['title'] === 'string' && textOfNode(node).includes(content['title']));

/** Offsets point into an achievement's text; the model has no link from an honor to a section. */
const placeOf = ({ piece }: PlacedPiece, id: string): Fields =>
  piece.type === 'achievement' ? { achievement: id } : { achievement: null, start: null, end: null };

function fieldsOf({ piece, order }: PlacedPiece, report: string, parent: string | null): Fields {
  if (piece.type === 'section') {
    const { type: _, content: __, honors: ___, ...fields } = piece;
    return { ...fields, report, parent, order };
  }
  if (piece.type === 'achievement') {
    const { type: _, honors: __, ...fields } = piece;
    return { ...fields, section: parent, order };
  }
  const { type: _, ...fields } = piece;
  return { ...fields, section: parent, order };
}

/** Takes the stored honor that says the same out of the list, or null. */
function takeSame(stored: TreeNode[], { title, recipient }: Honor): TreeNode | null {
  const named = stored.filter(({ content }) => content['title'] === title);
  const found = named.find(({ content }) => content['recipient'] === recipient) ?? named[0];
  if (found === undefined) return null;
  stored.splice(stored.indexOf(found), 1);
  return found;
}

/** A component holds fields that the parser does not fill, and the database gives an empty one back as null. */
function isSame(stored: unknown, given: unknown): boolean {
  if (Array.isArray(stored) && Array.isArray(given)) {
    return stored.length === given.length && given.every((item, index) => isSame(stored[index], item));
  }
  if (typeof stored === 'object' && stored !== null && typeof given === 'object' && given !== null) {
    const fields = new Map<string, unknown>(Object.entries(stored));
    return Object.entries(given).every(([name, value]) => isSame(fields.get(name), value));
  }
  return isDeepStrictEqual(stored ?? null, given ?? null);
}

/** Strapi's input types have no null: what is not there is left out. */
function withoutNulls(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([name, field]) => [name, Array.isArray(field) ? field.map(withoutNulls) : field]),
  );
}
