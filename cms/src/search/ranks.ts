/**
 * Gives entries in their reading order ranks that rise. As many as can keep the rank they had, and what is new gets
 * one between its neighbours': whoever pages through them meanwhile meets each that stays exactly once.
 */
export function ranksOf(order: readonly string[], before: ReadonlyMap<string, number>): number[] {
  const kept = longestRise(order.map((id) => before.get(id) ?? null));
  const ranks = kept.map((rank, index) => {
    if (rank !== null) return rank;
    const from = kept.findLastIndex((other, at) => other !== null && at < index);
    const to = kept.findIndex((other, at) => other !== null && at > index);
    const below = kept[from] ?? null;
    const above = kept[to] ?? null;
    if (above === null) return (below ?? 0) + index - from;
    if (below === null) return above + index - to;
    return below + ((above - below) * (index - from)) / (to - from);
  });
  // Between two numbers that were halved some fifty times there is no other.
  const rise = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? rank));
  return rise ? ranks : order.map((_, index) => index);
}

/** Of ranks, the most that rise as they stand; null in place of all others. */
function longestRise(ranks: readonly (number | null)[]): (number | null)[] {
  const ends: { length: number; before: number | null }[] = [];
  let last: number | null = null;
  for (const [index, rank] of ranks.entries()) {
    const end: { length: number; before: number | null } = { length: rank === null ? 0 : 1, before: null };
    for (let at = 0; rank !== null && at < index; at += 1) {
      const other = ranks[at] ?? null;
      const { length } = ends[at] ?? end;
      if (other !== null && other < rank && length >= end.length)
        Object.assign(end, { length: length + 1, before: at });
    }
    ends.push(end);
    if (end.length > (last === null ? 0 : (ends[last]?.length ?? 0))) last = index;
  }
  const kept: (number | null)[] = ranks.map(() => null);
  for (let at = last; at !== null; at = ends[at]?.before ?? null) kept[at] = ranks[at] ?? null;
  return kept;
}
