import { wordsOf } from '../words-of.ts';

/** Titles of more lines are left to flow: no title of a report is that long. */
const MOST_LINES = 3;
/** What a line that begins with 及 or 和 may differ more from the others, in characters squared. */
const LEAD = 12;

/**
 * Cuts a title into as few lines as it needs, of like length, each of whole words; rather before 及, so that
 * what the title joins stands line by line.
 * @param room How many Chinese characters a line has room for.
 */
export function titleLines(title: string, room: number): string[] {
  const words = wordsOf(title);
  for (let count = Math.ceil(widthOf(title) / room); count <= MOST_LINES; count += 1) {
    const fair = widthOf(title) / count;
    const cost = (line: string) =>
      widthOf(line) > room ? Infinity : (widthOf(line) - fair) ** 2 - (/^[及和暨与]/.test(line) ? LEAD : 0);
    const best = bestCut(words, count, cost);
    if (best.cost < Infinity) return best.lines;
  }
  return [title];
}

interface Cut {
  lines: string[];
  cost: number;
}

function bestCut(words: readonly string[], count: number, cost: (line: string) => number): Cut {
  if (count <= 1) {
    const line = words.join('');
    return { lines: [line], cost: cost(line) };
  }
  let best: Cut = { lines: [], cost: Infinity };
  for (let at = 1; at < words.length; at += 1) {
    const line = words.slice(0, at).join('');
    if (cost(line) === Infinity) break;
    const rest = bestCut(words.slice(at), count - 1, cost);
    if (cost(line) + rest.cost < best.cost)
      best = { lines: [line, ...rest.lines], cost: cost(line) + rest.cost };
  }
  return best;
}

/** In Chinese characters; a digit or Latin letter takes about half of one. */
const widthOf = (text: string) =>
  Array.from(text).reduce((width, character) => width + (character < '\u2000' ? 0.55 : 1), 0);
