import type { Slip, WordRule } from './model.ts';

type Compiled = ReadonlyMap<string, readonly WordRule[]>;

/** The list sorted by first character, once for each list: it is the same for every text of a report. */
const compiled = new WeakMap<readonly WordRule[], Compiled>();

/** The words of the list in a text. Of two that start at the same place, the longer. */
export function listedWords(text: string, words: readonly WordRule[]): Slip[] {
  const byFirst = compile(words);
  const slips: Slip[] = [];
  for (let at = 0; at < text.length; at++) {
    const rule = byFirst
      .get(text.charAt(at))
      ?.find((candidate) => text.startsWith(candidate.find, at) && !isWithin(text, at, candidate));
    if (rule === undefined) continue;
    const { find, suggest, severity, reason } = rule;
    const why = reason === undefined ? '' : `（${reason.replace(/[。！]$/, '')}）`;
    slips.push({
      code: 'word',
      severity,
      start: at,
      end: at + find.length,
      message:
        suggest === undefined
          ? `“${find}”需要核对${why}，请确认能否这样写。`
          : `“${find}”应写作“${suggest}”${why}，请改正。`,
    });
    at += find.length - 1;
  }
  return slips;
}

function compile(words: readonly WordRule[]): Compiled {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const longestFirst = words
    .filter(({ find }) => find !== '')
    .toSorted((a, b) => b.find.length - a.find.length);
  const byFirst = Map.groupBy(longestFirst, ({ find }) => find.charAt(0));
  compiled.set(words, byFirst);
  return byFirst;
}

const isWithin = (text: string, at: number, { find, except = [] }: WordRule): boolean =>
  except.some((longer) => {
    const offset = longer.indexOf(find);
    return offset >= 0 && text.startsWith(longer, at - offset) && at >= offset;
  });
