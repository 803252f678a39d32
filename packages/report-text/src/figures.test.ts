import { describe, expect, it } from 'vitest';
import { findFigures } from './figures.ts';

function read(text: string): readonly string[] {
  return findFigures(text, 'actual').map((figure) => {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    return [figure.label, figure.text, figure.value, figure.qualifier, figure.status].join(' ');
  });
}

describe('figures', () => {
  it.each([
    ['建成步道不少于3.6公里。', '建成步道 不少于3.6公里 3.6 at_least actual'],
    ['全年接待游客近30万人次。', '接待游客 近30万人次 300000 nearly actual'],
    ['培训学员1,250人。', '培训学员 1,250人 1250 exact actual'],
    ['财政收入超2亿元。', '财政收入 超2亿元 200000000 more_than actual'],
    ['完成率控制在90%以内。', '完成率 90%以内 90 at_most actual'],
    ['预计培育企业十余家。', '培育企业 十余家 10 at_least expected'],
    ['发放补贴3万余元。', '发放补贴 3万余元 30000 at_least actual'],
    ['化解矛盾三百二十宗。', '化解矛盾 三百二十宗 320 exact actual'],
    ['绿化率提高2.5个百分点。', '绿化率 提高2.5个百分点 2.5 exact actual'],
    ['新增车位120个。', '新增车位 120个 120 exact actual'],
    ['办结率排名全区前3名。', '办结率 全区前3名 3 at_most actual'],
    ['吞吐量名列第一。', '吞吐量 第一 1 exact actual'],
    ['财政收入翻一番。', '财政收入 一番 1 exact actual'],
    ['覆盖率达百分之九十五点五以上。', '覆盖率 百分之九十五点五以上 95.5 at_least actual'],
    ['产值是上年的2.1倍。', '产值 2.1倍 2.1 exact actual'],
    ['出生率为6.5‰。', '出生率 6.5‰ 6.5 exact actual'],
  ])('%s', (text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  it.each([
    '2022年5月、前三季度、春节前完成。',
    '第三批、第12个、第七届活动。',
    '落实“1+4”方案，打造“15分钟生活圈”，推进“两个覆盖”。',
    '地铁3、5、8号线，绿道2号线，G4高速，5G基站。',
    '九年一贯制学校，一批项目，一期工程，一审通过，六大片区。',
    '第一产业，第一时间，世界第一大港，全省第二批试点，第一责任人，前三季度。',
    '贯彻中央八项规定精神，坚持四个意识，召开十二届五次、六次全会。',
    '节约资源，预约服务，附近居民，合约内容。',
  ])('leaves alone: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a range, a rise with its baseline and what limits it', () => {
    expect(findFigures('截至10月底，客流同比增长3—5%。', 'actual')).toMatchObject([
      { text: '增长3—5%', value: 3, valueTo: 5, direction: 'up', baseline: '同比', scope: '截至10月底' },
    ]);
  });

  it('gives each of several things told respectively its own figure', () => {
    expect(
      findFigures('案件起数和伤亡人数分别下降7.5%、3%，粮食、蔬菜分别达到5万吨和6万吨以上。', 'actual').map(
        ({ label, value, direction, qualifier }) => [label, value, direction, qualifier],
      ),
    ).toEqual([
      ['案件起数', 7.5, 'down', 'exact'],
      ['伤亡人数', 3, 'down', 'exact'],
      ['粮食', 50_000, null, 'at_least'],
      ['蔬菜', 60_000, null, 'at_least'],
    ]);
  });

  it('carries a name on to what is said of the same thing next', () => {
    expect(
      findFigures('财政收入达到8亿元、增长5%，同比增加1亿元。', 'actual').map(({ label }) => label),
    ).toEqual(['财政收入', '财政收入', '财政收入']);
    expect(
      findFigures('新认定总部、中心分别新增6家和3家，累计分别达到10家和9家。', 'actual').map(
        ({ label }) => label,
      ),
    ).toEqual(['新认定总部', '中心', '新认定总部', '中心']);
  });

  it('takes what a plan says to be done already for done', () => {
    expect(findFigures('目前已建成站点4个，再建站点6个。', 'target').map(({ status }) => status)).toEqual([
      'actual',
      'target',
    ]);
  });
});
