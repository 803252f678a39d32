import type { Slip } from './model.ts';

/**
 * Characters that no formal text doubles, with those before and after which two of them belong to two words:
 * 目的|的, 为了|了解, 参与|与会.
 */
const SINGLE: Readonly<Record<string, { after: string; before: string }>> = {
  的: { after: '目标有端打众', before: '确士' },
  了: { after: '为除终罢未知明不算', before: '解结断然却事' },
  和: { after: '平缓总温饱祥谐共调柔暖义融', before: '平谐睦气美解蔼好田' },
  与: { after: '参给赋授', before: '会' },
  及: { after: '普涉危波以', before: '时早' },
  在: { after: '所实现内正潜', before: '建场岗校职线册编押任手位' },
  是: { after: '但还就于只总而要可正如', before: '否非' },
  为: { after: '行作认成以因称视更较最', before: '民期人主农企了何' },
  被: { after: '植棉', before: '子' },
  把: { after: '一', before: '关握' },
  将: { after: '即必', before: '军领士要来' },
  以: { after: '所可予加给得足难', before: '' },
  并: { after: '合兼一归', before: '且轨购网' },
  从: { after: '服自听遵', before: '严事业重而容' },
  向: { after: '方面导定走倾志趋', before: '' },
  到: { after: '达得做等遇见看找报', before: '位达期底场' },
  于: { after: '位属对由关处', before: '都洪是' },
  或: { after: '', before: '许者' },
  也: { after: '', before: '许' },
  而: { after: '从因反然', before: '且是' },
  由: { after: '自理缘', before: '于' },
  我: { after: '自', before: '' },
  们: { after: '', before: '' },
  已: { after: '而', before: '' },
  这: { after: '', before: '' },
  其: { after: '尤与极', before: '' },
  对: { after: '', before: '口接标照象比外策子手方立称' },
};
const SINGLES = new RegExp(`([${Object.keys(SINGLE).join('')}])\\1+`, 'g');

const LONGEST_PHRASE = 24;
/** A clause of a list that stands twice; shorter ones are for the sound of it (实干，实干，再实干). */
const CLAUSE = /(?<=^|[。；，、：！？\n])([\u4e00-\u9fff]{4,24})(?:[，、；]\1)+(?=[，、；。！])/g;
/**
 * 一个一个, 一步一步; verbs done a little (研究研究); offices within offices (怡锦社区|社区工作站, 大队|大队长) and words
 * across which others seem to stand (就业创业创新).
 */
const DOUBLED_ON_PURPOSE =
  /^(?:一[\u4e00-\u9fff]|[一二三四五六七八九十百千万年月日]{2}|社区|街道|园区|业创|[大中支总]队|讨论|研究|学习|商量|很多)$/;
/** 某县人民政府|政府工作报告. */
const OF_GOVERNMENT = /^政府政府工作报告/;
/** Shorter ones are slogans. */
const SHORTEST_SENTENCE = 10;
/** Shorter ones are ways of speaking, which may come again elsewhere. */
const SHORTEST_FAR = 16;
const SENTENCE = /[^。！？\n\u2028]+[。！？]?/g;

/** Words and whole sentences that stand twice, one right after the other, as happens when text is pasted. */
export function doubledWords(text: string): Slip[] {
  return [...singleCharacters(text), ...phrases(text), ...clauses(text), ...sentences(text)];
}

function singleCharacters(text: string): Slip[] {
  return [...text.matchAll(SINGLES)].flatMap((match) => {
    const [words, character = ''] = match;
    const start = match.index;
    const end = start + words.length;
    const rule = SINGLE[character];
    const isTwoWords =
      words.length === 2 &&
      ((start > 0 && rule?.after.includes(text.charAt(start - 1))) ||
        (end < text.length && rule?.before.includes(text.charAt(end))));
    return isTwoWords ? [] : [doubled(start, end, words, character)];
  });
}

/** Compares the text with itself, moved on by each length a phrase may have. */
function phrases(text: string): Slip[] {
  const slips: Slip[] = [];
  const isFound = new Uint8Array(text.length);
  for (let length = 2; length <= LONGEST_PHRASE; length++) {
    let same = 0;
    for (let at = length; at <= text.length; at++) {
      if (isSameHan(text, at, at - length)) {
        same++;
        continue;
      }
      const start = at - same - length;
      if (same >= length && isFound[start] === 0 && isFound[at - 1] === 0) {
        const phrase = text.slice(start, start + length);
        if (!isOnPurpose(phrase, text.slice(start, at + 4))) {
          slips.push(doubled(start, at, text.slice(start, at), phrase));
          isFound.fill(1, start, at);
        }
      }
      same = 0;
    }
  }
  return slips;
}

const isSameHan = (text: string, at: number, other: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff && code === text.charCodeAt(other);
};
const isOnPurpose = (phrase: string, around: string): boolean =>
  DOUBLED_ON_PURPOSE.test(phrase) || OF_GOVERNMENT.test(around) || isOneCharacter(phrase);
const isOneCharacter = (phrase: string): boolean => phrase === phrase.charAt(0).repeat(phrase.length);

const clauses = (text: string): Slip[] =>
  [...text.matchAll(CLAUSE)].map(({ 0: words, 1: once = '', index }) =>
    slip(index + once.length + 1, index + words.length, `“${once}”写了不止一遍，请删去重复的。`),
  );

function sentences(text: string): Slip[] {
  const told = new Set<string>();
  let previous = '';
  return sentencesOf(text).flatMap(({ sentence, start, end }) => {
    const isNext = sentence === previous;
    const isTwice = isNext ? sentence.length >= SHORTEST_SENTENCE : told.has(sentence);
    previous = sentence;
    if (sentence.length >= SHORTEST_FAR) told.add(sentence);
    return isTwice ? [sentenceTwice(start, end, isNext ? '上一句' : '前文的一句')] : [];
  });
}

/** Those among the sentences of a report that stand in an earlier text, too: pasted, and the first place forgotten. */
export function sentencesTwice<Text extends { text: string }>(
  texts: readonly Text[],
): { at: Text; slip: Slip }[] {
  const first = new Map<string, Text>();
  return texts.flatMap((at) =>
    sentencesOf(at.text).flatMap(({ sentence, start, end }) => {
      if (sentence.length < SHORTEST_FAR) return [];
      const before = first.get(sentence);
      if (before === undefined) first.set(sentence, at);
      return before === undefined || before === at
        ? []
        : [{ at, slip: sentenceTwice(start, end, '前文的一句') }];
    }),
  );
}

const sentencesOf = (text: string): { sentence: string; start: number; end: number }[] =>
  [...text.matchAll(SENTENCE)].map(({ 0: printed, index }) => {
    const sentence = printed.trim();
    const start = index + printed.indexOf(sentence);
    return { sentence, start, end: start + sentence.length };
  });

const sentenceTwice = (start: number, end: number, which: string): Slip =>
  slip(start, end, `这句话与${which}完全相同，请删去一句。`);

const doubled = (start: number, end: number, words: string, once: string): Slip =>
  slip(start, end, `“${words}”像是重复了，请核对，也许只要“${once}”。`);

const slip = (start: number, end: number, message: string): Slip => {
  return { code: 'doubled', severity: 'warning', start, end, message };
};
