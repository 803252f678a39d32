import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyEdit, parseReport, readReport, type Section, type Theme } from '../index.ts';

const themesIn = (sections: readonly Section[]): readonly (readonly [string, Theme])[] =>
  sections.flatMap(({ marker, heading, theme, content }) => [
    ...(theme === null ? [] : [[marker + heading, theme] as const]),
    ...themesIn(content.filter((piece) => piece.type === 'section')),
  ]);

const report = (...lines: readonly string[]) =>
  parseReport(['示例街道2023年工作总结及2024年工作计划', ...lines].join('\n'));

it('gives the sections of the sample their themes, and its parts none', () => {
  const sample = readFileSync(
    new URL('../../../../cms/samples/2023-henggang-jiedao.txt', import.meta.url),
    'utf8',
  );
  expect(themesIn(parseReport(sample).sections)).toEqual([
    ['(一)聚焦经济建设,产业升级步步为营', 'economy'],
    ['(二)聚焦重点工作,辖区发展再启新篇', 'construction'],
    ['(三)聚焦平安建设,辖区形势和谐稳定', 'safety'],
    ['(四)聚焦人民至上,持续增进民生福祉', 'livelihood'],
    ['(五)聚焦政治引领,党建效能稳步提升', 'party'],
    ['(一)聚力产业提档升级,巩固经济向好态势', 'economy'],
    ['(二)集中精力攻坚克难,高效推动项目建设', 'construction'],
    ['(三)强化安全基础保障,筑牢社稳民安底线', 'safety'],
    ['(四)立足群众需求改善,提升民生幸福成色', 'livelihood'],
    ['(五)突出基层组织优势,夯实党建基层基础', 'party'],
  ]);
});

it.each<readonly [heading: string, theme: Theme | null]>([
  ['大力推进乡村振兴', 'rural'],
  ['守护蓝天碧水', 'environment'],
  ['持续优化营商环境', 'economy'],
  ['推进生态文明建设', 'environment'],
  ['发展教育卫生事业', 'culture'],
  ['扎实开展主题教育', 'party'],
  ['加强污染治理', 'environment'],
  ['提升基层治理效能', 'governance'],
  ['坚持党建引领基层治理', 'party'],
  ['深化改革开放', 'reform'],
  ['办好民生工程', 'livelihood'],
  ['凝心聚力，再上台阶', null],
])('reads %s as %s', (heading, theme) => {
  const { sections } = report('一、2023年工作总结', `（一）${heading}`, '全年开展活动20场。');
  expect(themesIn(sections).map(([, found]) => found)).toEqual(theme === null ? [] : [theme]);
});

it('asks the topics where the heading does not say', () => {
  const { sections } = report(
    '一、2023年工作总结',
    '（一）凝心聚力，再上台阶',
    '河道整治有力推进。整治河道3条，清淤1.2公里。',
    '绿化水平不断提升。种植乔木200株，新增草坪3000平方米。',
  );
  expect(themesIn(sections)).toEqual([['（一）凝心聚力，再上台阶', 'environment']]);
});

it('takes the first level for a theme only where its heading names one', () => {
  const { sections } = report(
    '一、党建工作',
    '新建党组织5个。',
    '二、2023年经济社会发展情况',
    '招商引资成效明显。引进企业8家。企业服务持续优化。走访企业20家。',
    '三、存在问题',
    '产业结构单一，企业规模偏小。',
  );
  expect(themesIn(sections)).toEqual([['一、党建工作', 'party']]);
});

it('lets the outermost section speak for those in it', () => {
  const { sections } = report('一、2023年工作总结', '（一）抓好平安建设', '1.抓消防安全', '检查。', '整改。');
  expect(themesIn(sections)).toEqual([['（一）抓好平安建设', 'safety']]);
});

it('keeps a theme through corrections and through storage', () => {
  const { sections, ...rest } = report('一、2023年工作总结', '（一）抓好平安建设', '检查消防。');
  const moved = applyEdit({ sections, ...rest }, { type: 'place', at: [0, 0], part: 'plan', kind: 'plan' });
  expect(themesIn(readReport(JSON.parse(JSON.stringify(moved))).sections)).toEqual([
    ['（一）抓好平安建设', 'safety'],
  ]);
});
