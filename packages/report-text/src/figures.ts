import { findGroups, type Group } from './groups.ts';
import { labelFigure } from './labels.ts';
import type { Figure, FigureStatus, Qualifier } from './model.ts';
import { normalise } from './normalise.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import type { Unit } from './units.ts';

const BASELINE =
  /(同比|环比|(?:较|比)(?:上年|去年|上月|上一年|20\d\d年|往年)(?:同期|末|底|初)?|(?:较|比)同期)(?:分别)?$/;
const EXPECTED =
  /预计|预期|力争|有望|争取|拟(?![定订合人态])|(?<![年度划])计划(?=[总新投建改引用开于])|目标[为是：]|将达/;
const ALREADY = /(?<!业)已|现有|目前/;
/** What may stand between two figures of one thing: 达到5万元、同比增长6%. */
const GOES_ON =
  /^[，、（]?(?:和|并|同比|环比|同口径|实际|名义|年均|(?:较|比)(?:上年|去年|上月|20\d\d年)(?:同期|末|底)?|分别|力争|争取|(?:增加|提高|增长|上升|提升|扩大|发展|下降|减少|降低|缩短|压减)[到至为]|[增升降]至|达到?|约合|折合|累计|连续|排名|位列|位居|居)*$/;
/** How much of the words before a figure can bear on it. */
const WINDOW = 40;

/** Finds the numbers that count or measure something, and what the words around them say of them. */
export function findFigures(text: string, usualStatus: FigureStatus): readonly Figure[] {
  const normalised = normalise(text);
  const quantities = findQuantities(normalised);
  const groups = findGroups(normalised, quantities);
  const figures: Figure[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const { start, end, clause, unit } = quantity;
    const previous = quantities[index - 1];
    const group = groups[index] ?? null;
    const leader = group === null || group.first === index ? undefined : figures[group.first];
    const before = normalised.slice(Math.max(clause.start, start - WINDOW), start);
    const goesOn = previous !== undefined && GOES_ON.test(normalised.slice(previous.end, start));
    const named =
      group?.name ??
      leader?.label ??
      labelFigure(text, normalised, quantity, previous, quantities[index + 1]);
    const label = named === '' && goesOn ? (figures.at(-1)?.label ?? '') : named;
    const direction = quantity.direction ?? leader?.direction ?? changeIn(unit, label);
    const baseline = direction === null ? null : (BASELINE.exec(before)?.[1] ?? leader?.baseline ?? null);
    figures.push({
      start,
      end,
      text: text.slice(start, end),
      label,
      value: quantity.value,
      valueTo: quantity.valueTo,
      unit: unit.printed,
      baseUnit: unit.base,
      scale: quantity.scale,
      qualifier: group === null ? quantity.qualifier : qualifierIn(group.first, index, quantities, groups),
      direction,
      baseline,
      scope: clause.scope,
      status: leader?.status ?? statusOf(before, usualStatus, goesOnAs(normalised, figures.at(-1), start)),
    });
  }
  return figures;
}

/** 分别控制在5%和3%以内: what is said after the last of several holds for those before it. */
function qualifierIn(
  first: number,
  index: number,
  quantities: readonly Quantity[],
  groups: readonly (Group | null)[],
): Qualifier {
  const own = quantities[index]?.qualifier ?? 'exact';
  if (own !== 'exact') return own;
  const last = groups.findLastIndex((group) => group?.first === first);
  const said = quantities[last];
  return said !== undefined && said.isSaidAfter ? said.qualifier : own;
}

/** A rate of change names its own direction: 居民消费价格涨幅2%. */
function changeIn(unit: Unit, label: string): Figure['direction'] {
  if (unit.kind !== 'rate') return null;
  return /(?:涨幅|增幅|增速)$/.test(label) ? 'up' : label.endsWith('降幅') ? 'down' : null;
}

/** 国高评审预计56家，完成任务量147%: how much of a task that makes is as much expected as what makes it. */
function goesOnAs(text: string, previous: Figure | undefined, start: number): FigureStatus | null {
  if (previous?.status !== 'expected') return null;
  return /^，(?:可|将)?(?:完成|占)[^，。；]{0,10}$/.test(text.slice(previous.end, start)) ? 'expected' : null;
}

function statusOf(before: string, usual: FigureStatus, goesOn: FigureStatus | null): FigureStatus {
  if (usual === 'target') return ALREADY.test(before) ? 'actual' : 'target';
  return EXPECTED.test(before) ? 'expected' : (goesOn ?? usual);
}
