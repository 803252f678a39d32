import type { Quote } from '../../data/running-text.ts';
import type { PlacedFigure, Report } from '../../data/view-models.ts';
import { formatValue } from '../../format.ts';
import { placePath } from '../../paths.ts';
import { FIGURE_STATUSES } from '../../words.ts';

/** One number behind a picture, with the sentences that give it. */
export interface Row {
  name: string;
  value: string;
  /** What kind of number it is: 实际, 预计, 目标. */
  nature: string;
  sources: readonly { path: string; quote: Quote }[];
}

export const rowOf = (report: Report, name: string, figure: PlacedFigure): Row => ({
  name,
  value: formatValue(figure),
  nature: FIGURE_STATUSES[figure.status],
  sources: [{ path: placePath(report, figure.anchor), quote: figure.quote }],
});

/** What a bar says of itself that its length does not; nothing where the number is a result. */
export const noteOf = ({ status }: PlacedFigure): string | undefined =>
  status === 'actual' ? undefined : FIGURE_STATUSES[status];

/** Only results are solid. */
export const lookOf = ({ status }: PlacedFigure) => (status === 'actual' ? 'solid' : 'hollow');
