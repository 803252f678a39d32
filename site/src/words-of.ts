const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const NEVER_ENDS_A_LINE = /[\d“‘《（(【]$/;
const NEVER_BEGINS_A_LINE = /^[”’》）)】。，,、；;：:！!？?…—·%％]/;

/**
 * Cuts a heading where a line may end without tearing a word. What the dictionary does not know comes as
 * single characters, mostly a name or a coined word (提质增效): these stay together.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let single = false;
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1);
    const wasSingle = single;
    single = segment.length === 1;
    const joins =
      last !== undefined &&
      (NEVER_ENDS_A_LINE.test(last) ||
        NEVER_BEGINS_A_LINE.test(segment) ||
        (single && wasSingle && /\p{L}$/u.test(last)));
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
