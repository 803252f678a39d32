import { SAID } from './said';

interface Pattern {
  chinese: RegExp;
  english: string;
}

/** The more of a sentence is given, the less is it taken for another. */
const PATTERNS: readonly Pattern[] = Object.entries(SAID)
  .filter(([chinese]) => chinese.includes('{'))
  .toSorted(([one], [other]) => givenIn(other).length - givenIn(one).length)
  .map(([chinese, english]) => ({ chinese: toPattern(chinese), english }));

/** What the server says, in English; as it is where it is no sentence of ours. */
export function inEnglish(words: string): string {
  const whole = SAID[words];
  if (whole !== undefined) return whole;
  for (const { chinese, english } of PATTERNS) {
    const filledIn = chinese.exec(words)?.groups;
    if (filledIn) return english.replaceAll(/\{(\w+)\}/g, (_, name) => inEnglish(filledIn[name] ?? ''));
  }
  return words;
}

function toPattern(chinese: string): RegExp {
  const source = chinese
    .split(/(\{\w+\})/)
    .map((part) => part.replace(/^\{(\w+)\}$/, '(?<$1>.+?)'))
    .map((part) => (part.startsWith('(?<') ? part : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)))
    .join('');
  return new RegExp(`^${source}$`, 's');
}

function givenIn(chinese: string): string {
  return chinese.replaceAll(/\{\w+\}/g, '');
}
