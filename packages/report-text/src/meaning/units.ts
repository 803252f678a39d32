/** What numbers of a unit say: a count of things, an amount, a share or rate, a length of time, or a place in an order. */
export type UnitKind = 'count' | 'measure' | 'rate' | 'time' | 'rank';

export interface Unit {
  printed: string;
  base: string;
  kind: UnitKind;
}

const PRINTED: Readonly<Record<Exclude<UnitKind, 'rank'>, string>> = {
  count:
    '个 家 家次 项 件 件次 场 场次 次 名 位 条 宗 起 处 座 所 间 栋 幢 辆 台 台次 套 份 篇 期 批 批次 轮 类 种 支 只 头 棵 株 册 本 张 块 片 盏 根 艘 架 部 款 门 节 课 班 对 例 单 笔 幅 首 人 人次 户 户次 户数 车次 班次 课时 尾 枚 面 组 村',
  measure:
    '元 美元 港元 ㎡ 平方米 平米 m² 平方公里 平方千米 km² 公里 千米 km 米 亩 公顷 立方米 m³ 吨 公斤 千克 千瓦 兆瓦 千瓦时 度 倍 番 标准箱 车位 床 张床位 个床位 个学位 个车位 座学位',
  rate: '% ‰ 百分点 个百分点',
  time: '年 个月 个工作日 工作日 天 小时 分钟',
};
const BASES: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  平米: '平方米',
  'm²': '平方米',
  平方千米: '平方公里',
  'km²': '平方公里',
  千米: '公里',
  km: '公里',
  'm³': '立方米',
  千克: '公斤',
  个百分点: '百分点',
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['count', 'measure', 'rate', 'time'] as const).flatMap((kind) =>
    PRINTED[kind]
      .split(' ')
      .map((printed) => [printed, { printed, base: BASES[printed] ?? printed, kind }] as const),
  ),
);
/** 第一 and 前三: the same order, of which the first tells the place and the second a limit. */
export const RANK = (printed: '第' | '前'): Unit => ({ printed, base: '名次', kind: 'rank' });
/** 百分之三十 says what 30% says. */
export const PER_CENT: Unit = { printed: '百分之', base: '%', kind: 'rate' };

const LONGEST_FIRST = [...UNITS.keys()].sort((one, other) => other.length - one.length);
const UNIT = new RegExp(LONGEST_FIRST.join('|'), 'y');

/** The longest unit printed at this place of a normalised text, or null. */
export function unitAt(text: string, at: number): Unit | null {
  UNIT.lastIndex = at;
  return UNITS.get(UNIT.exec(text)?.[0] ?? '') ?? null;
}
