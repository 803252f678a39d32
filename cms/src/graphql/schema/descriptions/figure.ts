import type { Entity, Enumeration } from './words';

export const figure: Entity = {
  one: 'figure',
  many: 'figures',
  chinese: '数字',
  meaning: [
    'A number with its meaning, tied to the characters it came from.',
    '一个数字及其含义，与原文的字一一对应。',
  ],
  fields: {
    text: [
      'The characters as printed, with the words of qualifier and direction: 20余场, 下降40%.',
      '原文，连同表示精确程度和增减的字，如“20余场”“下降40%”。',
    ],
    start: [
      'Where `text` begins in the text it stands in, in UTF-16 code units from 0: in `lead` of a section, in `text` of an achievement or plan item.',
      'text 在所在文字中的起始位置，以 UTF-16 码元计，从 0 起；所在文字为章节的 lead，或成绩、计划事项的 text。',
    ],
    end: [
      'Where `text` ends there, exclusive, as in slice(start, end) of JavaScript.',
      'text 在其中的结束位置，不含该位置，即 JavaScript 的 slice(start, end)。',
    ],
    label: [
      'What is counted or measured, in the words around the number (投资额); empty if unclear.',
      '所计的事物，取自原文，如“投资额”；不明则为空字符串。',
    ],
    value: [
      'The number in `baseUnit`, scale applied: 28亿元 is 2800000000, 40% is 40; of a range the lower end. A fall is positive, with `direction` down.',
      '以 baseUnit 计的数值，万、亿等已乘入：28亿元为 2800000000，40%为 40；范围取下限。下降也为正数，direction 为 down。',
    ],
    valueTo: ['The upper end of a range, else null.', '范围的上限；不是范围则为空。'],
    unit: [
      'The unit as printed, without its scale (元, ㎡, 场, %); empty if there is none.',
      '单位，与原文一致，不含万、亿，如“元”“㎡”“场”“%”；没有则为空字符串。',
    ],
    baseUnit: [
      'One spelling for all spellings of a unit: ㎡ and 平方米 are 平方米; sizes are not converted. Compare figures by it.',
      '单位的统一写法：“㎡”和“平方米”都记作“平方米”；不换算大小。比较数字请用它。',
    ],
    scale: [
      'The multiplier as printed before the unit (万, 亿), already applied to `value`; null if there is none.',
      '单位前的万、亿等，与原文一致，已乘入 value；没有则为空。',
    ],
    qualifier: ['How exact the number is said to be.', '精确程度。'],
    direction: [
      'Whether the number is a rise or a fall; null if neither.',
      '数字是上升还是下降的幅度；都不是则为空。',
    ],
    baseline: [
      'What a rise or fall is measured against, as printed (同比); null if the text does not say.',
      '增减与什么相比，与原文一致，如“同比”；没有写明则为空。',
    ],
    scope: [
      'What the number is limited to, as printed (全区, 2023年以来); null if the text does not say.',
      '数字所限的范围，与原文一致，如“全区”“2023年以来”；没有写明则为空。',
    ],
    status: ['Whether it is achieved, expected or promised.', '性质：实际、预计或目标。'],
  },
};

export const figureQualifier: Enumeration = {
  meaning: ['How exact a number is said to be.', '数字的精确程度。'],
  values: {
    exact: ['Just this.', '确数。'],
    at_least: ['This or more (20余场, 以上, 不少于).', '不少于，如“20余场”“以上”。'],
    about: ['About this (约, 左右).', '约，如“左右”。'],
    nearly: ['A little less than this (近, 接近).', '接近，如“近”。'],
    more_than: ['More than this (超过, 突破, 逾).', '超过，如“突破”“逾”。'],
    at_most: ['This or less (以内, 不超过).', '不超过，如“以内”。'],
  },
};

export const figureDirection: Enumeration = {
  meaning: ['Which way a number changed.', '增减方向。'],
  values: {
    up: ['A rise by `value`.', '上升。'],
    down: ['A fall by `value`.', '下降。'],
  },
};

export const figureStatus: Enumeration = {
  meaning: ['Whether a number is achieved, expected or promised.', '数字的性质。'],
  values: {
    actual: ['Achieved.', '实际。'],
    expected: ['Expected by the end of the year; not final.', '预计，尚非最后结果。'],
    target: ['Promised.', '目标。'],
  },
};
