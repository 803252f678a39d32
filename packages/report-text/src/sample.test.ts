import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseReport,
  printReport,
  readPage,
  type Achievement,
  type Figure,
  type Honor,
  type PlanItem,
  type Section,
} from './index.ts';

const source = readFileSync(
  new URL('../../../cms/samples/2023-henggang-jiedao.txt', import.meta.url),
  'utf8',
);
const report = parseReport(source);

function sectionsIn(section: Section): readonly Section[] {
  return section.content.flatMap((piece) => (piece.type === 'section' ? [piece] : []));
}

function itemsUnder(section: Section): readonly (Achievement | PlanItem)[] {
  return section.content.flatMap((piece) => (piece.type === 'section' ? itemsUnder(piece) : [piece]));
}

function figuresUnder(section: Section): readonly Figure[] {
  return [
    ...section.figures,
    ...section.content.flatMap((piece) => {
      if (piece.type === 'section') return figuresUnder(piece);
      return piece.type === 'achievement' ? piece.figures : piece.targets;
    }),
  ];
}

const [opening, summary, plan] = report.sections;
if (opening === undefined || summary === undefined || plan === undefined)
  throw new Error('parts are missing');

describe('page', () => {
  it('reads the metadata around the body', () => {
    expect(report).toMatchObject({
      title: '横岗街道2023年工作总结及2024年工作计划',
      year: 2023,
      planYear: 2024,
      period: 'year',
      fromYear: null,
      toYear: null,
      publishedOn: '2023-12-18',
      source: '横岗街道办事处',
      breadcrumb: ['首页', '龙岗区横岗街道办事处', '信息公开', '规划计划', '年度工作计划及总结'],
      paragraphBreak: '\n\n  ',
    });
  });

  it('prints the body exactly, without the page around it', () => {
    const { body } = readPage(source);
    const printed = printReport(report);
    expect(printed).toBe(source.slice(body.start, body.end));
    expect(printed.startsWith('  2023年,横岗')).toBe(true);
    expect(printed.endsWith('干部队伍。')).toBe(true);
  });
});

describe('structure', () => {
  it('has an opening, a summary and a plan', () => {
    expect(report.sections).toHaveLength(3);
    expect(opening).toMatchObject({ part: 'other', kind: 'opening', marker: '', heading: '', content: [] });
    expect(opening.lead).toMatch(/^2023年,横岗街道以.*汇报如下:$/);
    expect(summary).toMatchObject({
      part: 'summary',
      kind: 'review',
      marker: '一、',
      heading: '2023年工作总结',
    });
    expect(plan).toMatchObject({ part: 'plan', kind: 'plan', marker: '二、', heading: '2024年工作计划' });
  });

  it('splits the summary into sections and topics', () => {
    const sections = sectionsIn(summary);
    expect(sections.map(({ marker, heading, headingEnd }) => marker + heading + headingEnd)).toEqual([
      '(一)聚焦经济建设,产业升级步步为营。',
      '(二)聚焦重点工作,辖区发展再启新篇。',
      '(三)聚焦平安建设,辖区形势和谐稳定。',
      '(四)聚焦人民至上,持续增进民生福祉。',
      '(五)聚焦政治引领,党建效能稳步提升。',
    ]);
    expect(sections.map((section) => itemsUnder(section).map(({ topic }) => topic))).toEqual([
      ['招商稳商取得突破', '企业培育成效显著', '营商环境加速优化'],
      ['重大项目高效推进', '“横岗眼镜”品牌走向高端'],
      ['高度重视安全生产', '全力维护社会稳定'],
      ['扎实推进民政事业发展', '加快实施民生基础建设', '深入开展环境品质提升'],
      ['扎实开展主题教育工作', '压实管党治党责任', '推动“两个覆盖”提质增效'],
    ]);
    for (const section of sections)
      expect(section).toMatchObject({ part: 'summary', kind: 'review', lead: '' });
    for (const item of itemsUnder(summary)) {
      expect(item).toMatchObject({ type: 'achievement', topicEnd: '。', runsIn: true, spacing: null });
    }
  });

  it('opens the plan with the scheme that its first paragraph announces', () => {
    const [scheme, ...sections] = sectionsIn(plan);
    if (scheme === undefined) throw new Error('no scheme');
    expect(scheme).toMatchObject({ kind: 'opening', part: 'plan', marker: '', heading: '', runsIn: false });
    expect(scheme.lead).toMatch(/^2024年,横岗街道坚持以.*发展格局。$/);
    expect(sectionsIn(scheme).map(({ kind, heading, headingEnd }) => [kind, heading, headingEnd])).toEqual([
      ['plan', '一城', ','],
      ['plan', '两带', '。'],
      ['plan', '三环', '。'],
      ['plan', '四线', '。'],
    ]);
    expect(sectionsIn(scheme)[1]?.lead).toMatch(/^以龙岗大道为轴.*产业带。$/);
    expect(sections.map(({ heading }) => heading)).toEqual([
      '聚力产业提档升级,巩固经济向好态势',
      '集中精力攻坚克难,高效推动项目建设',
      '强化安全基础保障,筑牢社稳民安底线',
      '立足群众需求改善,提升民生幸福成色',
      '突出基层组织优势,夯实党建基层基础',
    ]);
    expect(sections.map((section) => itemsUnder(section).map(({ topic }) => topic))).toEqual([
      ['聚焦重点产业精准招商', '持续开展稳商助企行动', '强化经济挖潜增效'],
      ['积极开展城市更新', '加快基础设施建设', '打造一批特色街区'],
      ['提升应急处置能力', '筑牢社会稳定底线', '积极探索基层治理横岗经验'],
      ['优化民生服务保障', '全力推进民生实事项目', '不断深化文明创建'],
      ['加强党员干部思想建设', '做大做强基层党建“领跑”体系', '加强干部队伍作风建设'],
    ]);
    for (const item of itemsUnder(plan)) expect(item.type).toBe('plan-item');
  });
});

describe('figures', () => {
  const actual = {
    valueTo: null,
    scale: null,
    qualifier: 'exact',
    direction: null,
    baseline: null,
    scope: null,
  };
  const of = (
    text: string,
    value: number,
    unit: string,
    label: string,
    more: Partial<Figure> = {},
  ): Omit<Figure, 'start' | 'end'> => {
    return {
      text,
      value,
      unit,
      baseUnit: unit,
      label,
      ...actual,
      qualifier: 'exact',
      status: 'actual',
      ...more,
    };
  };

  it('finds every figure of the summary and none else', () => {
    expect(figuresUnder(summary).map(withoutSpan)).toEqual([
      of('20余场', 20, '场', '招商活动', { qualifier: 'at_least' }),
      of('14个', 14, '个', '挖掘项目'),
      of('28亿元', 2_800_000_000, '元', '投资额', { scale: '亿' }),
      of('5个', 5, '个', '过亿元项目落户'),
      of('2.4万㎡', 24_000, '㎡', '优质产业空间', { scale: '万', baseUnit: '平方米' }),
      of('499家', 499, '家', '企业入库管理'),
      of('56家', 56, '家', '国高评审', { status: 'expected' }),
      of('147%', 147, '%', '完成任务量', { status: 'expected' }),
      of('501家次', 501, '家次', '走访企业'),
      of('116个', 116, '个', '解决诉求'),
      of('30%', 30, '%', '回访率'),
      of('50余场', 50, '场', '“春风行动”等助企活动', { qualifier: 'at_least' }),
      of('5名', 5, '名', '企业职工'),
      of('全区第一', 1, '第', '获奖人数', { baseUnit: '名次', scope: '全区' }),
      of('8个', 8, '个', '重点项目'),
      of('5957.52㎡', 5957.52, '㎡', '签约', { baseUnit: '平方米' }),
      of('3个', 3, '个', '项目进入实施阶段'),
      of('7个', 7, '个', '取得专项规划批复'),
      of('53家', 53, '家', '眼镜产业党委成员单位'),
      of('22项', 22, '项', '专项行动'),
      of('27条', 27, '条', '道路综合整治'),
      of('33个', 33, '个', '片区“瓶改管”完成验收'),
      of('下降40%', 40, '%', '辖区安全生产亡人数', {
        direction: 'down',
        baseline: '同比',
        scope: '2023年以来',
      }),
      of('11宗', 11, '宗', '纠纷事件'),
      of('98%', 98, '%', '信访化解率'),
      of('全区第一', 1, '第', '中央信联会第三批交办事项办结率', { baseUnit: '名次', scope: '全区' }),
      of('75个', 75, '个', '大盆菜项目'),
      of('41个', 41, '个', '完成'),
      of('2671万元', 26_710_000, '元', '投资', { scale: '万' }),
      of('24个', 24, '个', '街投小型建设项目'),
      of('3380万元', 33_800_000, '元', '总投资', { scale: '万', status: 'expected' }),
      of('13项', 13, '项', '民生公配领域重点项目'),
      of('全区前两位', 2, '前', '前三季度环卫指数测评成绩', {
        baseUnit: '名次',
        qualifier: 'at_most',
        scope: '全区',
      }),
      of('6次', 6, '次', '专题集中研讨'),
      of('11项', 11, '项', '重点问题整改'),
      of('15个', 15, '个', '课题'),
      of('423个', 423, '个', '排查廉政风险点'),
      of('952条', 952, '条', '制定防范措施'),
      of('78个', 78, '个', '整改问题'),
      of('378人次', 378, '人次', '谈话提醒'),
      of('32个', 32, '个', '新组建非公企业党组织'),
      of('48家', 48, '家', '覆盖企业'),
      of('3年', 3, '年', '各项指标'),
      of('全区第一', 1, '第', '各项指标', { baseUnit: '名次', scope: '全区' }),
    ]);
  });

  it('finds the targets of the plan and none else', () => {
    expect(figuresUnder(plan).map(withoutSpan)).toEqual([
      of('约2.3公里', 2.3, '公里', '横岗时尚眼镜街区', { qualifier: 'about', status: 'target' }),
      of('三个', 3, '个', '城市更新项目', { status: 'target' }),
      of('14类', 14, '类', '场所全覆盖示范社区', { status: 'target' }),
    ]);
    expect(figuresUnder(opening)).toEqual([]);
  });
});

describe('honors', () => {
  it('finds the seven formal awards, each at its characters', () => {
    const honors = itemsUnder(summary).flatMap((item) =>
      item.type === 'achievement'
        ? item.honors.map((honor) => {
            expect(item.text.slice(honor.start, honor.end)).toBe(honor.title);
            return [item.topic, ...fieldsOf(honor)];
          })
        : [],
    );
    expect(honors).toEqual([
      ['营商环境加速优化', '深圳市五一劳动奖章', '沈育菊等5名企业职工', 'person', 'municipal', '深圳市'],
      ['全力维护社会稳定', '广东省民主法治示范社区', '怡锦社区', 'community', 'provincial', '广东省'],
      ['全力维护社会稳定', '全国模范调解员', '街道司法所干部刘精彩', 'person', 'national', null],
      ['扎实推进民政事业发展', '广东省职工服务示范点', '街道职工服务中心', 'unit', 'provincial', '广东省'],
      ['扎实推进民政事业发展', '市医疗保障经办业务先进集体', '公共服务办公室', 'unit', 'municipal', null],
      ['加快实施民生基础建设', '广东省最美志愿服务社区', '怡锦社区', 'community', 'provincial', '广东省'],
      ['推动“两个覆盖”提质增效', '户外劳动者爱心驿站', '街道大和暖蜂驿站', 'unit', 'provincial', '广东省'],
    ]);
  });
});

function withoutSpan({ start, end, ...figure }: Figure): Omit<Figure, 'start' | 'end'> {
  expect(end - start).toBe(figure.text.length);
  return figure;
}

function fieldsOf({
  title,
  recipient,
  recipientKind,
  level,
  grantedBy,
  rank,
  count,
}: Honor): readonly unknown[] {
  expect([rank, count]).toEqual([null, null]);
  return [title, recipient, recipientKind, level, grantedBy];
}
