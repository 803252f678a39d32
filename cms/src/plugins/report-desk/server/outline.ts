import { z } from 'zod';
import type { TreeNode } from '../../../report-tree/tree';
import { partTypeOf, type Outline, type OutlineEntry } from '../answers';

const WORDS = z
  .string()
  .nullish()
  .transform((words) => words ?? '');

const CONTENT = z.object({
  order: z.number().nullish(),
  marker: WORDS,
  heading: WORDS,
  topic: WORDS,
  title: WORDS,
  text: WORDS,
  lead: WORDS,
  recipient: WORDS,
  part: z.string().nullish(),
  parent: z.string().nullish(),
  section: z.string().nullish(),
  achievement: z.string().nullish(),
});

/** As many characters of a text as a line on a wide screen has room for. */
const BEGINNING = 80;

/** The lines of a report's outline in reading order, from the entries of its tree. */
export function toEntries(nodes: readonly TreeNode[]): Pick<Outline, 'entries' | 'adrift'> {
  const read = nodes.flatMap((node) => {
    const type = partTypeOf(node.uid);
    return type === undefined ? [] : [{ type, documentId: node.documentId, ...CONTENT.parse(node.content) }];
  });
  const sections = new Set(read.filter(({ type }) => type === 'section').map(({ documentId }) => documentId));
  const byParent = Map.groupBy(read, (entry) => {
    if (entry.type === 'honor') return entry.achievement ?? ADRIFT;
    const above = entry.parent ?? entry.section;
    return above != null && sections.has(above) ? above : ROOT;
  });

  const shown = new Set<string>();
  const draw = (entry: (typeof read)[number]): OutlineEntry => {
    shown.add(entry.documentId);
    const { type, documentId, marker, heading, topic, title, text, lead, recipient, part } = entry;
    return {
      type,
      documentId,
      marker,
      title: heading || topic || title,
      text: (text || lead || recipient).replaceAll(/\s+/g, ' ').trim().slice(0, BEGINNING),
      part: part ?? null,
      below: below(documentId),
    };
  };
  const below = (parent: string | typeof ROOT | typeof ADRIFT): OutlineEntry[] =>
    (byParent.get(parent) ?? [])
      .filter(({ documentId }) => !shown.has(documentId))
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map(draw);

  const entries = below(ROOT);
  const adrift = below(ADRIFT);
  // Nothing leads down to a section that hangs on itself, by however many steps.
  for (const entry of read) if (!shown.has(entry.documentId)) adrift.push(draw(entry));
  return { entries, adrift };
}

const ROOT = Symbol('the report itself');
const ADRIFT = Symbol('nothing');
