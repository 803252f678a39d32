import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exampleReport } from '../data/report.fixture.ts';
import { reportCard } from './report-card.ts';

test('a card is a PNG of 1200 × 630 pixels that loads fast', async () => {
  const card = await reportCard(exampleReport);
  const { format, width, height } = await sharp(card).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(card.length).toBeLessThan(60_000);
});

test('the same report gives the same bytes', async () => {
  expect(Buffer.compare(await reportCard(exampleReport), await reportCard(exampleReport))).toBe(0);
});

test('a made-up office is marked', async () => {
  const real = { ...exampleReport, office: { ...exampleReport.office, fictional: false } };
  const isRed = (red: number, green: number) => red > 130 && green < 60;
  const [marked, unmarked] = [await reportCard(exampleReport), await reportCard(real)];
  expect(await count(marked, isRed)).toBeGreaterThan((await count(unmarked, isRed)) + 1_000);
});

test('nothing runs over the edge, however long the title and however few the figures', async () => {
  for (const title of ['示例', '示例街道'.repeat(200)]) {
    const card = await reportCard({ ...exampleReport, title, figures: [], honors: [] });
    const { width, height } = await sharp(card).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    const isInkAtEdge = (red: number, _: number, x: number, y: number) =>
      red < 128 && y > 20 && (x < 40 || x >= 1160 || y >= 590);
    expect(await count(card, isInkAtEdge)).toBe(0);
  }
});

/** How many pixels are so. */
async function count(
  card: Uint8Array,
  isSo: (red: number, green: number, x: number, y: number) => boolean,
): Promise<number> {
  const { data, info } = await sharp(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let found = 0;
  for (let index = 0; index < info.width * info.height; index += 1) {
    const [red = 0, green = 0] = data.subarray(index * info.channels, index * info.channels + 2);
    if (isSo(red, green, index % info.width, Math.floor(index / info.width))) found += 1;
  }
  return found;
}
