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
  及: { after: '普涉危波', before: '时早其至物格' },
  在: { after: '所实存现内正潜', before: '建场岗校职线册编押任手位' },
  是: { after: '但还就于只总而要可正如', before: '否非' },
  为: { after: '行作认成以因称视更较最', before: '民期人主农企了何' },
  被: { after: '植棉', before: '子' },
  把: { after: '一', before: '关握' },
  将: { after: '即必', before: '军领士要来' },
  以: { after: '所可予加给得足难', before: '上下内来及外后往' },
  并: { after: '合兼一归', before: '且轨购网' },
  从: { after: '服自听遵', before: '严事业重而容' },
  向: { after: '方面导定走倾志', before: '前导好上' },
  到: { after: '达得做等遇见看找报', before: '位达期底场' },
  于: { after: '位属对由关处', before: '都洪是' },
  或: { after: '', before: '许者' },
  也: { after: '', before: '许' },
  而: { after: '从因反然', before: '且是' },
  由: { after: '自理缘', before: '于' },
  对: { after: '一双针相反应面绝', before: '口接标照象比外策子' },
};
const SINGLES = new RegExp(`([${Object.keys(SINGLE).join('')}])\\1+`, 'g');

const LONGEST_PHRASE = 24;
/** 一个一个, 一步一步; 比学赶超 in twos; and places in which one office stands in another: 怡锦社区|社区工作站. */
const DOUBLED_ON_PURPOSE =
  /^(?:一[\u4e00-\u9fff]|[一二三四五六七八九十百千万年月日]{2}|社区|街道|园区|讨论|研究|学习|哈哈|.(.)\1?)$/;
/** Shorter ones are slogans. */
const SHORTEST_SENTENCE = 10;
const SENTENCE_END = /[。！？\n\u2028]/g;

/** Words and whole sentences that stand twice, one right after the other, as happens when text is pasted. */
export function doubledWords(text: string): Slip[] {
  return [...singleCharacters(text), ...phrases(text), ...sentences(text)];
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
        if (!DOUBLED_ON_PURPOSE.test(phrase) && !isOneCharacter(phrase)) {
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
const isOneCharacter = (phrase: string): boolean => phrase === phrase.charAt(0).repeat(phrase.length);

function sentences(text: string): Slip[] {
  const slips: Slip[] = [];
  let start = 0;
  let previous = '';
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    const sentence = text.slice(start, end);
    if (sentence === previous && sentence.length >= SHORTEST_SENTENCE) {
      const message = '这句话与上一句完全相同，请删去一句。';
      slips.push({ code: 'doubled', severity: 'warning', start, end, message });
    }
    previous = sentence;
    start = end;
  }
  return slips;
}

const doubled = (start: number, end: number, words: string, once: string): Slip => ({
  code: 'doubled',
  severity: 'warning',
  start,
  end,
  message: `“${words}”像是重复了，请核对，也许只要“${once}”。`,
});
