import type { Figure } from './data/view-models.ts';

const date = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 10 });

/** 2023年12月18日 */
export const formatDate = (day: Date) => date.format(day);

/** `2023-12-18`, for machines. */
export const isoDate = (day: Date) => day.toISOString().slice(0, 10);

/** `2023-12-18 00:00`, as page tags of government sites want it; the hour of a publication is not known. */
export const formatTagTime = (day: Date) => `${isoDate(day)} 00:00`;

export const QUALIFIERS = {
  exact: '',
  at_least: '至少',
  about: '约',
  nearly: '接近',
  more_than: '超过',
  at_most: '至多',
} satisfies Record<Figure['qualifier'], string>;

export const DIRECTIONS = { up: '上升', down: '下降' } satisfies Record<
  NonNullable<Figure['direction']>,
  string
>;

/** A figure in full, in its base unit: 至少 20 场, 2,800,000,000 元, 下降 40%. */
export function formatValue({ value, valueTo, baseUnit, unit, qualifier, direction }: Figure): string {
  const numbers =
    valueTo === undefined ? number.format(value) : `${number.format(value)}—${number.format(valueTo)}`;
  const name = baseUnit ?? unit ?? '';
  const measured = /^[%‰]/.test(name) || name === '' ? `${numbers}${name}` : `${numbers} ${name}`;
  const words = [direction && DIRECTIONS[direction], QUALIFIERS[qualifier]].filter(Boolean).join('');
  return words === '' ? measured : `${words} ${measured}`;
}

/** A change in words: 增加 6.1 亿元（+28.6%）, 减少 1.2 个百分点, 持平. */
export function formatChange(
  { difference, percent }: { difference: number; percent?: number },
  { unit, divisor }: { unit: string; divisor: number },
): string {
  if (difference === 0) return '持平';
  const amount = number.format(Math.abs(difference) / divisor);
  const words = `${difference > 0 ? '增加' : '减少'} ${amount} ${unit === '%' ? '个百分点' : unit}`.trim();
  const sign = difference > 0 ? '+' : '−';
  return percent === undefined ? words : `${words}（${sign}${Math.abs(percent).toFixed(1)}%）`;
}
