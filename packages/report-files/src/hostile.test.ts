import { deflateRawSync, constants } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError, LIMITS, readDocument } from './index.ts';
import { docx, p } from './testing.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });
const page = (body: string): Uint8Array => strToU8(`<html><body>${body}`);

/** Deflated spaces, a thousand times larger than they look. */
function spaces(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(16 << 20, ' '), { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([...Array<Buffer>(megabytes / 16).fill(block), deflateRawSync(Buffer.from(' '))]);
}

/** An archive whose text says it has a thousand bytes. */
function lyingZip(): Uint8Array {
  const data = spaces(4096);
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(1000, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}

function pdfBomb(): Uint8Array {
  const data = Buffer.concat([Buffer.from([0x78, 0xda]), spaces(4096)]);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`,
  ];
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}`).join('\nendobj\n')}`,
    ),
    data,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

const list = (text: string): string =>
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

/** What once hung the reader, or took gigabytes; each with what it ends in. */
const HOSTILE: readonly [string, () => Uint8Array, string][] = [
  ['an archive that says it is small and is not', lyingZip, 'damaged'],
  [
    'an archive of too many files',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: LIMITS.zipEntries + 1 }, (_, i) => [`${i}`, new Uint8Array()]),
        ),
      ),
    'too_large',
  ],
  ['a text packed more tightly than text can be', () => word('<w:p/>'.repeat(1_500_000)), 'too_large'],
  ['elements nested without end', () => word('<w:p>'.repeat(100_000)), 'damaged'],
  [
    'an element of too many attributes',
    () => word(`<w:p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    'damaged',
  ],
  [
    'styles based on each other in a long row',
    () =>
      docx('<w:p><w:pPr><w:pStyle w:val="19999"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'.repeat(10_000), {
        styles: Array.from(
          { length: 20_000 },
          (_, i) => `<w:style w:styleId="${i}"><w:basedOn w:val="${i - 1}"/></w:style>`,
        ).join(''),
      }),
    'read',
  ],
  [
    'styles based on each other in a ring',
    () =>
      docx('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>', {
        styles:
          '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      }),
    'read',
  ],
  [
    'numbers longer than the text',
    () =>
      docx('<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'.repeat(40_000), {
        numbering: list('%1'.repeat(100_000)),
      }),
    'too_large',
  ],
  [
    'a list of levels without end',
    () =>
      docx(
        `<w:p><w:pPr><w:pStyle w:val="x"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>`.repeat(
          30_000,
        ),
        {
          numbering: `<w:abstractNum w:abstractNumId="1">${Array.from({ length: 30_000 }, (_, i) => `<w:lvl w:ilvl="${i}"/>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        },
      ),
    'empty',
  ],
  [
    'a long note that is referred to everywhere',
    () =>
      docx(`<w:p>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(50_000)}</w:p>`, {
        footnotes: `<w:footnote w:id="1">${p('字'.repeat(500_000))}</w:footnote>`,
      }),
    'read',
  ],
  ['a page nested without end', () => page(`${'<div>'.repeat(100_000)}正文`), 'read'],
  ['a page of too many elements', () => page('<b><p>x'.repeat(600_000)), 'too_large'],
  [
    'an element of a page with too many attributes',
    () => page(`<p ${Array.from({ length: 500_000 }, (_, i) => `a${i}`).join(' ')}>正文`),
    'read',
  ],
  ['a huge attribute', () => page(`<p style="${'a:b;'.repeat(1_000_000)}">正文`), 'read'],
  ['a PDF that unpacks to gigabytes', pdfBomb, 'too_large'],
];

describe('a hostile document', () => {
  it.each(HOSTILE)(
    '%s ends in time, within bounds of memory',
    { timeout: 20_000 },
    async (_, make, expected) => {
      const bytes = make();
      const started = performance.now();
      const outcome = await readDocument(bytes, '').then(
        () => 'read',
        (error: unknown) => (error instanceof DocumentError ? error.code : String(error)),
      );
      expect(outcome).toBe(expected);
      // Most take a tenth of this; the machine may be busy with other tests.
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
