import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError, readDocument } from './index.ts';
import { readHere } from './read.ts';
import { docx, p, pdf, strongOf as strong } from './testing.ts';

const read = async (bytes: Uint8Array, name = ''): Promise<string> => (await readHere(bytes, name)).text;
const code = async (bytes: Uint8Array, name = ''): Promise<string> =>
  readHere(bytes, name).then(
    () => 'read',
    (error: unknown) => (error instanceof DocumentError ? error.code : String(error)),
  );

describe('a Word document', () => {
  it('keeps every character, words in several runs, bold leads and line breaks within a paragraph', async () => {
    const source = await readHere(
      docx(
        p('示例街道2023', '年工作总结') +
          p('') +
          p('\u3000\u3000', '*抓产', '*业。', '\u2003建成厂房3座。') +
          '<w:p><w:r><w:t>来源</w:t><w:br/><w:t>日期</w:t><w:tab/><w:t>页</w:t></w:r></w:p>',
      ),
      '',
    );
    expect(source.text).toBe(
      '示例街道2023年工作总结\n\n\u3000\u3000抓产业。\u2003建成厂房3座。\n来源\u2028日期\t页',
    );
    expect(strong(source)).toEqual(['抓产业。']);
  });

  it('shows what its reader sees of changes, fields, hidden text, text boxes and tables', async () => {
    const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const box = (text: string): string => `<w:r><w:txbxContent>${p(text)}</w:txbxContent></w:r>`;
    const body =
      `<w:p>${r('甲')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${r('新')}</w:ins><w:moveFrom>${r('移')}</w:moveFrom></w:p>` +
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${r('链')}</w:hyperlink><w:sdt><w:sdtContent>${r('控')}</w:sdtContent></w:sdt><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>` +
      `<w:p>${r('文')}<mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:p>` +
      `<w:tbl><w:tr><w:tc>${p('序号')}</w:tc><w:tc>${p('任务')}${p('目标')}</w:tc></w:tr><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`;
    expect(await read(docx(body))).toBe('甲新\n链控\n文\n框\n序号\t任务 目标\n1\t');
  });

  it('prints the numbers of lists, which are not in the text', async () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';
    const item = (depth: number, text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const styled = '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>计划</w:t></w:r></w:p>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>';
    const source = await readHere(
      docx(item(0, '总结') + item(1, '产业') + item(2, '招商') + item(1, '治理') + styled + item(1, '民生'), {
        numbering,
        styles,
      }),
      '',
    );
    expect(source.text).toBe('一、总结\n（一）产业\n1.招商\n（二）治理\n二、计划\n（一）民生');
    expect(strong(source)).toEqual(['二、计划']);
  });

  it('puts notes at the end under the marks that stand in the text', async () => {
    const body =
      '<w:p><w:r><w:t>投资</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>增长</w:t></w:r></w:p>';
    const footnotes = `<w:footnote w:id="2">${p('指固定资产投资。')}</w:footnote>`;
    expect(await read(docx(body, { footnotes }))).toBe('投资[1]增长\n[1]指固定资产投资。');
  });
});

describe('a web page', () => {
  const page = (article: string, head = ''): Uint8Array =>
    strToU8(`<!DOCTYPE html><html><head><meta charset="utf-8">${head}<script>alert(1)</script></head><body>
<nav><a href="/">首页</a><a href="/b">政务公开</a></nav><div>当前位置： <a>首页</a> &gt; <a>工作总结</a></div>
<div><h1>示例镇2023年工作总结</h1><div>发布时间：2024-01-05 来源：示例镇政府</div><div id="zoom">${article}</div></div>
<div>上一篇：<a href="x">示例镇2022年工作总结</a></div><ul><li><a>别的单位2021年工作总结</a></li></ul><footer>主办：示例镇人民政府办公室 备案号</footer></body></html>`);

  it('gives its article with headline, date and place, and none of its other parts', async () => {
    const source = await readHere(
      page(
        '<p>　　一、<b>抓产业</b>。全年引进项目3个，总投资两亿元，带动就业三百人。</p><p style="display:none">隐藏</p><p>　　二、抓民生。<br>新建学校\n   1所，修路&nbsp;5公里，群众满意度不断提升。</p><table><tr><td><p>1</p></td><td><p>修路</p></td></tr></table>',
      ),
      'a.html',
    );
    expect(source.text).toBe(
      '当前位置： 首页 > 工作总结\n示例镇2023年工作总结\n发布时间：2024-01-05 来源：示例镇政府\n　　一、抓产业。全年引进项目3个，总投资两亿元，带动就业三百人。\n　　二、抓民生。\n新建学校 1所，修路\u00a05公里，群众满意度不断提升。\n1\t修路',
    );
    expect(strong(source)).toEqual(['抓产业']);
  });

  it('takes date and source from the head where the page does not show them', async () => {
    const bytes = strToU8(
      '<html><head><meta name="PubDate" content="2024-02-03 10:00"><meta name="ContentSource" content="示例办"><meta name="ArticleTitle" content="示例乡2023年工作总结"></head><body><p>全乡工作平稳推进。</p></body></html>',
    );
    expect(await read(bytes)).toBe(
      '示例乡2023年工作总结\n发布时间：2024-02-03 10:00 来源：示例办\n全乡工作平稳推进。',
    );
  });

  it.each([
    [
      'GB2312',
      Buffer.from(
        '3c68746d6c3e3c6d65746120636861727365743d6762323331323e3c626f64793ecabec0fdbdd6b5c0b9a4d7f7',
        'hex',
      ),
    ],
    ['UTF-8 though it says GB2312', strToU8('<html><meta charset=gb2312><body>示例街道工作')],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes)).toBe('示例街道工作');
  });

  it('is known by its content, as programs save pages under the name of a Word file', async () => {
    expect(
      await read(strToU8('<?xml version="1.0"?><html xmlns="x"><body><p>甲</p>乙</body></html>'), 'a.doc'),
    ).toBe('甲\n乙');
  });

  it('survives nesting as deep as it comes', async () => {
    expect(await read(strToU8(`<html><body>${'<div>'.repeat(50_000)}正文内容`), 'a.html')).toContain(
      '正文内容',
    );
  });
});

describe('a text', () => {
  const text = '示例街道2023年工作总结\r\n　　工作平稳。';
  it.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a byte order mark', strToU8(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('is read as it is in %s', async (_, bytes) => {
    expect(await read(bytes, 'a.txt')).toBe(text);
  });

  it('is read in GB18030', async () => {
    const bytes = Uint8Array.from([
      0xca, 0xbe, 0xc0, 0xfd, 0xbd, 0xd6, 0xb5, 0xc0, 0x0d, 0x0a, 0xb9, 0xa4, 0xd7, 0xf7,
    ]);
    expect(await read(bytes, 'a.txt')).toBe('示例街道\r\n工作');
  });

  it('keeps what is whole of a damaged one', async () => {
    expect(await read(Uint8Array.from([...strToU8('示例街道工作总结'), 0xff, 0xff]), 'a.txt')).toContain(
      '示例街道工作总结',
    );
  });
});

describe('a PDF', () => {
  it('gives paragraphs, without page numbers and running heads', async () => {
    const page = (number: number, ...lines: [number, string][]): [number, number, string][] => [
      [72, 800, '示例街道办事处文件'],
      ...lines.map(([left, text], index): [number, number, string] => [left, 700 - 28 * index, text]),
      [280, 40, `—${number}—`],
    ];
    const bytes = pdf([
      page(
        1,
        [150, '示例街道2023年工作总结'],
        [104, '全年工作平稳推进，各项任务顺利完成，重点项'],
        [72, '目开工建设三个。'],
        [104, '一、抓产业。全年走访企业一百二十家，引进项目'],
      ),
      page(2, [72, '八个，总投资三亿元，带动群众就业近五百人，经济'], [72, '稳步增长。']),
      page(3, [104, '二、抓治理。调解纠纷四十五宗。']),
    ]);
    expect(await read(bytes)).toBe(
      '示例街道2023年工作总结\n全年工作平稳推进，各项任务顺利完成，重点项目开工建设三个。\n一、抓产业。全年走访企业一百二十家，引进项目八个，总投资三亿元，带动群众就业近五百人，经济稳步增长。\n二、抓治理。调解纠纷四十五宗。',
    );
  });

  it('without text is a scan', async () => {
    expect(await code(pdf([[], []]))).toBe('scanned');
  });
});

describe('what cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', strToU8(' \n\u3000'), 'empty'],
    [
      'an old Word file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'unsupported',
    ],
    [
      'a Word file with a password',
      Buffer.concat([
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'unsupported'],
    [
      'a Word file in XML',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
      'unsupported',
    ],
    [
      'a web archive',
      strToU8(
        'From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b',
      ),
      'unsupported',
    ],
    ['an RTF file', strToU8('{\\rtf1 a}'), 'unsupported'],
    ['an Excel file', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'unsupported'],
    ['a program', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256), 'unsupported'],
    ['an empty archive', zipSync({}), 'unsupported'],
    ['another archive', zipSync({ 'a.txt': strToU8('甲') }), 'unsupported'],
    ['a cut archive', docx(p('甲')).slice(0, 90), 'damaged'],
    ['a broken PDF', strToU8('%PDF-1.7\nnothing'), 'damaged'],
    [
      'an entity bomb',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'damaged',
    ],
    ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 9 }), 'too_large'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });

  it('says so through the thread it is read in', async () => {
    await expect(readDocument(new Uint8Array(), 'a.docx')).rejects.toMatchObject({
      name: 'DocumentError',
      code: 'empty',
      message: 'Give a document with text in it: this one is empty.',
    });
    expect((await readDocument(docx(p('*甲', '乙')), 'a.docx')).strong).toEqual([{ start: 0, end: 1 }]);
  });

  it('holds up no other document', async () => {
    const readings = [new Uint8Array(), docx(p('甲')), strToU8('乙')].map((bytes) =>
      readDocument(bytes, '').then(
        ({ text }) => text,
        () => 'refused',
      ),
    );
    expect(await Promise.all(readings)).toEqual(['refused', '甲', '乙']);
  });

  it('is told from what can, whatever the bytes', async () => {
    const whole = docx(p('示例街道2023年工作总结') + p('*一、', '工作平稳。'));
    const pages = pdf([[[72, 700, '示例街道二〇二三年工作总结和二〇二四年工作计划']]]);
    const html = strToU8('<html><body><p>示例<b>街道</b>工作</p></body></html>');
    const broken = fc
      .tuple(
        fc.constantFrom(whole, html, pages),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
      )
      .map(([bytes, flips, cut]) => {
        const copy = Uint8Array.from(bytes.subarray(0, bytes.length - (cut % 40)));
        for (const [at, byte] of flips) copy[at % copy.length] = byte;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        expect(await code(bytes, 'a')).toMatch(
          /^(?:read|unsupported|empty|too_large|damaged|encrypted|scanned)$/,
        );
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});
