/** So many short lines in a row are the cells of a table. */
const CELLS = 6;
const CELL_LENGTH = 14;

/** For each normalised line, whether it is a cell of a table that was flattened to a cell a line. */
export function findCells(lines: readonly string[]): readonly boolean[] {
  const cells = lines.map(() => false);
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]?.trim();
    if (line !== undefined && isShort(line)) continue;
    if (at - from >= CELLS) cells.fill(true, from, at);
    from = at + 1;
  }
  return cells;
}

const isShort = (line: string): boolean =>
  line.length <= CELL_LENGTH &&
  !/[。；：！？]$/.test(line) &&
  !/^(?:（?[一二三四五六七八九十]{1,3}[、）]|\d{1,2}[.、]\D|（\d{1,2}）)/.test(line);
