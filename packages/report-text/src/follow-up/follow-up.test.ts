import { describe, expect, it } from 'vitest';
import { findFigures } from '../meaning/figures.ts';
import { proposeOutcomes, type ComparedPiece, type FollowUp } from './follow-up.ts';

const promise = (text: string, id = 'promise'): ComparedPiece => piece(id, text);
const piece = (id: string, text: string, heading = ''): ComparedPiece => ({
  id,
  heading,
  topic: '',
  text,
  figures: findFigures(text, 'actual'),
});

/** What is proposed for one promise, with the achievements named by their texts. */
function outcomesOf(text: string, ...achievements: readonly string[]): FollowUp {
  const [followUp] = proposeOutcomes(
    [promise(text)],
    achievements.map((achievement) => piece(achievement, achievement)),
  );
  if (followUp === undefined) throw new Error('A promise without an answer.');
  return followUp;
}

const idsOf = ({ proposals }: FollowUp) => proposals.map(({ achievement }) => achievement);

describe('what a later report says of a promise', () => {
  it('is found by the name of the road, however much the words on another road are alike', () => {
    const own = '云栖路于9月建成。';
    const other = '湖滨路改造工程完工，沿线绿化品质和夜景照明同步提升，群众出行更加便捷。';
    const { proposals } = outcomesOf(
      '推进云栖路改造工程，提升沿线绿化品质和夜景照明，方便群众出行。',
      other,
      own,
    );
    expect(proposals[0]?.achievement).toBe(own);
  });

  it('is not looked for in what it says of another park, school or village', () => {
    expect(idsOf(outcomesOf('建设鹭湖公园。', '百果公园建成开放。'))).toEqual([]);
    expect(idsOf(outcomesOf('扩建示例小学。', '示例中学扩建完成。'))).toEqual([]);
    expect(idsOf(outcomesOf('整治竹园村人居环境。', '石门村人居环境整治完成。'))).toEqual([]);
  });

  it('is not mentioned where the texts share nothing but what every report says', () => {
    const followUp = outcomesOf(
      '坚持高质量发展，全面加强能力建设，不断提升工作水平。',
      '持续推进高质量发展，能力建设全面加强，工作水平不断提升，成效明显。',
    );
    expect(followUp).toEqual({ planItem: 'promise', progress: 'not_mentioned', proposals: [] });
  });

  it('is not told by words that all of its achievements use', () => {
    const everywhere = Array.from({ length: 80 }, (_, index) =>
      piece(`${index}`, `“示例先锋”行动第${index}次。`),
    );
    const rare = piece('rare', '“银龄驿站”投用。');
    const [followUp] = proposeOutcomes(
      [promise('开展“示例先锋”行动，建设“银龄驿站”。')],
      [...everywhere, rare],
    );
    expect(followUp && idsOf(followUp)).toEqual(['rare']);
  });

  it('can stand in several achievements, the closest first', () => {
    const both = outcomesOf(
      '新建鹭湖公园，改造百果公园。',
      '鹭湖公园建成开放。',
      '发放补贴30万元。',
      '新建鹭湖公园、改造百果公园全部完成。',
    );
    expect(idsOf(both)).toEqual(['新建鹭湖公园、改造百果公园全部完成。', '鹭湖公园建成开放。']);
  });

  it('keeps the order of the report among achievements that are as close, and never changes', () => {
    const texts = ['鹭湖公园建成东门。', '鹭湖公园建成西门。', '鹭湖公园建成南门。'];
    const first = outcomesOf('建设鹭湖公园。', ...texts);
    expect(idsOf(first)).toEqual(texts);
    expect(idsOf(outcomesOf('建设鹭湖公园。', ...texts.toReversed()))).toEqual(texts.toReversed());
    expect(outcomesOf('建设鹭湖公园。', ...texts)).toEqual(first);
  });

  it('prefers the achievement under a heading like the promise’s own', () => {
    const [followUp] = proposeOutcomes(
      [{ ...promise('办好“荔枝红了”文化节。'), heading: '繁荣文化体育事业' }],
      [
        piece('safety', '“荔枝红了”文化节平安举行。', '守牢安全底线'),
        piece('culture', '“荔枝红了”文化节圆满举行。', '文化体育事业繁荣'),
      ],
    );
    expect(followUp && idsOf(followUp)).toEqual(['culture', 'safety']);
  });

  it('comes with the words that both share, and where they stand', () => {
    const text = '“银龄驿站”投用，云栖路沿线新增充电端口3000个，PM2.5浓度下降。';
    const { proposals } = outcomesOf('打造“银龄驿站”，在云栖路新建充电端口3000个，治理PM2.5。', text);
    expect(proposals[0]?.shared.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['name', '银龄驿站'],
      ['name', '云栖路'],
      ['words', '充电端口'],
      ['amount', '3000个'],
      ['name', 'PM2.5'],
    ]);
  });
});

describe('the progress proposed', () => {
  it.each([
    ['云栖路改造建成通车。', 'done'],
    ['云栖路提前两个月完工。', 'done'],
    ['加快推进云栖路改造，于6月竣工。', 'done'],
    ['云栖路改造有序推进。', 'in_progress'],
    ['云栖路改造进入路面施工阶段。', 'in_progress'],
    ['云栖路完成施工招标。', 'in_progress'],
    ['云栖路改造完成总工程量的70%。', 'in_progress'],
    ['云栖路改造尚未完工。', 'in_progress'],
    ['云栖路改造暂缓实施。', 'adjusted'],
    ['云栖路改造延期至明年完成。', 'adjusted'],
    ['因管线迁改，云栖路通车时间调整为明年。', 'adjusted'],
    ['云栖路沿线商铺120家。', null],
  ])('for %s is %s', (achievement, progress) => {
    expect(outcomesOf('推进云栖路改造。', achievement).proposals[0]?.progress).toBe(progress);
  });

  it('is that of the promised thing, not of its neighbours in the sentence', () => {
    const text = '云栖路改造建成通车，湖滨路改造开工建设，翠竹路改造暂缓实施。';
    expect(outcomesOf('推进云栖路改造。', text).progress).toBe('done');
    expect(outcomesOf('推进湖滨路改造。', text).progress).toBe('in_progress');
    expect(outcomesOf('推进翠竹路改造。', text).progress).toBe('adjusted');
  });

  it('follows from the numbers where no verb tells', () => {
    const promised = '培训“雏鹰计划”学员300人。';
    expect(outcomesOf(promised, '培训“雏鹰计划”学员320人。').progress).toBe('done');
    expect(outcomesOf(promised, '培训“雏鹰计划”学员120人。').progress).toBeNull();
  });
});
