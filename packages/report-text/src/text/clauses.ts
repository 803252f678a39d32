import type { Span } from '../model.ts';

/** A stretch of normalised text between two marks that part clauses. */
export interface Clause extends Span {
  /** The time the whole sentence is limited to, where a clause of its own opens it: 2023年以来. */
  scope: string | null;
}

const SCOPE =
  /^\s*((?:20\d\d年|今年|去年)?[^，]{0,12}以来|截至[^，]{2,14}|(?:20\d\d年|今年)?(?:前三季度|上半年|下半年|1[-—至]\d{1,2}月))$/;

/** The clauses of a normalised text in order; marks stand between them. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let scope: string | null = null;
  for (const match of text.matchAll(/([^，。；：！？（）\n\u2028]+)|([。！？\n\u2028])/g)) {
    const words = match[1];
    if (words === undefined) {
      scope = null;
      continue;
    }
    if (words.length <= 30) scope = SCOPE.exec(words)?.[1] ?? scope;
    clauses.push({ start: match.index, end: match.index + words.length, scope });
  }
  return clauses;
}
