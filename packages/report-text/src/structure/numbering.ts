import { normalise } from '../text/normalise.ts';
import { readMarkerNumber } from './markers.ts';

/** A marker that does not carry the numbering of its form on. */
export interface NumberingSlip {
  /** Which of the markers. */
  index: number;
  /** One sentence for an editor, in Chinese. */
  message: string;
}

/**
 * The slips in the markers of one level in reading order, as printed. Every form (一、 （一） 1.) counts for itself,
 * and may start again at one; what bears no number does not count.
 *
 * @param carried the last number of every form among the levels read before, kept up to date: 1. may run on across two
 *   （一）
 */
export function numberingSlips(
  markers: readonly string[],
  carried: Map<string, number>,
): readonly NumberingSlip[] {
  const last = new Map<string, number>();
  return markers.flatMap((marker, index) => {
    const read = readMarkerNumber(normalise(marker));
    if (read === null) return [];
    const before = last.get(read.form);
    const isNext = [before ?? 0, before ?? carried.get(read.form)].includes(read.number - 1);
    last.set(read.form, read.number);
    carried.set(read.form, read.number);
    if (isNext || read.number === 1) return [];
    const slip = before !== undefined && read.number <= before ? '重复' : '之前有跳号';
    return [{ index, message: `序号“${marker.trim()}”${slip}，请核对。` }];
  });
}
