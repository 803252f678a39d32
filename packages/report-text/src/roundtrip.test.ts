import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  honorsOf,
  locate,
  parseReport,
  printReport,
  readPage,
  readReport,
  ReportTextError,
  type ReportText,
  type Section,
} from './index.ts';

const TITLE = '示例街道2023年工作总结及2024年工作计划';

/** Checks every span under the sections against the text it belongs to. */
function checkSpans(sections: readonly Section[]): void {
  for (const section of sections) {
    for (const figure of section.figures) {
      expect(section.lead.slice(figure.start, figure.end)).toBe(figure.text);
    }
    for (const piece of section.content) {
      if (piece.type === 'section') {
        checkSpans([piece]);
        continue;
      }
      for (const figure of piece.type === 'achievement' ? piece.figures : piece.targets) {
        expect(piece.text.slice(figure.start, figure.end)).toBe(figure.text);
      }
      for (const honor of piece.type === 'achievement' ? piece.honors : []) {
        expect(piece.text.slice(honor.start, honor.end)).toBe(honor.title);
      }
    }
  }
}

/** Checks that every piece stands in the body where `locate` says. */
function checkPlaces(report: ReportText, body: string): void {
  for (const { piece, name, figures, honors } of locate(report)) {
    const words = piece.type === 'section' ? piece.heading : piece.topic;
    expect(body.slice(name.start, name.end).replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
    for (const [index, { start, end }] of figures.entries())
      expect(body.slice(start, end)).toBe(figuresOf(piece)[index]?.text);
    for (const [index, { start, end }] of honors.entries())
      expect(body.slice(start, end)).toBe(honorsOf(piece)[index]?.title);
  }
}

const breaks = fc.constantFrom(
  '\n\n  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n\u3000\u3000',
  '\n\u2003\u2003',
  ' \n',
  '\r\r\n',
  '\n \n\t',
  '\u2028',
  '\n\ufeff',
  '\\r\\n',
  '\\r\\n&nbsp;&nbsp;',
  '\n??',
  ' ',
  '',
);
const markers = fc.constantFrom(
  '',
  '',
  '一、',
  '二、',
  '(一)',
  '（二）',
  '1.',
  '2、',
  '（3）',
  '第一部分 ',
  '一、　',
);
const words = fc.constantFrom(
  '2023年工作总结',
  '2024年工作计划',
  '聚焦项目建设,产业步步提升。',
  '招商稳步推进。',
  '全年共走访企业20余家次,投资额达2.8亿元,同比增长12.5%。',
  '甲社区获“某省示范社区”称号、“某市先进集体”称号;',
  '形成“一城两带三环”格局。',
  '一城,即新城。',
  '两带。建设约3公里绿道。',
  '三环。依托三个片区',
  '存在的主要问题',
  '现将情况汇报如下:',
  '1,234万元以上',
  '下降3—5个百分点',
  '“',
  '”',
  '\ud83d',
);
const stretch = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const body = fc
  .array(fc.tuple(breaks, markers, fc.array(stretch, { maxLength: 4 })), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.map(([before, marker, texts]) => before + marker + texts.join('')).join(''))
  // The body runs from the start of its first line that is not blank to its last visible character.
  .map((text) =>
    text.replace(/^(?:(?:\s|&nbsp;)*(?:\n|\\r\\n))+/, '').replace(/(?:\s|\\r\\n(?:\s|&nbsp;)*$)+$/, ''),
  )
  .filter(
    (text) => text.replaceAll(/&nbsp;/g, '').trim() !== '' && !/(?:\n|\\r\\n)(?:\s|&nbsp;)*$/.test(text),
  );

describe('printing what was parsed', () => {
  it('gives the body back, whatever it holds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('\n\n', '\n', '\r\n'),
        fc.constantFrom('', '\n\n', '  '),
        (text, gap, end) => {
          const report = parseReport(TITLE + gap + text + end);
          expect(printReport(report)).toBe(text);
          checkSpans(report.sections);
          checkPlaces(report, text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives the body span back for any source that parses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), body, (above, text) => {
        const source = `${above}\n${TITLE}\n发布时间:2023年12月18日\n${text}\n扫一扫在手机打开当前页\n首页`;
        const { body: span } = readPage(source);
        expect(printReport(parseReport(source))).toBe(source.slice(span.start, span.end));
      }),
    );
  });

  it('refuses or prints any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        expect(() => parseReport(source)).toThrow(ReportTextError);
      }),
    );
  });

  it('keeps the tree through JSON', () => {
    fc.assert(
      fc.property(body, (text) => {
        const report = parseReport(`${TITLE}\n${text}`);
        expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
      }),
    );
  });

  it.each([
    ['odd indents', '  甲项工作。\n\n  乙项工作。\n\n    丙项工作。\n\n丁项工作。'],
    ['single newlines', '甲项工作。\n乙项工作。\n\n丙项工作。'],
    ['carriage returns', '\u3000\u3000甲项工作。\r\n\r\n\u3000\u3000乙项工作。\r\n丙项工作。'],
    ['em spaces', '\u2003\u2003甲项工作。\n\u2003\u2003乙项工作。'],
    ['trailing blanks', '  甲项工作。  \n  乙项工作。\t\n  丙项工作。'],
    ['line separators', '  甲项\u2028工作。\n\n  乙项工作。\n\n\u2028  丙项工作。'],
    ['a flush-left salutation', '各位代表:\n\n  现将工作报告如下:\n\n  一、2023年工作总结\n\n  甲项工作。'],
    ['line breaks and spaces spelled out', '&nbsp;&nbsp;甲项工作。\\r\\n&nbsp;&nbsp;??一、乙项工作。'],
    ['one line', '一、2023年工作总结 (一)抓项目。建成3个。(二)抓民生。很好。二、2024年工作计划 再建5个。'],
  ])('keeps %s', (_, text) => {
    expect(printReport(parseReport(`${TITLE}\n\n${text}\n`))).toBe(text);
  });

  it('takes time linear in the length', { timeout: 60_000 }, () => {
    const best = (source: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const began = performance.now();
          parseReport(source);
          return performance.now() - began;
        }),
      );
    for (const unit of [
      '3个',
      '“',
      '一、',
      '(一)',
      '获',
      '、',
      ' ',
      '增',
      '\n',
      '第1',
      '一城两带',
      '2,345',
      'あ、“',
    ]) {
      const long = (length: number) => `${TITLE}\n甲${unit.repeat(length / unit.length)}。`;
      // Four times the length: four times the time if linear, sixteen times if quadratic.
      expect(best(long(40_000)), unit).toBeLessThan(9 * best(long(10_000)) + 50);
    }
  });
});
