import * as z from 'zod';
import { DIRECTIONS, QUALIFIERS } from '../format.ts';
import { FIGURE_STATUSES, HONOR_LEVELS, PLAN_PROGRESS, RECIPIENT_KINDS, THEMES } from '../words.ts';

/*
 * The only definition of `report.json` and `catalogue.json`: the published JSON Schemas and the types of what is
 * written are made from it. What is not known is left out; nothing is null.
 */

const id = z
  .string()
  .describe(
    '永久编号，修改、重新导入、重新发布后都不变。Permanent identifier; survives edits and publications.',
  );
const url = z.url().describe('永久网址。Permanent address.');

const figure = z
  .strictObject({
    text: z.string().describe('原文中的写法，如“约286亿元”。As printed.'),
    label: z.string().optional().describe('所计的事物。What is counted or measured.'),
    value: z
      .number()
      .describe(
        '以 baseUnit 计的数值，万、亿等已经乘入；区间的下限。Value in baseUnit, scale applied; the lower end of a range.',
      ),
    valueTo: z.number().optional().describe('区间的上限。The upper end of a range.'),
    unit: z.string().optional().describe('原文中的单位，不含万、亿。Unit as printed, without its scale.'),
    baseUnit: z
      .string()
      .optional()
      .describe(
        '统一写法的单位，如“㎡”记作“平方米”；不换算大小。Unit in one spelling; sizes are not converted.',
      ),
    scale: z.string().optional().describe('原文中的万、亿等。Multiplier as printed, such as 万 or 亿.'),
    qualifier: z
      .enum(['exact', 'at_least', 'about', 'nearly', 'more_than', 'at_most'])
      .describe(`${explained({ ...QUALIFIERS, exact: '确切' })}。How exact the number is said to be.`),
    direction: z
      .enum(['up', 'down'])
      .optional()
      .describe(`${explained(DIRECTIONS)}。Whether it is a rise or a fall.`),
    baseline: z
      .string()
      .optional()
      .describe('与什么相比，如“同比”。What a rise or fall is measured against.'),
    scope: z.string().optional().describe('限于什么范围，如“全区”。What the number is limited to.'),
    status: z
      .enum(['actual', 'expected', 'target'])
      .describe(`${explained(FIGURE_STATUSES)}。Achieved, expected, or promised.`),
    sentence: z.string().optional().describe('所在的句子。The sentence it stands in.'),
  })
  .meta({ id: 'Figure', description: '一个数字。A number of the report with its meaning.' });

const paragraph = z
  .strictObject({
    url,
    text: z.string().describe('一段文字；换行处为换行符。Plain text; a line feed where a line ends.'),
  })
  .meta({ id: 'Paragraph', description: '一个自然段。A paragraph.' });

const piece = {
  id,
  url,
  marker: z.string().describe('原文中的序号，如“（一）”；没有则为空。Number as printed; may be empty.'),
  paragraphs: z.array(paragraph).describe('文字。The text.'),
  figures: z.array(figure).describe('文字中的数字。The figures in its text.'),
};

const topic = z
  .string()
  .describe('原文中概括一项工作的短语；没有则为空。The short lead that names it; may be empty.');

const achievement = z
  .strictObject({
    type: z.literal('achievement').describe('工作成效。An achievement.'),
    ...piece,
    topic,
    fulfils: z
      .array(z.string())
      .describe(
        '编辑确认的、由本项落实的往年计划事项的编号。Identifiers of plan items of earlier reports that it keeps, as editors confirmed.',
      ),
  })
  .meta({ id: 'Achievement', description: '一项已经做了的工作。Something done.' });

const planItem = z
  .strictObject({
    type: z.literal('plan-item').describe('计划事项。A plan item.'),
    ...piece,
    topic,
    progress: z
      .enum(['planned', 'in_progress', 'done', 'adjusted', 'not_mentioned'])
      .describe(
        `编辑对照后来的报告确认的进展：${explained(PLAN_PROGRESS)}。What a later report says of it, as editors confirmed; planned until then.`,
      ),
    progressNote: z.string().optional().describe('编辑的说明。A note of the editors.'),
    leadDepartment: z.string().optional().describe('牵头单位。Who leads the work, as printed.'),
    deadline: z.string().optional().describe('期限，按原文。By when, as printed.'),
    investment: figure.optional().describe('计划的投资。What it is planned to cost.'),
    outcomes: z
      .array(z.string())
      .describe(
        '编辑确认的、后来报告中作为落实结果的工作的编号。Identifiers of achievements of later reports that are its outcome, as editors confirmed.',
      ),
  })
  .meta({ id: 'PlanItem', description: '一项计划要做的工作。Something promised.' });

// Spread into the same object as a getter, the type of the rest would be lost.
const section = z
  .strictObject({
    type: z.literal('section').describe('部分。A section.'),
    ...piece,
    heading: z.string().describe('标题；没有则为空。Heading; may be empty.'),
    part: z
      .enum(['summary', 'plan', 'other'])
      .describe('总结、计划或其他。Whether it looks back, plans, or neither.'),
    kind: z
      .enum([
        'opening',
        'profile',
        'review',
        'lessons',
        'problems',
        'targets',
        'plan',
        'self_government',
        'closing',
        'annex',
        'glossary',
      ])
      .describe(
        '开头、概况、工作回顾、经验体会、存在问题、目标、计划、自身建设、结尾、附件、名词解释。What kind of section it is.',
      ),
    theme: z
      .enum([
        'economy',
        'construction',
        'rural',
        'environment',
        'livelihood',
        'culture',
        'safety',
        'governance',
        'reform',
        'party',
      ])
      .optional()
      .describe(
        `领域：${explained(THEMES)}；下级部分沿用上级的领域。Field of work; sections below without one share it.`,
      ),
  })
  .extend({
    get content() {
      return z
        .array(z.discriminatedUnion('type', [section, achievement, planItem]))
        .describe(
          '下级部分和事项，按原文顺序。Sections, achievements and plan items in it, in reading order.',
        );
    },
  })
  .meta({ id: 'Section', description: '报告的一部分。A part or numbered section.' });

const honor = z
  .strictObject({
    title: z.string().describe('荣誉名称，按原文。The award’s name as printed.'),
    level: z
      .enum(['national', 'provincial', 'municipal', 'district', 'other'])
      .describe(`${explained(HONOR_LEVELS)}。Level of who grants it.`),
    recipient: z.string().optional().describe('获得者，按原文。Who got it, as printed.'),
    recipientKind: z
      .enum(['person', 'team', 'community', 'unit', 'enterprise', 'office'])
      .optional()
      .describe(`${explained(RECIPIENT_KINDS)}。What kind of recipient it is.`),
    grantedBy: z.string().optional().describe('授予者，按原文。Who grants it, as printed.'),
    rank: z.string().optional().describe('等次或批次，按原文。Rank or edition as printed.'),
    count: z.int().optional().describe('原文只说数量时的数量。How many, where the text only counts them.'),
    place: z
      .strictObject({ id, url, sentence: z.string().describe('所在的句子。The sentence it stands in.') })
      .optional()
      .describe('所在的事项。The achievement it stands in.'),
  })
  .meta({ id: 'Honor', description: '一项荣誉。A formal award that the report mentions.' });

const office = z
  .strictObject({
    name: z.string().describe('名称。Name.'),
    url,
    kind: z
      .enum([
        'street_office',
        'town',
        'township',
        'county',
        'district',
        'city',
        'province',
        'department',
        'other',
      ])
      .describe('街道、镇、乡、县、区、市、省、部门、其他。What kind of office it is.'),
    parentName: z.string().optional().describe('上级。The office above it.'),
    fictional: z
      .boolean()
      .describe(
        '为真时，单位及其报告全属虚构，仅供演示。If true, the office and all it reports are made up.',
      ),
    siteIdCode: z.string().optional().describe('网站标识码。Identification code of its site.'),
    contact: z.string().optional().describe('联系方式。Contact.'),
  })
  .meta({ id: 'Office', description: '发布报告的单位。The public office.' });

const file = z
  .strictObject({
    name: z.string().describe('文件名。File name.'),
    url: z.url().describe('网址。Address.'),
    mediaType: z.string().describe('文件类型。Media type.'),
    conformsTo: z.url().optional().describe('格式说明的网址。Address of the schema of its contents.'),
  })
  .meta({ id: 'File', description: '一个数据文件。A data file.' });

/** What both files say of a report. */
const reportHead = {
  id,
  url,
  title: z.string().describe('标题。Title.'),
  year: z.int().describe('报告的年份。The year reported on.'),
  period: z
    .enum(['year', 'half_year', 'years'])
    .describe('全年、上半年或跨年。A year, its first half, or several years.'),
  coverage: z
    .strictObject({
      from: z.iso.date().describe('第一天。First day.'),
      to: z.iso.date().describe('最后一天。Last day.'),
    })
    .describe('报告的起止日期。The days reported on.'),
  planYear: z.int().optional().describe('计划的年份。The year planned for.'),
  publishedOn: z.iso.date().optional().describe('单位公布报告的日期。The day the office gives.'),
  publishedAt: z.iso.datetime().describe('在本网站最近一次发布的时间。When it was last published here.'),
  files: z.array(file).describe('各种格式的数据文件。The report in other forms.'),
};

export const reportShape = z.strictObject({
  $schema: z.url().describe('本格式的说明。The schema of this file.'),
  ...reportHead,
  language: z.literal('zh-CN').describe('语言。Language.'),
  office: office.describe('发布报告的单位。The office that publishes it.'),
  source: z.string().optional().describe('来源，按原文。Who the page says it comes from.'),
  sections: z.array(section).describe('各部分，按原文顺序。Its sections in reading order.'),
  honors: z.array(honor).describe('全部荣誉，按原文顺序。All honors in reading order.'),
  text: z.string().describe('报告正文，一字不改。The official text, to the character.'),
});

const catalogued = z
  .strictObject(reportHead)
  .meta({ id: 'CataloguedReport', description: '一份报告。A report.' });

export const catalogueShape = z.strictObject({
  $schema: z.url().describe('本格式的说明。The schema of this file.'),
  title: z.string().describe('名称。Title.'),
  url: z.url().describe('网站地址。Address of the site.'),
  updatedAt: z.iso.datetime().describe('最近一次发布的时间。When a report was last published.'),
  files: z.array(file).describe('汇总全部报告的数据文件。Files on all reports together.'),
  offices: z
    .array(
      office
        .extend({
          feed: z.url().describe('订阅地址（Atom）。Its Atom feed.'),
          reports: z
            .array(catalogued)
            .describe('已发布的报告，最新的在前。Its published reports, latest first.'),
        })
        .meta({ id: 'CataloguedOffice', description: '一个单位及其报告。An office with its reports.' }),
    )
    .describe('全部单位。All offices.'),
});

export type ReportJson = z.infer<typeof reportShape>;
export type CatalogueJson = z.infer<typeof catalogueShape>;
export type SectionJson = z.infer<typeof section>;
export type AchievementJson = z.infer<typeof achievement>;
export type PlanItemJson = z.infer<typeof planItem>;
export type FigureJson = z.infer<typeof figure>;
export type HonorJson = z.infer<typeof honor>;
export type OfficeJson = z.infer<typeof office>;
export type FileJson = z.infer<typeof file>;
export type ReportHeadJson = z.infer<typeof catalogued>;

/** The values of the model, each with the word that the public reads for it. */
function explained(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([value, word]) => `${value} ${word}`)
    .join('、');
}
