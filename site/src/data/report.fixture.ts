import { quoteFrom, toParagraphs, type Mark } from './running-text.ts';
import type {
  Figure,
  Honor,
  Item,
  Office,
  OfficeWithReports,
  Plan,
  PlacedFigure,
  Report,
  ReportHead,
  Section,
} from './view-models.ts';

/*
 * Two reports of an office that does not exist, for tests and for the gallery of components: sections in
 * sections, every kind of figure, honors of every level, and promises with each outcome they can have.
 */

const office: Office = {
  name: '示例街道办事处',
  slug: 'shili-jiedao',
  kind: 'street_office',
  fictional: true,
  parentName: '示例区',
  columns: ['信息公开', '规划计划', '年度工作计划及总结'],
  operator: '示例街道党政综合办公室',
  contact: '电话：000-00000000',
};

const head: ReportHead = {
  id: 'report2023',
  title: '示例街道2023年工作总结及2024年工作计划',
  slug: '2023',
  time: '2023年',
  year: 2023,
  period: 'year',
  planYear: 2024,
  publishedOn: new Date('2023-12-18'),
  publishedAt: new Date('2023-12-20T01:30:00.123Z'),
};

const nextHead: ReportHead = {
  id: 'report2024',
  title: '示例街道2024年工作总结及2025年工作计划',
  slug: '2024',
  time: '2024年',
  year: 2024,
  period: 'year',
  planYear: 2025,
  publishedOn: new Date('2024-12-20'),
  publishedAt: new Date('2024-12-23T02:00:00.456Z'),
};

export const exampleOffice: OfficeWithReports = { ...office, reports: [nextHead, head] };

export const exampleReport: Report = report(head, [
  section({
    anchor: 'opening2023',
    part: 'other',
    kind: 'opening',
    text:
      '2023年，示例街道坚持把群众的事放在心上，全年办成民生实事32件，群众满意率达到96.5%。现将工作情况报告如下。' +
      '\n文中地区、单位、人物和数字均为虚构，只用来展示本网站。',
    figures: [
      figure('32件', 32, '件', { label: '办成民生实事' }),
      figure('96.5%', 96.5, '%', { label: '群众满意率' }),
    ],
  }),
  section({
    anchor: 'summary2023',
    marker: '一、',
    heading: '2023年工作总结',
    content: [
      section({
        anchor: 'economy2023',
        theme: 'economy',
        marker: '（一）',
        heading: '经济运行稳中向好',
        headingEnd: '。',
        text: '预计全年地区生产总值约286亿元，同比增长6.2%；规模以上工业增加值下降1.3%。',
        figures: [
          figure('约286亿元', 28_600_000_000, '元', {
            label: '地区生产总值',
            scale: '亿',
            qualifier: 'about',
            status: 'expected',
          }),
          figure('增长6.2%', 6.2, '%', { label: '地区生产总值', direction: 'up', baseline: '同比' }),
          figure('下降1.3%', 1.3, '%', { label: '规模以上工业增加值', direction: 'down', baseline: '同比' }),
        ],
        content: [
          achievement({
            anchor: 'investment2023',
            marker: '一是',
            topic: '招商引资取得突破',
            text: '引进项目18个，投资额超过2.8亿元，其中投资千万元以上项目至少6个；盘活闲置厂房1.2万平方米。',
            figures: [
              figure('18个', 18, '个', { label: '引进项目' }),
              figure('超过2.8亿元', 280_000_000, '元', {
                label: '投资额',
                scale: '亿',
                qualifier: 'more_than',
              }),
              figure('至少6个', 6, '个', { label: '投资千万元以上项目', qualifier: 'at_least' }),
              figure('1.2万平方米', 12_000, '平方米', { label: '盘活闲置厂房', scale: '万' }),
            ],
          }),
          achievement({
            anchor: 'services2023',
            marker: '二是',
            topic: '服务企业更加贴心',
            text: '走访企业近400家次，帮助解决用工、停车、融资等问题120余个，办理时限压缩到3—5个工作日，让企业少跑腿、好办事。',
            figures: [
              figure('近400家次', 400, '家次', { label: '走访企业', qualifier: 'nearly' }),
              figure('120余个', 120, '个', { label: '解决问题', qualifier: 'more_than' }),
              figure('3—5个工作日', 3, '个工作日', { label: '办理时限', valueTo: 5 }),
            ],
            honors: [
              {
                title: '示例市优化营商环境先进集体',
                level: 'municipal',
                recipient: '示例街道经济发展办公室',
                recipientKind: 'unit',
                grantedBy: '示例市',
              },
            ],
            after: '街道经济发展办公室获评示例市优化营商环境先进集体。',
          }),
        ],
      }),
      section({
        anchor: 'environment2023',
        theme: 'environment',
        marker: '（二）',
        heading: '城市环境更加宜居',
        headingEnd: '。',
        content: [
          achievement({
            anchor: 'roads2023',
            marker: '一是',
            topic: '道路更畅通',
            text: '修缮道路12条，新建人行道2.3公里，施工噪声投诉不超过5起。',
            figures: [
              figure('12条', 12, '条', { label: '修缮道路', scope: '全街道' }),
              figure('2.3公里', 2.3, '公里', { label: '新建人行道' }),
              figure('不超过5起', 5, '起', { label: '施工噪声投诉', qualifier: 'at_most' }),
            ],
          }),
          achievement({
            anchor: 'parks2023',
            marker: '二是',
            topic: '绿色就在家门口',
            text: '新建口袋公园4个，绿地率由38%提高到41%。\n幸福社区把废弃空地改成儿童花园，居民出主意、一起干。',
            figures: [
              figure('4个', 4, '个', { label: '新建口袋公园' }),
              figure('41%', 41, '%', { label: '绿地率', baseline: '38%' }),
            ],
            honors: [
              {
                title: '全国示范性老年友好型社区',
                level: 'national',
                recipient: '幸福社区',
                recipientKind: 'community',
                rank: '第三批',
              },
              {
                title: '示例省绿色社区',
                level: 'provincial',
                recipient: '幸福社区',
                recipientKind: 'community',
                grantedBy: '示例省',
              },
            ],
            after: '幸福社区获评第三批全国示范性老年友好型社区、示例省绿色社区。',
          }),
        ],
      }),
      section({
        anchor: 'livelihood2023',
        theme: 'livelihood',
        marker: '（三）',
        heading: '民生保障更有温度',
        headingEnd: '。',
        content: [
          achievement({
            anchor: 'elderly2023',
            marker: '一是',
            topic: '老有所养',
            text: '建成长者食堂3家，每天供餐1100份，为80岁以上老人上门服务2600人次。',
            figures: [
              figure('3家', 3, '家', { label: '建成长者食堂' }),
              figure('1100份', 1100, '份', { label: '每天供餐' }),
              figure('2600人次', 2600, '人次', { label: '上门服务', scope: '80岁以上老人' }),
            ],
            honors: [
              {
                title: '示例区最美志愿者',
                level: 'district',
                recipient: '王小例',
                recipientKind: 'person',
                grantedBy: '示例区',
              },
            ],
            after: '志愿者王小例获评示例区最美志愿者。',
          }),
          achievement({
            anchor: 'culture2023',
            marker: '二是',
            topic: '文化进社区',
            text: '举办文化活动56场，社区合唱团登上示例湾艺术节的舞台。',
            figures: [figure('56场', 56, '场', { label: '举办文化活动' })],
            honors: [
              {
                title: '示例湾艺术节金奖',
                level: 'other',
                recipient: '社区合唱团',
                recipientKind: 'team',
                rank: '金奖',
              },
            ],
            after: '社区合唱团获示例湾艺术节金奖。',
          }),
        ],
      }),
      section({
        anchor: 'problems2023',
        kind: 'problems',
        marker: '（四）',
        heading: '存在的不足',
        headingEnd: '。',
        text: '停车难、充电难还没有根本解决，老旧小区改造进度比预期慢，街道将在新的一年里认真改进。',
      }),
    ],
  }),
  section({
    anchor: 'plan2024',
    part: 'plan',
    kind: 'plan',
    marker: '二、',
    heading: '2024年工作计划',
    text: '2024年，街道将集中力量办好下列实事。',
    content: [
      section({
        anchor: 'planeconomy2024',
        part: 'plan',
        kind: 'plan',
        theme: 'economy',
        marker: '（一）',
        heading: '推动经济提质增效',
        headingEnd: '。',
        content: [
          planItem({
            anchor: 'planinvestment2024',
            marker: '1.',
            topic: '引进好项目',
            text: '全年引进项目20个以上，投资额3亿元。',
            figures: [
              figure('20个以上', 20, '个', { label: '引进项目', qualifier: 'at_least', status: 'target' }),
              figure('3亿元', 300_000_000, '元', { label: '投资额', scale: '亿', status: 'target' }),
            ],
            plan: {
              progress: 'done',
              note: '2024年引进项目23个，超过目标。',
              leadDepartment: '经济发展办公室',
              deadline: '12月底前',
              outcomes: ['investment2024'],
            },
          }),
          planItem({
            anchor: 'planpark2024',
            marker: '2.',
            topic: '建设示例产业园',
            text: '投入1.5亿元建设示例产业园，力争主体结构封顶。',
            plan: {
              progress: 'in_progress',
              leadDepartment: '经济发展办公室',
              investment: {
                ...figure('1.5亿元', 150_000_000, '元', {
                  label: '建设示例产业园',
                  scale: '亿',
                  status: 'target',
                }),
                start: 2,
                end: 7,
              },
              outcomes: ['park2024'],
            },
          }),
        ],
      }),
      section({
        anchor: 'planhomes2024',
        part: 'plan',
        kind: 'plan',
        theme: 'construction',
        marker: '（二）',
        heading: '让家园更美',
        headingEnd: '。',
        content: [
          planItem({
            anchor: 'planroads2024',
            marker: '1.',
            topic: '再修一批道路',
            text: '修缮背街小巷15条，6月底前完工。',
            figures: [figure('15条', 15, '条', { label: '修缮背街小巷', status: 'target' })],
            plan: {
              progress: 'adjusted',
              note: '其中5条因管线改造推迟到2025年。',
              leadDepartment: '城市建设办公室',
              deadline: '6月底前',
              outcomes: ['roads2024'],
            },
          }),
          planItem({
            anchor: 'plancharging2024',
            marker: '2.',
            topic: '破解充电难',
            text: '新增电动自行车充电端口2000个。',
            figures: [figure('2000个', 2000, '个', { label: '新增电动自行车充电端口', status: 'target' })],
            plan: { progress: 'not_mentioned', outcomes: [] },
          }),
          planItem({
            anchor: 'planlifts2024',
            text: '稳步推进老旧小区加装电梯，成熟一个、加装一个。',
            plan: { progress: 'planned', outcomes: [] },
          }),
        ],
      }),
    ],
  }),
]);

export const exampleNextReport: Report = report(nextHead, [
  section({
    anchor: 'summary2024',
    marker: '一、',
    heading: '2024年工作总结',
    content: [
      section({
        anchor: 'economy2024',
        theme: 'economy',
        marker: '（一）',
        heading: '经济活力持续增强',
        headingEnd: '。',
        text: '全年地区生产总值302亿元，同比增长5.6%。',
        figures: [
          figure('302亿元', 30_200_000_000, '元', { label: '地区生产总值', scale: '亿' }),
          figure('增长5.6%', 5.6, '%', { label: '地区生产总值', direction: 'up', baseline: '同比' }),
        ],
        content: [
          achievement({
            anchor: 'investment2024',
            marker: '一是',
            topic: '招商引资再上台阶',
            text: '引进项目23个，投资额3.4亿元。',
            figures: [
              figure('23个', 23, '个', { label: '引进项目' }),
              figure('3.4亿元', 340_000_000, '元', { label: '投资额', scale: '亿' }),
            ],
            fulfils: ['planinvestment2024'],
          }),
          achievement({
            anchor: 'park2024',
            marker: '二是',
            topic: '示例产业园加快建设',
            text: '示例产业园完成投资9000万元，主体结构建到第五层。',
            figures: [figure('9000万元', 90_000_000, '元', { label: '完成投资', scale: '万' })],
            fulfils: ['planpark2024'],
          }),
        ],
      }),
      section({
        anchor: 'homes2024',
        theme: 'construction',
        marker: '（二）',
        heading: '家园面貌焕然一新',
        headingEnd: '。',
        content: [
          achievement({
            anchor: 'roads2024',
            marker: '一是',
            topic: '小巷变好走了',
            text: '修缮背街小巷10条，安装路灯86盏。',
            figures: [
              figure('10条', 10, '条', { label: '修缮背街小巷' }),
              figure('86盏', 86, '盏', { label: '安装路灯' }),
            ],
            honors: [{ title: '市级荣誉', level: 'municipal', count: 4 }],
            after: '街道获市级荣誉4项。',
            fulfils: ['planroads2024'],
          }),
        ],
      }),
    ],
  }),
  section({
    anchor: 'plan2025',
    part: 'plan',
    kind: 'plan',
    marker: '二、',
    heading: '2025年工作计划',
    content: [
      planItem({
        anchor: 'planroads2025',
        marker: '1.',
        topic: '把路修完',
        text: '完成剩余5条背街小巷修缮。',
        figures: [figure('5条', 5, '条', { label: '背街小巷修缮', status: 'target' })],
        plan: { progress: 'planned', leadDepartment: '城市建设办公室', outcomes: [] },
      }),
    ],
  }),
]);

/** A figure before it has a place. */
type Unplaced = Omit<Figure, 'start' | 'end'>;

function figure(text: string, value: number, unit: string, fields: Partial<Unplaced>): Unplaced {
  return { text, value, unit, baseUnit: unit, qualifier: 'exact', status: 'actual', ...fields };
}

/** Gives figures their places in a text, in the order they stand there. */
function placed(text: string, figures: readonly Unplaced[]): Figure[] {
  let from = 0;
  return figures.map((each) => {
    const start = text.indexOf(each.text, from);
    if (start < 0) throw new Error(`The fixture has no «${each.text}» in «${text}»; correct it.`);
    from = start + each.text.length;
    return { ...each, start, end: from };
  });
}

function toMark({ start, end, value, valueTo }: Figure): Mark {
  return { type: 'figure', start, end, ...(valueTo === undefined && { value }) };
}

type SectionFields = Pick<Section, 'anchor'> &
  Partial<Omit<Section, 'figures'>> & { figures?: readonly Unplaced[] };

function section({ figures = [], ...fields }: SectionFields): Section {
  const text = fields.text ?? '';
  const standing = placed(text, figures);
  return {
    type: 'section',
    part: 'summary',
    kind: 'review',
    marker: '',
    heading: '',
    headingEnd: '',
    content: [],
    ...fields,
    text,
    paragraphs: toParagraphs(text, standing.map(toMark)),
    figures: standing,
  };
}

interface ItemFields {
  anchor: string;
  marker?: string;
  topic?: string;
  text: string;
  figures?: readonly Unplaced[];
  honors?: readonly Honor[];
  /** The sentence that names the honors. */
  after?: string;
  fulfils?: readonly string[];
}

function achievement(fields: ItemFields): Item {
  return item('achievement', fields);
}

function planItem({ plan, ...fields }: ItemFields & { plan: Plan }): Item {
  return { ...item('plan-item', fields), plan };
}

function item(type: Item['type'], fields: ItemFields): Item {
  const { anchor, marker = '', topic = '', figures = [], honors = [], after = '', fulfils = [] } = fields;
  const text = fields.text + after;
  const standing = placed(text, figures);
  const spans = honors.map(({ title }) => {
    const start = text.lastIndexOf(title);
    return { start, end: start + title.length };
  });
  const marks = [...standing.map(toMark), ...spans.map((span): Mark => ({ type: 'honor', ...span }))];
  return {
    type,
    anchor,
    marker,
    topic,
    topicEnd: topic === '' ? '' : '。',
    text,
    paragraphs: toParagraphs(text, marks),
    figures: standing,
    honors: honors.map((honor, index) => {
      const span = spans[index];
      return { ...honor, ...(span && { place: { anchor, quote: quoteFrom(text, span) } }) };
    }),
    fulfils,
  };
}

function report(named: ReportHead, sections: readonly Section[]): Report {
  const pieces = sections.flatMap(below);
  const items = pieces.filter((piece) => piece.type !== 'section');
  return {
    ...named,
    office: exampleOffice,
    source: office.name,
    body: pieces.flatMap(printedLines).join('\n'),
    sections,
    plans: sections.filter(({ part }) => part === 'plan'),
    figures: pieces.flatMap(({ figures, text, anchor }) =>
      figures.map((each): PlacedFigure => ({ ...each, quote: quoteFrom(text, each), anchor })),
    ),
    honors: items.flatMap(({ honors }) => honors),
    achievementCount: items.filter(({ type }) => type === 'achievement').length,
    planItemCount: items.filter(({ type }) => type === 'plan-item').length,
  };
}

function below(piece: Section | Item): (Section | Item)[] {
  return piece.type === 'section' ? [piece, ...piece.content.flatMap(below)] : [piece];
}

function printedLines(piece: Section | Item): string[] {
  const name =
    piece.type === 'section'
      ? piece.marker + piece.heading + (piece.headingEnd || '\n')
      : piece.marker + piece.topic + piece.topicEnd;
  return (name + piece.text)
    .trim()
    .split('\n')
    .map((line) => `\u3000\u3000${line}`);
}
