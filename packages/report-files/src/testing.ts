import { strToU8, zipSync } from 'fflate';
import type { SourceText } from './source-text.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with this body; more parts by name, such as `numbering`. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = strToU8(`<w:${name} xmlns:w="${W}">${content}</w:${name}>`);
  return zipSync(files);
}

/** A paragraph; each part is one run, in bold where it starts with `*`. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs
    .map((run) =>
      run.startsWith('*')
        ? `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run.slice(1)}</w:t></w:r>`
        : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

interface PdfOptions {
  /** The font's encoding, one of Adobe's predefined CMaps, and how it writes a text in hex. */
  encoding?: string;
  encode?: (text: string) => string;
  /** More entries of the trailer. */
  trailer?: string;
}

const ucs2 = (text: string): string =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A line of a PDF; its text is in a bold font where it starts with `*`. */
export type PdfTestLine = readonly [left: number, bottom: number, text: string];

/** A PDF whose pages hold these lines in a Chinese font that is not embedded. */
export function pdf(
  pages: readonly (readonly PdfTestLine[])[],
  { encoding = 'UniGB-UCS2-H', encode = ucs2, trailer = '' }: PdfOptions = {},
): Uint8Array {
  const first = 7;
  const font = (name: string, descendant: number): readonly [string, string] => [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${descendant} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 700 /StemV 80 >> >>`,
  ];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ...font('SimSun', 4),
    ...font('ABCDEF+FangSong,Bold', 6),
  ];
  for (const [index, lines] of pages.entries()) {
    const content = lines
      .map(([left, bottom, text]) => {
        const isBold = text.startsWith('*');
        return `BT /${isBold ? 'F2' : 'F1'} 16 Tf ${left} ${bottom} Td <${encode(isBold ? text.slice(1) : text)}> Tj ET`;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 5 0 R >> >> /Contents ${first + 1 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** What is in bold. */
export const strongOf = ({ text, strong }: SourceText): readonly string[] =>
  strong.map(({ start, end }) => text.slice(start, end));
