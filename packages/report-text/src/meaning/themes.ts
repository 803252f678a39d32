import type { Section, SectionKind, Theme } from '../model.ts';

/** The words by which reports speak of a theme, with those around them that change what they mean. */
const TELLING: readonly { theme: Theme; words: RegExp }[] = [
  {
    theme: 'economy',
    words:
      /(?<!社会)经济(?!和?社会)|产业|招商|企业|营商|工业|制造业|投资|消费|内需|外贸|外资|商贸|贸易|商圈|金融|税|科技|科创|增长|市场主体|生产力/g,
  },
  {
    theme: 'construction',
    words:
      /城市(?:建设|更新|功能|品质|面貌|空间)|城[区乡]面貌|城镇(?:建设|化)|城建|项目建设|重[大点]项目|(?<!民生|民心|惠民)工程|基础设施|道路|路网|管网|交通|规划建设|旧改|征[拆地]|拆迁|土地整备|棚改|安置房|老旧小区|宜居|新城|特色街区|更新改造/g,
  },
  { theme: 'rural', words: /农[业村民田牧产户]|三农|乡村|村集体|粮食|耕地|养殖|畜牧|脱贫|城乡融合/g },
  {
    theme: 'environment',
    words:
      /生态|(?<!营商|发展|投资|法治|政治|消费|社会|治安|网络|市场)环境|环保|污染|绿[色化地]|低?碳|蓝天|碧水|净土|河[长湖道]|水质|垃圾分类|市容|环卫|节能|公园/g,
  },
  {
    theme: 'livelihood',
    words:
      /民生|公共服务|福祉|幸福|人民至上|人民生活|生活品质|群众需求|急难愁盼|社会保障|社保|就业|养老|托育|救助|低保|残疾|民政|惠民|住房|共同富裕|困难群众|退役军人/g,
  },
  {
    theme: 'culture',
    words:
      /教育(?<!主题教育|警示教育|党性教育|纪律教育)|学校|学位|(?<!廉政|廉洁)文化|(?<!生态)文明|文旅|文体|体育|卫生|医疗|医院|健康/g,
  },
  {
    theme: 'safety',
    words:
      /平安|安全|社会稳定|和谐稳定|维稳|社稳|民安|信访|矛盾|纠纷|应急|消防|隐患|治安|反诈|诈骗|扫黑|禁毒|防汛|三防|综治|风险/g,
  },
  {
    theme: 'governance',
    words:
      /(?<!污染|环境|生态|水|隐患|专项)治理|政务|便民服务|执法|网格|数字政府|法治|依法行政|自身建设|城市管理|城管|放管服|志愿服务|物业/g,
  },
  { theme: 'reform', words: /改革|开放|创新(?!.{0,4}治理)|体制机制/g },
  { theme: 'party', words: /党|政治|廉|作风|干部|支部|意识形态|统战|群团|主题教育/g },
];

/** What a word of a heading, a topic with a word, and a word of the text are worth. */
const WEIGHT = { heading: 8, topic: 3, text: 1 };
/** However long a text is, it says less than two topics. */
const MOST_OF_TEXT = 5;
/** Less than this is too thin: a word of the heading is enough, one topic alone is not. */
const ENOUGH = 5;

/** The kinds of sections that tell of work done or promised. */
const WORKING: ReadonlySet<SectionKind> = new Set<SectionKind>(['review', 'plan', 'self_government']);

/**
 * A report's sections with their themes, read off their headings, then the topics in them, then their text.
 * A section of the first level stands for a part (一、2023年工作总结) unless its heading itself names a theme.
 * The outermost section of a theme speaks for those in it; where evidence is thin there is none.
 */
export const withThemes = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section) => themed(section, headingTheme));

function themed(section: Section, themeOf: (section: Section) => Theme | null): Section {
  const isWork = WORKING.has(section.kind);
  const theme = isWork && section.heading !== '' ? themeOf(section) : null;
  if (theme !== null || !isWork) return { ...section, theme };
  const content = section.content.map((piece) =>
    piece.type === 'section' ? themed(piece, sectionTheme) : piece,
  );
  return { ...section, theme, content };
}

const headingTheme = ({ heading }: Section): Theme | null => strongest(heading, [], '');

const sectionTheme = (section: Section): Theme | null =>
  strongest(section.heading, topicsIn(section), textUnder(section));

function strongest(heading: string, topics: readonly string[], text: string): Theme | null {
  const scores = TELLING.map(({ theme, words }) => {
    const inHeading = wordsIn(heading, words);
    const inTopics = topics.filter((topic) => wordsIn(topic, words).size > 0);
    const inText = Math.min(wordsIn(text, words).size, MOST_OF_TEXT);
    const score = inHeading.size * WEIGHT.heading + inTopics.length * WEIGHT.topic + inText * WEIGHT.text;
    // Of themes that are told alike, the heading names its own first: 以党建引领基层治理.
    const [first = ''] = inHeading;
    return { theme, score, at: first === '' ? Infinity : heading.indexOf(first) };
  });
  // Topics and text choose among the themes that the heading names, and speak for themselves where it names none.
  const named = scores.filter(({ at }) => at < Infinity);
  const [best, next] = (named.length > 0 ? named : scores).toSorted(
    (one, other) => other.score - one.score || one.at - other.at,
  );
  if (best === undefined || best.score < ENOUGH) return null;
  return best.score === next?.score && best.at === next.at ? null : best.theme;
}

const wordsIn = (text: string, words: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(words)].map(([word]) => word));

const topicsIn = ({ content }: Section): readonly string[] =>
  content.map((piece) => (piece.type === 'section' ? piece.heading : piece.topic));

const textUnder = ({ lead, content }: Section): string =>
  [lead, ...content.map((piece) => (piece.type === 'section' ? textUnder(piece) : piece.text))].join('\n');
