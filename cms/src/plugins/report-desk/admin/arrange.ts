import type { OutlineEntry } from '../answers';

/** An outline in which one entry has moved to a place among those beside it, from 1, as the server will store it. */
export function arranged(
  entries: readonly OutlineEntry[],
  documentId: string,
  place: number,
): OutlineEntry[] {
  const moved = entries.find((entry) => entry.documentId === documentId);
  if (moved) return entries.filter((entry) => entry !== moved).toSpliced(place - 1, 0, moved);
  return entries.map((entry) => {
    const below = arranged(entry.below, documentId, place);
    return below.every((one, index) => one === entry.below[index]) ? entry : { ...entry, below };
  });
}

/** How many entries of each type an outline has. */
export function counted(entries: readonly OutlineEntry[]): Readonly<Record<OutlineEntry['type'], number>> {
  const counts = { section: 0, achievement: 0, 'plan-item': 0, honor: 0 };
  const count = (list: readonly OutlineEntry[]): void => {
    for (const entry of list) {
      counts[entry.type] += 1;
      count(entry.below);
    }
  };
  count(entries);
  return counts;
}
