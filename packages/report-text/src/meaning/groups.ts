import type { Quantity } from './quantities.ts';

/** What quantities share that a text tells respectively: X和Y分别增长6%和8%. */
export interface Group {
  /** Index of the first quantity of the group. */
  first: number;
  /** The name of this one's own thing, or null where the names before 分别 are not as many as the quantities. */
  name: string | null;
}

const RESPECTIVELY = /分别[^，。；、]{0,8}$/;
const JOINED = /^(?:[、和及与]|以及)$/;
const NAME_LENGTH = 40;
const NO_NAME = /^[、，]|(?:累计|总数|共|均|排名|增速|同比|达到|达|为|完成|实现)+$/g;

/** For each quantity of a normalised text, the group it belongs to, or null. */
export function findGroups(text: string, quantities: readonly Quantity[]): readonly (Group | null)[] {
  const groups: (Group | null)[] = quantities.map(() => null);
  let names: readonly string[] = [];
  for (const [first, { start, clause }] of quantities.entries()) {
    if (groups[first] !== null) continue;
    let size = 1;
    while (JOINED.test(text.slice(quantities[first + size - 1]?.end, quantities[first + size]?.start ?? 0)))
      size++;
    const before = text.slice(Math.max(clause.start, quantities[first - 1]?.end ?? 0), start);
    const said = RESPECTIVELY.exec(before);
    if (said === null && size === 1) continue;
    const phrase = before.slice(0, said?.index).slice(-NAME_LENGTH).replace(NO_NAME, '');
    const own = phrase.split(/[、和及与]|以及/).filter((name) => name !== '');
    // …分别新增60家和30家，累计分别达到1016家和591家: the second group is of the same things.
    if (phrase !== '' || names.length !== size) names = said === null ? own.slice(-size) : own;
    for (let index = 0; index < size; index++)
      groups[first + index] = { first, name: names.length === size ? (names[index] ?? null) : null };
  }
  return groups;
}
