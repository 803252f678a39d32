import type { Report } from '../data/view-models.ts';
import { decimal } from './decimal.ts';

/*
 * Tables for spreadsheets. Their header is Chinese, for the clerk or reporter who opens one in Excel: a row of
 * English names would tell them nothing, and two rows of header would break every program. Programs lose nothing:
 * a header never changes once published, and a schema gives each column its English name and type
 * ({@link csvSchema}). The same columns make the dictionary on the data page.
 */

export interface Table<Row> {
  title: string;
  columns: readonly Column<Row>[];
  /** The rows of one report, in reading order. */
  rows: (report: Report, origin: string) => Row[];
}

export interface Column<Row> {
  /** What programs call it. */
  name: string;
  /** What its header says. */
  title: string;
  type: 'string' | 'integer' | 'decimal' | 'date' | 'anyURI' | 'boolean';
  description: string;
  value: (row: Row) => string | number | boolean | undefined;
}

/** Excel takes a file without it for one in the encoding of the machine, and shows Chinese as nonsense. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** The table of some reports, one below the other: RFC 4180, in UTF-8. */
export const printCsv = <Row>(table: Table<Row>, reports: readonly Report[], origin: string): string =>
  csvHeader(table) + reports.map((report) => csvRows(table, report, origin)).join('');

/** What a table begins with, for who writes it report by report. */
export const csvHeader = <Row>({ columns }: Table<Row>): string =>
  BYTE_ORDER_MARK + line(columns.map(({ title }) => title));

/** The lines of one report. */
export const csvRows = <Row>({ columns, rows }: Table<Row>, report: Report, origin: string): string =>
  rows(report, origin)
    .map((row) => line(columns.map(({ value }) => cell(value(row)))))
    .join('');

const line = (cells: readonly string[]): string => cells.join(',') + LINE_END;

function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return quoted(inert(value));
}

/** How a formula may begin in Excel and its like; in Chinese and Japanese versions in full width, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: the apostrophe makes it a text (OWASP, CSV injection). */
const inert = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What programs need to read a table: a table schema of CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export const csvSchema = <Row>({ title, columns }: Table<Row>, address: string) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }],
  '@id': address,
  '@type': 'Schema',
  'dc:title': title,
  columns: columns.map(({ name, title: header, type, description }) => ({
    name,
    titles: header,
    datatype: type === 'boolean' ? { base: type, format: '是|否' } : type,
    'dc:description': description,
  })),
});
