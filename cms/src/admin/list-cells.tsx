import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';

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
    const Cell = header.name === 'reviewState' ? StateCell : CELLS[header.attribute?.type ?? ''];
    return Cell ? { ...header, cellFormatter: (row) => <Cell value={row[header.name]} /> } : header;
  }),
});

/** In the size of Strapi's other cells. */
const SIZE = { fontSize: '1.4rem' };

const NumberCell = ({ value }: { value: unknown }) => (
  <span style={SIZE}>{typeof value === 'number' ? value : '-'}</span>
);

function EnumerationCell({ value }: { value: unknown }) {
  const intl = useIntl();
  const stored = typeof value === 'string' ? value : '-';
  return <span style={SIZE}>{intl.formatMessage({ id: stored, defaultMessage: stored })}</span>;
}

const CELLS: Readonly<Record<string, typeof NumberCell>> = {
  integer: NumberCell,
  enumeration: EnumerationCell,
};

/** How far a report is on its way to the public; a report that nobody has sent for review yet is a draft. */
function StateCell({ value }: { value: unknown }) {
  const intl = useIntl();
  const state = typeof value === 'string' ? value : 'draft';
  const [background, color] = STATE_COLORS[state] ?? NEUTRAL;
  return (
    <Badge backgroundColor={background} textColor={color} size="M">
      {intl.formatMessage({ id: state, defaultMessage: state })}
    </Badge>
  );
}

const NEUTRAL = ['neutral150', 'neutral800'] as const;
const IN_REVIEW = ['primary100', 'primary700'] as const;
const STATE_COLORS: Readonly<Record<string, readonly [background: string, text: string]>> = {
  draft: NEUTRAL,
  first_review: IN_REVIEW,
  second_review: IN_REVIEW,
  final_review: IN_REVIEW,
  approved: ['secondary100', 'secondary700'],
  published: ['success100', 'success700'],
};
