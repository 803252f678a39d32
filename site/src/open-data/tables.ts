import { nameOf, placesOf } from '../data/places.ts';
import { isDraft, PREVIEWED } from '../data/previewed.ts';
import type { Honor, Item, PlacedFigure, Plan, Report } from '../data/view-models.ts';
import { DIRECTIONS, QUALIFIERS } from '../format.ts';
import { placePath, reportPath } from '../paths.ts';
import { FIGURE_STATUSES, HONOR_LEVELS, PLAN_PROGRESS, RECIPIENT_KINDS } from '../words.ts';
import { absolute } from './addresses.ts';
import type { Column, Table } from './csv.ts';
import { DRAFT } from './notes.ts';
import { plainText, sentenceOf } from './plain-text.ts';

/** What every row tells of its report. */
interface Row {
  report: Report;
  /** Where the row's matter stands. */
  url: string;
}

/** Only tables of a preview have it. */
const draftColumn: Column<Row> = {
  name: 'draft',
  title: DRAFT.mark,
  type: 'boolean',
  description: DRAFT.text,
  value: ({ report }) => isDraft(report),
};

const reportColumns: readonly Column<Row>[] = [
  ...(PREVIEWED === undefined ? [] : [draftColumn]),
  {
    name: 'office',
    title: '单位',
    type: 'string',
    description: '发布报告的单位',
    value: ({ report }) => report.office.name,
  },
  {
    name: 'fictional',
    title: '虚构示例',
    type: 'boolean',
    description: '“是”表示单位及其报告全属虚构，仅供演示',
    value: ({ report }) => report.office.fictional,
  },
  {
    name: 'period',
    title: '报告时间',
    type: 'string',
    description: '报告总结的时间，如2023年、2023年上半年',
    value: ({ report }) => report.time,
  },
  {
    name: 'year',
    title: '年份',
    type: 'integer',
    description: '报告的年份',
    value: ({ report }) => report.year,
  },
];

const urlColumn: Column<Row> = {
  name: 'url',
  title: '网址',
  type: 'anyURI',
  description: '原文所在处的永久网址',
  value: ({ url }) => url,
};

interface FigureRow extends Row {
  figure: PlacedFigure;
}

/** Every number of a report with its meaning. */
export const figureTable: Table<FigureRow> = {
  title: '报告中的数字',
  columns: [
    ...reportColumns,
    {
      name: 'figure',
      title: '数字原文',
      type: 'string',
      description: '原文中的写法，如“约286亿元”',
      value: ({ figure }) => figure.text,
    },
    {
      name: 'label',
      title: '名称',
      type: 'string',
      description: '所计的事物',
      value: ({ figure }) => figure.label,
    },
    {
      name: 'value',
      title: '数值',
      type: 'decimal',
      description: '以基本单位计的数值，万、亿等已经乘入；区间的下限',
      value: ({ figure }) => figure.value,
    },
    {
      name: 'value_to',
      title: '数值上限',
      type: 'decimal',
      description: '区间的上限；不是区间则为空',
      value: ({ figure }) => figure.valueTo,
    },
    {
      name: 'base_unit',
      title: '基本单位',
      type: 'string',
      description: '统一写法的单位，如“㎡”记作“平方米”；不换算大小',
      value: ({ figure }) => figure.baseUnit,
    },
    {
      name: 'unit',
      title: '原文单位',
      type: 'string',
      description: '原文中的单位，不含万、亿',
      value: ({ figure }) => figure.unit,
    },
    {
      name: 'scale',
      title: '原文倍数',
      type: 'string',
      description: '原文中单位前的万、亿等',
      value: ({ figure }) => figure.scale,
    },
    {
      name: 'qualifier',
      title: '程度',
      type: 'string',
      description: `${listed(QUALIFIERS)}；空白表示确切`,
      value: ({ figure }) => QUALIFIERS[figure.qualifier],
    },
    {
      name: 'direction',
      title: '升降',
      type: 'string',
      description: `${listed(DIRECTIONS)}；空白表示不是变化的幅度`,
      value: ({ figure }) => figure.direction && DIRECTIONS[figure.direction],
    },
    {
      name: 'baseline',
      title: '对比基准',
      type: 'string',
      description: '与什么相比，如“同比”',
      value: ({ figure }) => figure.baseline,
    },
    {
      name: 'scope',
      title: '范围',
      type: 'string',
      description: '限于什么范围，如“全区”',
      value: ({ figure }) => figure.scope,
    },
    {
      name: 'status',
      title: '性质',
      type: 'string',
      description: listed(FIGURE_STATUSES),
      value: ({ figure }) => FIGURE_STATUSES[figure.status],
    },
    {
      name: 'sentence',
      title: '所在句子',
      type: 'string',
      description: '数字所在的句子',
      value: ({ figure }) => sentenceOf(figure.quote),
    },
    urlColumn,
  ],
  rows: (report, origin) =>
    report.figures.map((figure) => ({ report, figure, url: urlOf(report, figure.anchor, origin) })),
};

interface HonorRow extends Row {
  honor: Honor;
}

/** Every award that a report mentions. */
export const honorTable: Table<HonorRow> = {
  title: '报告中的荣誉',
  columns: [
    ...reportColumns,
    {
      name: 'title',
      title: '荣誉名称',
      type: 'string',
      description: '按原文',
      value: ({ honor }) => honor.title,
    },
    {
      name: 'level',
      title: '级别',
      type: 'string',
      description: listed(HONOR_LEVELS),
      value: ({ honor }) => HONOR_LEVELS[honor.level],
    },
    {
      name: 'recipient',
      title: '获得者',
      type: 'string',
      description: '按原文；原文没有说则为空',
      value: ({ honor }) => honor.recipient,
    },
    {
      name: 'recipient_kind',
      title: '获得者类型',
      type: 'string',
      description: listed(RECIPIENT_KINDS),
      value: ({ honor }) => honor.recipientKind && RECIPIENT_KINDS[honor.recipientKind],
    },
    {
      name: 'granted_by',
      title: '授予者',
      type: 'string',
      description: '按原文',
      value: ({ honor }) => honor.grantedBy,
    },
    {
      name: 'rank',
      title: '等次',
      type: 'string',
      description: '等次或批次，按原文',
      value: ({ honor }) => honor.rank,
    },
    {
      name: 'count',
      title: '数量',
      type: 'integer',
      description: '原文只说数量时的数量',
      value: ({ honor }) => honor.count,
    },
    {
      name: 'sentence',
      title: '所在句子',
      type: 'string',
      description: '荣誉所在的句子',
      value: ({ honor }) => honor.place && sentenceOf(honor.place.quote),
    },
    urlColumn,
  ],
  rows: (report, origin) =>
    report.honors.map((honor) => ({
      report,
      honor,
      url: honor.place ? urlOf(report, honor.place.anchor, origin) : absolute(origin, reportPath(report)),
    })),
};

interface PlanRow extends Row {
  item: Item;
  plan: Plan;
  /** The sections it stands in. */
  section: string;
}

/** Every promise of a report, with what became of it. */
export const planTable: Table<PlanRow> = {
  title: '报告中的计划事项',
  columns: [
    ...reportColumns,
    {
      name: 'plan_year',
      title: '计划年份',
      type: 'integer',
      description: '计划的年份',
      value: ({ report }) => report.planYear,
    },
    {
      name: 'section',
      title: '所在部分',
      type: 'string',
      description: '所在的各级标题，从外到内',
      value: ({ section }) => section,
    },
    {
      name: 'topic',
      title: '事项',
      type: 'string',
      description: '序号和概括事项的短语，按原文；原文没有则为空',
      value: ({ item }) => nameOf(item),
    },
    {
      name: 'text',
      title: '内容',
      type: 'string',
      description: '按原文',
      value: ({ item }) => plainText(item.paragraphs),
    },
    {
      name: 'targets',
      title: '目标数字',
      type: 'string',
      description: '内容中的数字，按原文，以分号隔开；含义见数字表',
      value: ({ item }) => item.figures.map(({ text }) => text).join('；'),
    },
    {
      name: 'lead_department',
      title: '牵头单位',
      type: 'string',
      description: '按原文',
      value: ({ plan }) => plan.leadDepartment,
    },
    {
      name: 'deadline',
      title: '期限',
      type: 'string',
      description: '按原文',
      value: ({ plan }) => plan.deadline,
    },
    {
      name: 'investment',
      title: '投资',
      type: 'decimal',
      description: '计划的投资，以“投资单位”计',
      value: ({ plan }) => plan.investment?.value,
    },
    {
      name: 'investment_unit',
      title: '投资单位',
      type: 'string',
      description: '投资的基本单位',
      value: ({ plan }) => plan.investment?.baseUnit,
    },
    {
      name: 'progress',
      title: '进展',
      type: 'string',
      description: `编辑对照后来的报告确认的进展：${listed(PLAN_PROGRESS)}`,
      value: ({ plan }) => PLAN_PROGRESS[plan.progress],
    },
    {
      name: 'progress_note',
      title: '进展说明',
      type: 'string',
      description: '编辑的说明',
      value: ({ plan }) => plan.note,
    },
    {
      name: 'outcomes',
      title: '落实结果编号',
      type: 'string',
      description: '后来报告中落实本事项的工作的永久编号，以空格隔开',
      value: ({ plan }) => plan.outcomes.join(' '),
    },
    urlColumn,
  ],
  rows: (report, origin) =>
    placesOf(report).flatMap((place) => {
      const { piece, above } = place;
      if (piece.type === 'section' || !piece.plan) return [];
      const section = above
        .map(nameOf)
        .filter((name) => name !== '')
        .join(' > ');
      return [{ report, item: piece, plan: piece.plan, section, url: urlOf(report, piece.anchor, origin) }];
    }),
};

const urlOf = (report: Report, anchor: string, origin: string): string =>
  absolute(origin, placePath(report, anchor));

function listed(words: Readonly<Record<string, string>>): string {
  return Object.values(words)
    .filter((word) => word !== '')
    .join('、');
}
