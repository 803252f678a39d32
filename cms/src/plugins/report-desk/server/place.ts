import type { Outline, OutlineEntry, Place, Step } from '../answers';

/** The way down to an entry of an outline, itself last; empty where it is not there. */
export function wayTo(
  entries: readonly OutlineEntry[],
  documentId: string,
): { entry: OutlineEntry; siblings: readonly OutlineEntry[] }[] {
  for (const entry of entries) {
    if (entry.documentId === documentId) return [{ entry, siblings: entries }];
    const below = wayTo(entry.below, documentId);
    if (below.length > 0) return [{ entry, siblings: entries }, ...below];
  }
  return [];
}

/** Where an entry stands in its report, or null where it is not in it. */
export function placeOf(
  outline: Pick<Outline, 'entries' | 'adrift' | 'title'>,
  reportId: string,
  documentId: string,
): Place | null {
  const way = wayTo(outline.entries, documentId);
  const found = (way.length > 0 ? way : wayTo(outline.adrift, documentId)).at(-1);
  if (!found) return null;
  const index = found.siblings.indexOf(found.entry);
  const step = (entry: OutlineEntry | undefined) => (entry === undefined ? null : toStep(entry));
  return {
    report: { type: 'report', documentId: reportId, words: outline.title },
    above: way.slice(0, -1).map(({ entry }) => toStep(entry)),
    previous: step(found.siblings[index - 1]),
    next: step(found.siblings[index + 1]),
  };
}

const toStep = (entry: OutlineEntry): Step => ({
  type: entry.type,
  documentId: entry.documentId,
  words: wordsOf(entry),
});

/** How an editor knows an entry among others: 一、招商稳商取得突破. */
export function wordsOf({ marker, title, text }: Pick<OutlineEntry, 'marker' | 'title' | 'text'>): string {
  const words = title || text.slice(0, SHORT) + (text.length > SHORT ? '…' : '');
  return marker + words || '（无文字）';
}

const SHORT = 24;
