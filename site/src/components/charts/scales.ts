import type { Point } from '../../data/charts.ts';
import { formatValue } from '../../format.ts';

const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** A number as it is said: 302亿元, 下降1.3%. */
export const pointValue = ({ figure }: Pick<Point, 'figure'>) =>
  figure.direction ? formatValue(figure).replace(/ /g, '') : figure.text;

/** The unit in which a series is drawn, so that its labels stay short: 亿元. */
export function scaleOf({ unit, points }: { unit: string; points: readonly Pick<Point, 'value'>[] }): {
  divisor: number;
  unit: string;
} {
  const largest = Math.max(...points.map(({ value }) => Math.abs(value)));
  if (largest >= 1e8) return { divisor: 1e8, unit: `亿${unit}` };
  if (largest >= 1e4) return { divisor: 1e4, unit: `万${unit}` };
  return { divisor: 1, unit };
}

export const inScale = (value: number, { divisor }: { divisor: number }) => number.format(value / divisor);

/** Stands between numbers of both signs as 0 does on a ruler. */
export interface Span {
  lowest: number;
  highest: number;
}

/** What a common scale must hold: always zero, and every number. */
export const spanOf = (values: readonly number[]): Span => ({
  lowest: Math.min(0, ...values),
  highest: Math.max(0, ...values),
});

/** Where a number stands between the ends of a scale, in per cent of its length. */
export const positionOf = (value: number, { lowest, highest }: Span) =>
  highest === lowest ? 0 : ((value - lowest) / (highest - lowest)) * 100;
