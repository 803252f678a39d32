import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextContext } from './model.ts';
import { proofreadText } from './proofread.ts';

const SUMMARY: TextContext = { year: 2023, planYear: 2024, period: 'year', part: 'summary' };
const PLAN: TextContext = { ...SUMMARY, part: 'plan' };

/** Every finding as its code and words. */
const found = (text: string, context = SUMMARY): readonly string[] =>
  proofreadText(text, context).map(({ code, text: words }) => `${code} ${words}`);

/** The 18 characters of a made-up card: GB 11643, MOD 11-2. */
function idNumber(seventeen: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((rest, weight, at) => rest + weight * Number(seventeen.charAt(at)), 0);
  return seventeen + '10X98765432'.charAt(sum % 11);
}

/** A made-up number with the last digit that Luhn's formula asks for. */
function cardNumber(digits: string): string {
  const last = [...'0123456789'].find((digit) => {
    const reversed = [...(digits + digit)].reverse().map(Number);
    const sum = reversed.reduce((rest, d, at) => rest + (at % 2 === 0 ? d : d > 4 ? d * 2 - 9 : d * 2), 0);
    return sum % 10 === 0;
  });
  return digits + last;
}

const ID = idNumber('44030019900307123');
const CARD = cardNumber('622202400000123456');

describe('numbers of identity cards', () => {
  it.each([
    ID,
    `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`,
    `${ID.slice(0, 6)}-${ID.slice(6, 14)}-${ID.slice(14)}`,
    ID.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ])('are an error however they are written: %s', (number) => {
    const [finding] = proofreadText(`张某（身份证号${number}）获得救助。`, SUMMARY);
    expect(finding).toMatchObject({ code: 'id_number', severity: 'error', text: number });
  });

  it('are met with a small x, too', () => {
    const withX = Array.from({ length: 40 }, (_, n) =>
      idNumber(`110101198505${10 + (n % 18)}${100 + n}`),
    ).find((number) => number.endsWith('X'));
    expect(found(`证号${withX?.toLowerCase()}。`)).toEqual([`id_number ${withX?.toLowerCase()}`]);
  });

  it('are a warning where a digit is wrong, and in the old form of 15 digits', () => {
    const wrong = ID.slice(0, 17) + (ID.endsWith('1') ? '2' : '1');
    expect(found(`证号${wrong}。`)).toEqual([`id_number_like ${wrong}`]);
    expect(found('证号440300900307123。')).toEqual(['id_number_like 440300900307123']);
  });

  it.each([
    '统一社会信用代码91440300192203821X',
    '统一社会信用代码114403000075428315',
    '项目代码2020-440307-48-01-012345',
    '登记号440300201399990007',
    '投资123456789012345678元',
    `备案号A${ID}`,
    `流水号${ID}${ID}`,
  ])('are not seen in %s', (text) => {
    expect(found(`${text}。`)).toEqual([]);
  });

  it('are found wherever they are put into a text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'街道社区居民年月日，。、“”（） 12'), maxLength: 60 });
    const seventeen = fc
      .tuple(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true }),
        fc.nat(999),
      )
      .map(
        ([day, n]) =>
          `440300${day.toISOString().slice(0, 10).replaceAll('-', '')}${String(n).padStart(3, '0')}`,
      );
    fc.assert(
      fc.property(words, words, seventeen, (before, after, digits) => {
        const number = idNumber(digits);
        expect(found(`${before}号${number}号${after}`)).toContain(`id_number ${number}`);
      }),
    );
  });
});

describe('numbers of cards and telephones', () => {
  it('of banks are an error, grouped or not', () => {
    const groups = CARD.replace(/(\d{4})(?=\d)/g, '$1 ');
    expect(proofreadText(`账号${CARD}。`, SUMMARY)).toMatchObject([{ code: 'bank_card', severity: 'error' }]);
    expect(found(`卡号${groups}。`)).toEqual([`bank_card ${groups}`]);
    expect(found(`账号${cardNumber('622202400000123')}。`)).toHaveLength(1);
  });

  it('of banks are told from other long numbers by their check digit and issuer', () => {
    expect(found(`编号${CARD.slice(0, -1)}${(Number(CARD.at(-1)) + 1) % 10}。`)).toEqual([]);
    expect(found(`编号${cardNumber('100200300400500600')}。`)).toEqual([]);
  });

  it.each([
    '13800000001',
    '138 0000 0001',
    '138-0000-0001',
    '+86 13800000001',
    '８６13800000001',
    '１３８００００００２１',
  ])('of mobiles are a warning: %s', (number) => {
    const [finding, ...more] = proofreadText(`联系电话${number}，请致电。`, SUMMARY).filter(
      ({ code }) => code !== 'full_width',
    );
    expect(finding).toMatchObject({ code: 'mobile_number', severity: 'warning' });
    expect(more).toEqual([]);
  });

  it.each(['0755-28600000', '服务13800000001人次', '编号2138000000015', '发放13800000001元', '12345'])(
    'are not seen in %s',
    (text) => {
      expect(found(`${text}。`)).toEqual([]);
    },
  );
});

describe('a year that is not the one meant', () => {
  it.each([
    ['2022年以来，辖区形势平稳。', '2022年以来'],
    ['工作有序。2024年以来,新增企业20家。', '2024年以来'],
    ['2022年，街道坚持稳中求进。', '2022年'],
    ['现将2022年工作总结如下。', '2022年工作总结'],
    ['今年（2022年）建成公园3个。', '今年（2022年'],
    ['与去年2021年相比有所增长。', '去年2021年'],
  ])('is seen in a summary: %s', (text, words) => {
    expect(found(text).filter((finding) => finding.startsWith('year'))).toEqual([`year ${words}`]);
  });

  it.each([
    ['2023年，街道将继续抓好落实。', '2023年'],
    ['现将2023年工作计划报告如下。', '2023年工作计划'],
    ['2023年6月底前建成投用。', '2023年6月底前'],
    ['2025年，全街道力争实现目标。', '2025年'],
  ])('is seen in a plan: %s', (text, words) => {
    expect(found(text, PLAN)).toEqual([`year ${words}`]);
  });

  it.each([
    '2023年以来，税收比2022年增长5%。',
    '2019年以来连续五年获评优秀。',
    '自2022年以来，共建成公园3个。',
    '2021—2023年，累计投入3亿元。',
    '“十四五”规划开局以来，即2021年至今。',
    '2022年12月，项目启动。',
    '对照2023年工作计划，全面完成任务。',
    '去年（2022年）受灾，今年（2023年）恢复。',
    '落实《2022年工作总结》要求。',
  ])('is none in a summary: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    '2023年，我们取得了成绩，但也存在不足。',
    '到2025年建成。',
    '2024年底前完成。',
    '2023年底前已开工的项目加快建设。',
    '今年（2024年）完成3个。',
    '改造2000年底前建成的老旧小区。',
    '2023年，街道坚持稳中求进，完成了各项任务。',
  ])('is none in a plan: %s', (text) => {
    expect(found(text, PLAN)).toEqual([]);
  });

  it('is none in a report on several years', () => {
    expect(found('2022年以来，成效显著。', { ...SUMMARY, period: 'years' })).toEqual([]);
  });
});

describe('words that stand twice', () => {
  it.each(['的的', '了了', '进一步进一步', '和和', '安全生产安全生产', '推进工作推进工作'])(
    'are seen: %s',
    (words) => {
      expect(found(`街道${words}群众关心`)).toEqual([`doubled ${words}`]);
    },
  );

  it('are seen where a whole sentence was pasted twice', () => {
    const sentence = '全年走访企业五百余家次。';
    expect(found(`${sentence}${sentence}`)).toEqual([`doubled ${sentence}`]);
  });

  it.each([
    '常常渐渐人人天天稳稳一一层层处处时时',
    '家家户户扎扎实实，实实在在，切切实实，方方面面',
    '妈妈岗，宝宝屋，爸爸课堂',
    '以服务为目的的活动',
    '为了了解民情',
    '参与与会人员座谈',
    '促进发展和和谐稳定',
    '一个一个解决，一件一件办好',
    '怡景社区社区工作站',
    '于都县位于于都河畔',
    '二〇二二年，三三制，九九重阳',
    '的的确确，明明白白',
    '研究研究',
    '工作作风明显好转，加快建设设施农业',
  ])('are none where they are right: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('quotation marks and brackets', () => {
  it.each([
    ['开展“春风行动助企活动。', '“春风行动助企活动'],
    ['开展春风行动”助企活动。', '开展春风行动”'],
    ['印发《工作方案，抓好落实。', '《工作方案，抓好落'],
    ['投资2亿元（其中街道1亿元。', '（其中街道1亿元。'],
    ['推出“《横企风采”》系列。', '《横企风采”》'],
  ])('without their other half are seen: %s', (text, words) => {
    expect(found(text)).toEqual([`unpaired ${words}`]);
  });

  it('pair within a paragraph, not beyond it', () => {
    expect(found('开展“春风行动。\n助企”活动。')).toHaveLength(2);
  });

  it.each([
    '“《方案》和‘三项’制度”（试行）【附】',
    '一是建设；1）完善设施；2）加强管理。二）提升。',
    '（一）加强领导。①落实；②检查。',
    '“第一段没有结束。\n“第二段结束。”',
    '引进People’s Park项目。',
  ])('are right in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    ['全年完成,效果好。', 'half_width 成,效'],
    ['重点:安全。', 'half_width 点:安'],
    ['公园(一期)建成。', 'half_width 园(一|half_width 期)建'],
    ['增长40%,成效好。', 'half_width %,成'],
    ['任务完成.成效好。', 'half_width 成.成'],
    ['打造"一站式"服务。', 'half_width 造"一|half_width 式"服'],
    ['建成１２个公园。', 'full_width １２'],
    ['推广ＡＩ应用。', 'full_width ＡＩ'],
    ['效果好。。下一步', 'doubled_mark 。。'],
    ['建成，，投用。', 'doubled_mark ，，'],
    ['建成，。', 'doubled_mark ，。'],
    ['水、、电', 'doubled_mark 、、'],
  ])('out of place are seen: %s', (text, findings) => {
    expect(found(text)).toEqual(findings.split('|'));
  });

  it.each([
    '增长3.5%，9:30开放，1,234户，比例2:1。',
    '网址https://www.example.com/a,b?c=d，邮箱a.b@example.com。',
    '引进ABC, Inc.公司',
    '这是为什么？！加油！！',
    '等待……完成——结束。',
  ])('are right in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('that are half-width throughout are told of once', () => {
    const [finding, ...more] = proofreadText(
      '办好实事,'.repeat(30).replaceAll('好', '了一批'),
      SUMMARY,
    ).filter(({ code }) => code === 'half_width');
    expect(more).toEqual([]);
    expect(finding?.message).toContain('30 处');
  });
});

describe('arithmetic', () => {
  it.each([
    ['引进人才50人，其中博士80人。', '80人'],
    ['税收由100亿元增长到120亿元，增长30%。', '增长30%'],
    ['案件从200宗下降到150宗，下降50%。', '下降50%'],
  ])('that is wrong is seen: %s', (text, words) => {
    expect(found(text)).toEqual([`figure_sum ${words}`]);
  });

  it.each([
    '引进人才50人，其中博士8人。',
    '税收由100亿元增长到120亿元，增长20%。',
    '税收由98.6亿元增长到120.1亿元，增长21.8%。',
    '走访50家，其中收集问题80个。',
    '投资由2021年的3亿元增长到5亿元，年均增长29.1%。',
  ])('that is right, or that nobody can tell, is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('enumerations', () => {
  it('that skip or repeat are seen', () => {
    expect(found('一是抓安全；三是抓环境。')).toEqual(['numbering 三是']);
    expect(found('一要抓安全；二要抓环境；二要抓民生。')).toEqual(['numbering 二要']);
    expect(found('①安全；②环境；④民生。')).toEqual(['numbering ④']);
  });

  it('may begin with the number their text carries on with, and begin again', () => {
    expect(found('二是抓安全；三是抓环境。一是抓民生；二是抓服务。')).toEqual([]);
  });
});

describe('the list of words', () => {
  it('tells what to write instead', () => {
    expect(proofreadText('完成路灯按装。', SUMMARY)).toMatchObject([
      { code: 'word', severity: 'warning', text: '按装', message: '“按装”应写作“安装”，请改正。' },
    ]);
  });

  it.each([
    '按装配式标准建设',
    '既使企业受益，又使群众满意',
    '聚焦碳达峰',
    '一座落在山间的村庄',
    '预防犯罪',
    '严峻工作形势',
    '森林碳汇',
    '竹木碳汇',
    '资讯速递',
  ])('leaves alone what is right: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('can be the caller’s own, with errors and reasons', () => {
    const words = [{ find: '示例词', severity: 'error', reason: '已改名。' }] as const;
    expect(proofreadText('这里有示例词，也有按装。', SUMMARY, words)).toEqual([
      {
        code: 'word',
        severity: 'error',
        start: 3,
        end: 6,
        text: '示例词',
        message: '“示例词”需要核对（已改名），请确认能否这样写。',
      },
    ]);
  });
});

describe('any text', () => {
  it('gets findings that stand where they say, in reading order', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'的了和进一步“”《》（），,。.:()1２3x年以来20232022、其中由增长到亿元%\n'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(SUMMARY, PLAN), (words, context) => {
        const findings = proofreadText(words, context);
        for (const { start, end, text: own } of findings) expect(words.slice(start, end)).toBe(own);
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });

  it.each([
    '1',
    '1 ',
    '138 0000 0001 ',
    '的',
    '甲乙甲乙，',
    '“《（',
    '“》',
    '，',
    '年,',
    '2022年',
    '由1亿元',
    'a@',
    'a.',
    ' ',
    '１．',
  ])('is read in linear time, however often it says %j', (words) => {
    const text = words.repeat(100_000 / words.length);
    const began = performance.now();
    proofreadText(`${text}@`, SUMMARY);
    // A tenth of a second; in quadratic time it would be a minute.
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
