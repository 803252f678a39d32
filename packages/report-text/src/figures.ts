import { labelFigure } from './labels.ts';
import type { Figure, FigureStatus } from './model.ts';
import { normalise } from './normalise.ts';
import { findQuantities } from './quantities.ts';

const BASELINE =
  /(同比|环比|(?:较|比)(?:上年|去年|上月|上一年|20\d\d年|往年)(?:同期|末|底|初)?|(?:较|比)同期)(?:分别)?$/;
const EXPECTED =
  /预计|预期|力争|有望|争取|拟(?![定订合人态])|(?<![年度划])计划(?=[总新投建改引用开于])|目标[为是：]|将达/;
const ALREADY = /(?<!业)已|现有|目前/;
/** How much of the words before a figure can bear on it. */
const WINDOW = 40;

/** Finds the numbers that count or measure something, and what the words around them say of them. */
export function findFigures(text: string, usualStatus: FigureStatus): readonly Figure[] {
  const normalised = normalise(text);
  const quantities = findQuantities(normalised);
  return quantities.map((quantity, index) => {
    const { start, end, clause, unit, direction } = quantity;
    const before = normalised.slice(Math.max(clause.start, start - WINDOW), start);
    return {
      start,
      end,
      text: text.slice(start, end),
      label: labelFigure(text, normalised, quantity, quantities[index - 1], quantities[index + 1]),
      value: quantity.value,
      valueTo: quantity.valueTo,
      unit: unit.printed,
      baseUnit: unit.base,
      scale: quantity.scale,
      qualifier: quantity.qualifier,
      direction,
      baseline: direction === null ? null : (BASELINE.exec(before)?.[1] ?? null),
      scope: clause.scope,
      status: statusOf(before, usualStatus),
    };
  });
}

function statusOf(before: string, usual: FigureStatus): FigureStatus {
  if (usual === 'target') return ALREADY.test(before) ? 'actual' : 'target';
  return EXPECTED.test(before) ? 'expected' : usual;
}
