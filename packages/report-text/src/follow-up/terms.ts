import type { Figure, Span } from '../model.ts';
import { markNames } from '../text/names.ts';
import { normalise } from '../text/normalise.ts';

/**
 * Something two texts can have in common: a pair of neighbouring characters, the name of a place, project or
 * brand, or an amount with its unit.
 */
export interface Term extends Span {
  kind: 'pair' | 'name' | 'amount';
  /** The same for the same term: 云栖, 云栖路, 1200/个. */
  key: string;
  /** What kind of place a name is one of (公园), else null. */
  place: string | null;
}

type Amount = Pick<Figure, 'value' | 'baseUnit' | 'start' | 'end'>;

/** Words that every such report is full of. What two texts share of these says nothing. */
const STOCK = new RegExp(
  `(?:${[
    '推进|推动|推行|推广|加强|加快|加大|打造|持续|完善|健全|建设|建成|建立|新建|新增|新改建|改造|深入|深化|开展|实施',
    '提升|提高|提质|增效|优化|强化|全面|积极|进一步|不断|有效|扎实|稳步|有序|大力|着力|聚焦|围绕|坚持|落实|抓好|做好',
    '办好|完成|启动|开工|竣工|探索|创新|促进|保障|确保|力争|争取|努力|实现|达到|突破|超过|继续|加速|统筹|巩固|夯实',
    '充分|切实|认真|严格|精准|高效|高质量|成效|明显|显著|工作|体系|机制|能力|水平|力度|重点|重大|一批|系列|相关|各类',
    '全年|今年|明年|年内|全街|我街道?|我[镇市县区]|街道|辖区|全[镇市县区省国]|以上|以下|左右|进行|通过|形成|成功',
  ].join('|')})(?![路街巷桥村园])|[的了和与及等]`,
  'g',
);

/**
 * What ends the name of a place or project, longest first. The common nouns among them (道路, 农村, 网站) and the
 * words that merely end so (思路) are told apart by the character before.
 */
const NAMED = [
  '产业园|科技园|工业园|工业区|幼儿园|图书馆|文化馆|体育馆|体育场|健身馆|博物馆|纪念馆|养老院|福利院|卫生院|敬老院',
  '加工厂|处理厂|服务站|客运站|变电站|消防站|党群站|水库|公园|广场|绿道|碧道|步道|大道|快速|小学|中学|学校|医院|中心',
  '社区|小区|市场|园区|片区|街区|景区|地块|大厦|驿站|基地|小镇|古镇|号线|围屋|泵站|峡谷|项目|工程',
  '(?<![道思出线公铁网一沿新老主支水管])路|(?<!大|老)街(?![道区坊头])|(?<![农乡全各个])村(?!集体|规|民|居|级|改)|(?<!危)桥|巷',
  '(?<![江山运])河(?!长)|湖(?!泊)|峡|岛|(?<![网车加])站(?!点)',
].join('|');
/** Characters of grammar and counting, and kinds of things rather than names. */
const NO_NAME =
  /^.*(?:[的在和与及对为是等各本该由从至以将已把被向并年月日个条座所家处项第一二三四五六七八九十]|口袋|老旧|示范|民生|实事|服务|活动|主题|专项|投资|工业|配套|便民|群众|健身|登山|亲水|市级|省级|国家级)/;
const NAME = new RegExp(`(?=([\\u4e00-\\u9fff]{1,2})(${NAMED}))`, 'g');
const LATIN = /[A-Za-z]+[-.\d]*[A-Za-z\d]*|\d+[A-Za-z]+/g;
const PAIR = /(?=([\u4e00-\u9fff]{2}))/g;

/** The terms of a text whose figures are known, in no particular order; equal ones may come more than once. */
export function termsOf(text: string, figures: readonly Amount[]): Term[] {
  const plain = normalise(text);
  const told = plain.replace(STOCK, (words) => ' '.repeat(words.length));
  return [
    ...pairsIn(told),
    ...placesIn(told),
    ...quotedIn(plain),
    ...latinIn(plain),
    ...figures.flatMap(amountOf),
  ];
}

const pairsIn = (text: string): Term[] =>
  Array.from(text.matchAll(PAIR), ({ 1: key = '', index }) => ({
    kind: 'pair',
    key,
    place: null,
    start: index,
    end: index + 2,
  }));

/**
 * 云栖路, 百果公园. Chinese parts no words, so that a name's beginning is unknown: its last two characters before
 * the kind of place tell it from others.
 */
function placesIn(text: string): Term[] {
  const terms: Term[] = [];
  for (const { 1: before = '', 2: kind = '', index } of text.matchAll(NAME)) {
    const own = before.replace(NO_NAME, '');
    const end = index + before.length + kind.length;
    // One character before the kind only where a name cannot be longer there: 李村, but not 栖路 in 云栖路.
    const isWhole = own.length === 2 || !/[\u4e00-\u9fff]/.test(text.charAt(index - 1));
    if (own === '' || !isWhole || (own.length === 1 && before.length === 2)) continue;
    terms.push({ kind: 'name', key: own + kind, place: kind, start: end - own.length - kind.length, end });
  }
  return terms;
}

/** “银龄驿站”, 《示例导则》. */
function quotedIn(text: string): Term[] {
  const inside = markNames(text);
  const terms: Term[] = [];
  for (let start = inside.indexOf(1); start >= 0;) {
    const after = inside.indexOf(0, start);
    const end = after < 0 ? text.length : after;
    terms.push({ kind: 'name', key: text.slice(start, end), place: null, start, end });
    start = after < 0 ? -1 : inside.indexOf(1, after);
  }
  return terms;
}

const latinIn = (text: string): Term[] =>
  Array.from(text.matchAll(LATIN), ({ 0: printed, index }) => ({
    kind: 'name',
    key: printed.toUpperCase(),
    place: null,
    start: index,
    end: index + printed.length,
  }));

/** Small counts and whole shares are everywhere: 2个, 100%. */
function amountOf({ value, baseUnit, start, end }: Amount): Term[] {
  return value < 3 || (value === 100 && baseUnit === '%')
    ? []
    : [{ kind: 'amount', key: `${value}/${baseUnit}`, place: null, start, end }];
}
