const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

const factorOf = (scale: string): number =>
  [...scale].reduce((factor, mark) => factor * (SCALES[mark] ?? 1), 1);

/** A value in the scale in which the report prints it: 2800000000 with 亿 as 28亿. */
export function formatAmount(value: number, scale: string | null): string {
  const known = scale !== null && factorOf(scale) > 1 ? scale : '';
  const amount = Number((value / factorOf(known)).toPrecision(12));
  return amount.toLocaleString('en-US', { maximumFractionDigits: 12, useGrouping: amount >= 10_000 }) + known;
}

/** The value of what an editor types: 28亿, 2,800, 1.5万; null where it is no number. */
export function readAmount(typed: string): number | null {
  const plain = typed.replace(/[\s,，]/g, '').replace(/[０-９．]/g, halfWidth);
  const match = /^(-?\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain);
  if (match === null) return null;
  const value = Number((Number(match[1]) * factorOf(match[2] ?? '')).toPrecision(15));
  return Number.isFinite(value) ? value : null;
}

const halfWidth = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) - 0xfee0);
