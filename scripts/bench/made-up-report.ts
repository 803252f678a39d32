import { multiplyOffices } from './multiply.ts';
import { TestCms } from '../../e2e/running-cms.ts';
import { Failure } from '../../system/failure.ts';

/** The office of the made-up report, and the year it is on; a copy's number goes to the end of the slug. */
export const MADE_UP = { slug: 'shili-jiedao', year: 2024 };

const SECTIONS = ['一', '二', '三', '四', '五'];
const ACHIEVEMENTS_EACH = 12;
const PLAN_ITEMS_EACH = 8;
/** Items of one made-up report. */
export const ITEMS = SECTIONS.length * (ACHIEVEMENTS_EACH + PLAN_ITEMS_EACH);

const TEXT = [
  '示例街道2024年工作总结及2025年工作计划',
  '一、2024年工作总结',
  ...SECTIONS.flatMap((number) => [
    `（${number}）示例工作稳步推进。`,
    ...numbered(
      ACHIEVEMENTS_EACH,
      (item) =>
        `示例事项稳步推进。走访示例企业${item * 7}家，投入示例资金${item * 12}万元${item % 4 === 0 ? `，示例社区获评“示例省第${number}批第${item}号示例社区”` : ''}。`,
    ),
  ]),
  '二、2025年工作计划',
  ...SECTIONS.flatMap((number) => [
    `（${number}）继续推进示例工作。`,
    ...numbered(PLAN_ITEMS_EACH, (item) => `继续推进示例事项。新建示例公园${item}座，年底前完成。`),
  ]),
].join('\n');

function numbered(count: number, text: (item: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}.${text(index + 1)}`);
}

/** Makes a SQLite database with as many published reports of {@link ITEMS} items, each of an office of its own. */
export async function makeReports(file: string, count: number): Promise<void> {
  const cms = await TestCms.start({ DATABASE_FILENAME: file, IMPORT_SAMPLE: 'false' });
  try {
    const { slug } = MADE_UP;
    const office = await cms.draft('office', {
      name: '示例街道办事处',
      slug,
      kind: 'street_office',
      fictional: true,
    });
    await cms.act('office', office, 'publish');
    const response = await fetch(`${cms.url}/api/reports/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.importToken}` },
      body: JSON.stringify({ office: slug, text: TEXT, publish: true }),
    });
    if (!response.ok) throw new Failure(`The made-up report was refused: ${await response.text()}`);
  } finally {
    await cms.stop();
  }
  multiplyOffices(file, count - 1);
}
