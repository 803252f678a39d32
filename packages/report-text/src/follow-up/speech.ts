import type { Span } from '../model.ts';
import { normalise } from '../text/normalise.ts';

/** How far along a text says that something is. */
export type SpokenProgress = 'done' | 'in_progress' | 'adjusted';

/** Ways of speaking, most telling first: where two overlap, the earlier one holds (完成前期工作 is no completion). */
const WAYS: readonly (readonly [SpokenProgress, string])[] = [
  [
    'adjusted',
    '(?:调整[为至到]|(?:工期|计划|方案|选址|时间|规模|功能)(?:有所|作了?)?调整|暂缓|暂停|缓建|停建|延期|延后|推迟|顺延|改为|改建为|变更为|取消|终止|不再(?:实施|建设|推进|保留))',
  ],
  [
    'in_progress',
    '(?:正在|正[加抓]|在建|开工|动工|奠基|启动|破土|封顶|过半|筹建|将于|预计|力争|有望|即将|尚未|未能|尚待|仍在|报批|报审|试点)',
  ],
  ['in_progress', '(?:进入|转入)[^，。；]{0,10}(?:阶段|程序|环节|期)'],
  [
    'in_progress',
    '完成[^，。；]{0,12}(?:前期|可研|可行性|立项|招标|设计|勘察|选址|征收|签约|规划|方案|主体|封顶|主管|总?工程量|总量|形象进度|[一二三四五六七八九]成|过半|首批|部分|一期)',
  ],
  ['in_progress', '主体(?:工程|结构)?[^，。；]{0,4}(?:完工|完成|开工)'],
  [
    'done',
    '(?:完成|建成|竣工|完工|投用|投入使用|启用|开放|开园|开业|开学|开馆|招生|通车|贯通|投产|投运|运行|上线|交付|落成|落地|挂牌|揭牌|获批|获评|入选|通过(?:国家|省|市|区|县|竣工|专家)*(?:验收|评审|认定)|办结|举办|举行|圆满|实现|达到?(?![\\d.]+%)|升至|增至|提前|超额|全覆盖|覆盖|入住|到位|见效|成效)(?!时间|工期|日期|条件|仪式|准备)',
  ],
  ['in_progress', '推进'],
];
const CUES = WAYS.map(([progress, words]) => [progress, new RegExp(words, 'g')] as const);
/** Distances, in characters. What is said of a thing mostly follows it. */
const BEFORE = 6;
/** 推进云栖路改造，6月通车: this verb is often but the opening. */
const OPENING = 8;
const CLAUSE = 6;
const SENTENCE = 40;
const FAR = 60;

/**
 * What a text says of some of its words: each stretch of them asks the nearest way of speaking, by its weight.
 * Null where nothing near them tells.
 */
export function progressNear(
  text: string,
  words: readonly (Span & { weight: number })[],
): SpokenProgress | null {
  const plain = normalise(text);
  const cues = cuesIn(plain);
  const votes = new Map<SpokenProgress, number>();
  for (const span of words) {
    let nearest: SpokenProgress | null = null;
    let least = FAR;
    for (const cue of cues) {
      const distance = distanceBetween(plain, span, cue);
      if (distance < least) [nearest, least] = [cue.progress, distance];
    }
    if (nearest) votes.set(nearest, (votes.get(nearest) ?? 0) + span.weight / (1 + least / 10));
  }
  return [...votes].reduce<readonly [SpokenProgress | null, number]>(
    (most, vote) => (vote[1] > most[1] ? vote : most),
    [null, 0],
  )[0];
}

interface Cue extends Span {
  progress: SpokenProgress;
}

function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const [progress, words] of CUES) {
    for (const { 0: printed, index: start } of text.matchAll(words)) {
      const end = start + printed.length;
      if (cues.every((other) => other.end <= start || other.start >= end))
        cues.push({ progress, start, end });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

function distanceBetween(text: string, words: Span, cue: Cue): number {
  const isBefore = cue.start < words.start;
  const between = isBefore ? text.slice(cue.end, words.start) : text.slice(words.end, cue.start);
  const marks = (pattern: RegExp) => between.match(pattern)?.length ?? 0;
  return (
    between.length +
    (isBefore ? BEFORE : 0) +
    (isBefore && text.slice(cue.start, cue.end) === '推进' ? OPENING : 0) +
    CLAUSE * marks(/[，：]/g) +
    SENTENCE * marks(/[。；！？\n\u2028]/g)
  );
}
