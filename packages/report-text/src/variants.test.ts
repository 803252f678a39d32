import { describe, expect, it } from 'vitest';
import { parseReport, printReport, readPage, ReportTextError } from './index.ts';
import { outline } from './testing.ts';

function parse(title: string, lines: readonly string[]): ReturnType<typeof parseReport> {
  const body = lines.join('\n');
  const report = parseReport(`${title}\n${body}\n`);
  expect(printReport(report)).toBe(body);
  return report;
}

describe('other forms of reports', () => {
  it('reads full-width punctuation and headings that run in', () => {
    const report = parse('示例街道2022年工作总结和2023年工作计划', [
      '　　2022年，示例街道稳步前行。现将情况报告如下：',
      '　　一、2022年工作总结',
      '　　（一）抓产业，促发展。项目建设稳步推进。开工项目3个，总投资约1.2亿元。营商环境明显改善。走访企业60余家，同比增加12家。',
      '　　（二）抓治理。全年调解纠纷45宗，调解成功率达96％。',
      '　　二、2023年工作计划',
      '　　（一）扩投资。引进项目不少于5个。',
    ]);
    expect(report.paragraphBreak).toBe('\n　　');
    expect(report.planYear).toBe(2023);
    expect(outline(report.sections)).toEqual([
      'opening ||""|2022年，示例街道稳步前行。现将情况报告如下：',
      'review 一、|2022年工作总结|""|',
      '  review （一）|抓产业，促发展|"。"|',
      '    achievement [项目建设稳步推进] 开工项目3个，总投资约1.2亿元。',
      '    achievement [营商环境明显改善] 走访企业60余家，同比增加12家。',
      '  review （二）|抓治理|"。"|',
      '    achievement [] 全年调解纠纷45宗，调解成功率达96％。',
      'plan 二、|2023年工作计划|""|',
      '  plan （一）|扩投资|"。"|',
      '    plan-item [] 引进项目不少于5个。',
    ]);
  });

  it('reads headings that stand alone, before a lead and before items', () => {
    const report = parse('示例镇2022年工作总结', [
      '    一、工作回顾',
      '    全年工作开局良好，成效如下。',
      '    （一）产业发展',
      '    新增企业20家。',
      '    扩建厂房两座。',
      '    （二）民生保障',
      '    修缮校舍4间。',
      '    二、存在的主要问题',
      '    产业基础仍然薄弱，项目储备不足10个。',
      '    三、下一步工作打算',
      '    （一）补短板',
      '    新建泵站2座。',
    ]);
    expect(report.planYear).toBe(2023);
    expect(outline(report.sections)).toEqual([
      'review 一、|工作回顾|"\\n"|全年工作开局良好，成效如下。',
      '  review （一）|产业发展|""|',
      '    achievement [] 新增企业20家。',
      '    achievement [] 扩建厂房两座。',
      '  review （二）|民生保障|""|',
      '    achievement [] 修缮校舍4间。',
      'problems 二、|存在的主要问题|"\\n"|产业基础仍然薄弱，项目储备不足10个。',
      'plan 三、|下一步工作打算|""|',
      '  plan （一）|补短板|""|',
      '    plan-item [] 新建泵站2座。',
    ]);
  });

  it('reads parts without numbers', () => {
    const report = parse('示例县2022年工作总结及2023年工作计划', [
      '2022年工作回顾',
      '一、抓经济。全县新增商铺80间。',
      '二、抓生态。植树3万株。',
      '2023年工作安排',
      '一、稳增长。力争新增商铺100间以上。',
    ]);
    expect(outline(report.sections)).toEqual([
      'review |2022年工作回顾|""|',
      '  review 一、|抓经济|"。"|',
      '    achievement [] 全县新增商铺80间。',
      '  review 二、|抓生态|"。"|',
      '    achievement [] 植树3万株。',
      'plan |2023年工作安排|""|',
      '  plan 一、|稳增长|"。"|',
      '    plan-item [] 力争新增商铺100间以上。',
    ]);
  });

  it('reads a plan without a summary, with a list', () => {
    const report = parse('示例街道2024年工作计划', [
      '一、产业',
      '1.招引项目。引进企业8家。',
      '2.培育企业。',
      '组织培训6期。',
      '二、民生',
      '改造小区9个。',
    ]);
    expect([report.year, report.planYear]).toEqual([2024, 2024]);
    expect(outline(report.sections)).toEqual([
      'plan 一、|产业|""|',
      '  plan-item 1.[招引项目] 引进企业8家。',
      '  plan-item 2.[培育企业] 组织培训6期。',
      'plan 二、|民生|""|',
      '    plan-item [] 改造小区9个。'.slice(2),
    ]);
  });

  it('reads a body on one line', () => {
    const report = parse('示例街道2022年工作总结及2023年工作计划', [
      '现将工作总结如下：一、2022年工作总结 （一）抓安全。排查隐患70处。（二）抓服务。办理事项2.5万件。二、2023年工作计划 建成公园3个。',
    ]);
    expect(outline(report.sections)).toEqual([
      'opening ||""|现将工作总结如下：',
      'review 一、|2022年工作总结|""|',
      '  review （一）|抓安全|"。"|',
      '    achievement [] 排查隐患70处。',
      '  review （二）|抓服务|"。"|',
      '    achievement [] 办理事项2.5万件。',
      'plan 二、|2023年工作计划|" "|',
      '  plan-item [] 建成公园3个。',
    ]);
  });

  it('reads a report without any headings', () => {
    const report = parse('示例街道2022年工作总结及2023年工作计划', [
      '　　现将工作总结如下：',
      '　　全年开展巡查300次。',
      '　　2023年，计划新建步道2公里。',
    ]);
    expect(outline(report.sections)).toEqual([
      'opening ||""|现将工作总结如下：',
      'review ||""|',
      '  achievement [] 全年开展巡查300次。',
      'plan ||""|',
      '  plan-item [] 2023年，计划新建步道2公里。',
    ]);
  });

  it('reads half a year and several years off the headline', () => {
    expect(parse('示例街道2022年上半年工作总结', ['工作平稳。'])).toMatchObject({
      year: 2022,
      period: 'half_year',
    });
    expect(parse('示例区2019—2021年工作总结', ['工作平稳。'])).toMatchObject({
      year: 2021,
      period: 'years',
      fromYear: 2019,
      toYear: 2021,
    });
    expect(parse('示例县二〇二二年工作总结', ['工作平稳。'])).toMatchObject({ year: 2022, planYear: null });
  });
});

describe('what is no report', () => {
  it.each([
    ['', /there is none/],
    ['示例街道召开座谈会\n会上学习了文件。', /headline/],
    ['示例街道2022年工作总结\n\n  ', /there is none/],
    ['示例街道工作总结\n工作平稳。', /headline/],
  ])('is refused with a word of advice: %j', (source, message) => {
    expect(() => parseReport(source)).toThrow(ReportTextError);
    expect(() => parseReport(source)).toThrow(message);
  });
});

describe('the page around a report', () => {
  it('is left out, whatever its lines', () => {
    const source =
      '您的位置：首页 > 公开\r\n示例街道2022年工作总结\r\n发布日期：2023-1-5\r\n信息来源：示例街道办\r\n\r\n　　工作平稳。\r\n打印本页 关闭窗口\r\n';
    const page = readPage(source);
    expect(page).toMatchObject({ publishedOn: '2023-01-05', source: '示例街道办' });
    expect(source.slice(page.body.start, page.body.end)).toBe('　　工作平稳。');
  });

  it('gives no day that the calendar has not', () => {
    expect(readPage('示例街道2022年工作总结\n发布时间：2023-02-31\n工作平稳。').publishedOn).toBeNull();
  });
});
