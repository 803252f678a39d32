import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, p, strongOf } from '../testing.ts';
import { readDocx } from './read-docx.ts';

const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const read = (body: string, parts?: Record<string, string>): string => readDocx(docx(body, parts)).text;

describe('changes that are tracked', () => {
  it('join paragraphs where the break between them is deleted', () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(read(`<w:p>${mark}${r('建成')}</w:p><w:p>${r('厂房。')}</w:p>`)).toBe('建成厂房。');
  });

  it('leave no line of a paragraph that is deleted or moved away, and count it in no list', () => {
    const item = (mark: string, run: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr>${run}</w:p>`;
    const body =
      item('', r('甲')) +
      item('<w:del w:id="1"/>', '<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>') +
      item('<w:moveFrom w:id="2"/>', `<w:moveFrom>${r('丙')}</w:moveFrom>`) +
      item('', `<w:moveTo>${r('丙')}</w:moveTo>`);
    expect(read(body, { numbering: list('decimal', '%1.') })).toBe('1.甲\n2.丙');
  });

  it('leave out rows that are deleted', () => {
    const row = (properties: string, ...cells: string[]): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    expect(
      read(`<w:tbl>${row('', '甲', '1')}${row('<w:del/>', '乙', '2')}${row('', '丙', '3')}</w:tbl>`),
    ).toBe('甲\t1\n丙\t3');
  });
});

describe('what Word computes', () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

  it('shows the results of fields, never their codes, however they nest', () => {
    const inner = `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${r('1')}${field('end')}`;
    const body = `<w:p>${r('共')}${field('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${inner}${field('separate')}${r('3')}${field('end')}${r('页')}</w:p>`;
    expect(read(body)).toBe('共3页');
  });

  it('loses nothing after a field that does not end', () => {
    expect(read(`<w:p>${r('甲')}${field('begin')}</w:p><w:p>${r('乙')}</w:p>`)).toBe('甲\n乙');
  });

  it('goes on with a run after the text box in it, and reads the box once', () => {
    const box = `<w:txbxContent>${p('框')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(read(`<w:p><w:r>${both}<w:t>后文</w:t></w:r></w:p>`)).toBe('后文\n框');
    expect(
      read(
        `<w:p><w:r><mc:AlternateContent><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    ).toBe('\n框');
  });

  it('drops white space that does not ask to be kept, and keeps what is no white space to XML', () => {
    expect(read('<w:p><w:r><w:t>\n 　　甲\u2003\n </w:t></w:r></w:p>')).toBe('　　甲\u2003');
  });

  it('prints symbols it knows, and a square for others', () => {
    const symbol = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
    expect(read(`<w:p>${symbol('F0FE')}${symbol('F001')}${symbol('2605')}</w:p>`)).toBe('☑□★');
  });
});

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (format: string, text: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="7">${level(0, format, text, more)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
const item = (depth: number, text: string, listId = 1): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listId}"/></w:numPr></w:pPr>${r(text)}</w:p>`;

describe('the number of a list', () => {
  it.each([
    ['chineseCounting', '%1、', '十二、'],
    ['chineseCountingThousand', '（%1）', '（十二）'],
    ['decimal', '%1.', '12.'],
    ['decimalEnclosedCircle', '%1', '⑫'],
    ['ideographDigital', '%1、', '一二、'],
    ['chineseLegalSimplified', '%1、', '拾贰、'],
    ['ideographZodiac', '%1、', '亥、'],
    ['upperRoman', '%1.', 'XII.'],
    ['lowerLetter', '%1)', 'l)'],
    ['decimalFullWidth', '%1．', '１２．'],
    ['none', '——', '——'],
    ['bullet', '\uf06c', '●'],
  ])('is printed in the format %s', (format, text, printed) => {
    const lines = read(Array.from({ length: 12 }, () => item(0, '、甲')).join(''), {
      numbering: list(format, text),
    }).split('\n');
    // Separated where it would run into the text.
    expect(lines.at(-1)?.replace('\t', '')).toBe(`${printed}、甲`);
  });

  it('does not run into the number a text starts with', () => {
    expect(read(item(0, '5家企业'), { numbering: list('decimal', '%1') })).toBe('1\t5家企业');
    expect(read(item(0, '甲'), { numbering: list('decimal', '%1', '<w:suff w:val="nothing"/>') })).toBe(
      '1甲',
    );
    expect(read(item(0, '甲'), { numbering: list('decimal', '%1.', '<w:suff w:val="space"/>') })).toBe(
      '1. 甲',
    );
  });

  it('starts anew where another list, a level above or an override says so', () => {
    const levels =
      level(0, 'chineseCounting', '%1、') +
      level(1, 'decimal', '%2.') +
      level(2, 'decimal', '%2.%3', '<w:lvlRestart w:val="0"/>');
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
      `<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride></w:num>`;
    const body =
      item(0, '甲') +
      item(1, '乙') +
      item(2, '丙') +
      item(0, '丁') +
      item(1, '戊') +
      item(2, '己') +
      item(1, '庚', 2) +
      item(1, '辛', 2) +
      item(0, '壬', 3);
    expect(read(body, { numbering })).toBe('一、甲\n1.乙\n1.1\t丙\n二、丁\n1.戊\n1.2\t己\n5.庚\n6.辛\nC.壬');
  });

  it('comes by style, by the level that is the style’s, and by a list that is kept as a style', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>')}${level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>';
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${base}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const styles =
      style('H1', '') +
      style('H2', '') +
      style('L', '') +
      '<w:style w:type="paragraph" w:styleId="H1b"><w:basedOn w:val="H1"/></w:style>';
    const of = (id: string, text: string, more = ''): string =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${r(text)}</w:p>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      read(of('H1', '甲') + of('H2', '乙') + of('H1b', '丙') + of('H1', '丁', none) + item(0, '戊', 2), {
        numbering,
        styles,
      }),
    ).toBe('一、甲\n（一）乙\n二、丙\n丁\n三、戊');
  });

  it('is bold as its list or its paragraph’s mark says', () => {
    const marked = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:b/></w:rPr></w:pPr>${r('甲')}</w:p>`;
    expect(strongOf(readDocx(docx(marked, { numbering: list('decimal', '%1.') })))).toEqual(['1.']);
    const listed = list('decimal', '%1.', '<w:rPr><w:b/></w:rPr>');
    expect(strongOf(readDocx(docx(item(0, '甲'), { numbering: listed })))).toEqual(['1.']);
  });
});

describe('bold and hidden text', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="Base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="V"><w:rPr><w:vanish/></w:rPr></w:style>';

  it('comes from styles and what they are based on, and can be taken back', () => {
    const body =
      `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${r('甲')}${r('乙', '<w:b w:val="0"/>')}${r('丙', '<w:rStyle w:val="S"/>')}</w:p>` +
      `<w:p>${r('丁', '<w:rStyle w:val="S"/>')}${r('戊')}${r('己', '<w:rStyle w:val="V"/>')}</w:p>`;
    const source = readDocx(docx(body, { styles }));
    expect(source.text).toBe('甲乙丙\n丁戊');
    // Bold twice over is not bold: that is how a style sets words of a bold heading apart.
    expect(strongOf(source)).toEqual(['甲', '丁']);
  });
});

describe('tables and notes', () => {
  it('keeps the paragraphs of a box drawn as a table of one cell', () => {
    expect(read(`<w:tbl><w:tr><w:tc>${p('甲')}${p('乙')}</w:tc></w:tr></w:tbl>`)).toBe('甲\n乙');
  });

  it('puts a note once, however often the text refers to it', () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(
      read(`<w:p>${r('甲')}${reference}${r('乙')}${reference}</w:p>`, {
        footnotes: `<w:footnote w:id="2">${p('注。')}</w:footnote>`,
      }),
    ).toBe('甲[1]乙[1]\n[1]注。');
  });
});

describe('the archive', () => {
  const strict = strToU8(
    '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:rPr><w:b w:val="true"/></w:rPr><w:t>示例</w:t></w:r></w:p></w:body></w:document>',
  );

  it.each(['word/document.xml', 'word\\document.xml', 'word/document2.xml'])(
    'may hold the text as %s',
    (name) => {
      expect(readDocx(zipSync({ [name]: strict }))).toEqual({ text: '示例', strong: [{ start: 0, end: 2 }] });
    },
  );

  it('is read for its text alone, whatever else is in it', () => {
    const files = {
      ...unzipSync(docx(p('甲'))),
      '../../etc/passwd': strToU8('x'),
      'word/embeddings/a.zip': strToU8('PK'),
    };
    expect(readDocx(zipSync(files)).text).toBe('甲');
  });
});
