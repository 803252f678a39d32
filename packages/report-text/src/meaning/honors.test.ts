import { describe, expect, it } from 'vitest';
import { findHonors } from './honors.ts';

function read(text: string): readonly unknown[] {
  return findHonors(text).map(({ title, recipient, recipientKind, level, grantedBy, rank }) => {
    return [title, recipient, recipientKind, level, grantedBy, rank];
  });
}

describe('honors', () => {
  it('reads awards with and without quotation marks', () => {
    expect(read('示例社区荣获省文明办“最美楼院”称号，甲公司获示例市科技进步二等奖。')).toEqual([
      ['最美楼院', '示例社区', 'community', 'provincial', '省文明办', null],
      ['示例市科技进步二等奖', '甲公司', 'enterprise', 'municipal', '示例市', '二等奖'],
    ]);
  });

  it('reads several awards of one recipient', () => {
    expect(read('街道被评为“全国先进单位”、“某某省文明街道”。')).toEqual([
      ['全国先进单位', '街道', 'office', 'national', null, null],
      ['某某省文明街道', '街道', 'office', 'provincial', '某某省', null],
    ]);
  });

  it('reads awards that are only counted, and recipients that are', () => {
    const counts = (text: string) =>
      findHonors(text).map(({ title, recipient, count, level }) => [title, recipient, count, level]);
    expect(counts('全年荣获省级荣誉7项，街道获得市级以上表彰奖励十余项。')).toEqual([
      ['省级荣誉7项', '', 7, 'provincial'],
      ['市级以上表彰奖励十余项', '街道', 10, 'municipal'],
    ]);
    expect(counts('3个集体、12名个人荣获省委、省政府表彰。')).toEqual([
      ['省委、省政府表彰', '3个集体', 3, 'provincial'],
      ['省委、省政府表彰', '12名个人', 12, 'provincial'],
    ]);
    expect(counts('体育健儿在运动会上喜摘奖牌82枚。')).toEqual([
      ['奖牌82枚', '体育健儿在运动会上', 82, 'other'],
    ]);
  });

  it.each([
    '全年获得资金3笔，获批项目5个。',
    '相关经验获《示例日报》等媒体宣传报道。',
    '做法获市领导高度肯定，在全区推广。',
    '全年获奖人数位列全区第一，是唯一获此荣誉的个人。',
    '项目获得专项规划批复，企业获市级资金奖励。',
    '打造“十分钟服务圈”获省厅高度肯定。',
  ])('takes for none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
