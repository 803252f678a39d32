const COMPARED = 400;

/** How alike two texts are in their wording, from 0 to 1: Dice's coefficient over pairs of characters. */
export function likeness(one: string, other: string): number {
  const pairs = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    const end = Math.min(text.length, COMPARED) - 1;
    for (let at = 0; at < end; at++) {
      const pair = text.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  };
  const [left, right] = [pairs(one), pairs(other)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all =
    Math.max(0, Math.min(one.length, COMPARED) - 1) + Math.max(0, Math.min(other.length, COMPARED) - 1);
  return all === 0 ? Number(one === other) : (2 * shared) / all;
}
