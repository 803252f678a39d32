import { zhHans } from './zh-hans';

interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => JSX.Element;
}
interface List {
  displayedHeaders: Header[];
  layout: object;
}

/** Strapi's lists show a year as an amount (2,023) and an enumeration's value as it is stored. */
export const showReadableCells = ({ displayedHeaders, layout }: List): List => ({
  layout,
  displayedHeaders: displayedHeaders.map((header) => {
    const read = READERS[header.attribute?.type ?? ''];
    return read ? { ...header, cellFormatter: (row) => <Cell>{read(row[header.name])}</Cell> } : header;
  }),
});

/** In the size of Strapi's other cells. */
const Cell = ({ children }: { children: string }) => <span style={{ fontSize: '1.4rem' }}>{children}</span>;

const READERS: Record<string, (value: unknown) => string> = {
  integer: (value) => String(value ?? '-'),
  enumeration: (value) => {
    const stored = String(value ?? '-');
    return document.documentElement.lang === 'zh-Hans' ? (zhHans[stored] ?? stored) : stored;
  },
};
