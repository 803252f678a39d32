import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { findChromium, launchChromium } from '../e2e/chromium.ts';
import { openOffice, showAdministration, Stage, tellStory } from '../e2e/story.ts';
import { buildStale } from './builds.ts';
import { run } from '../system/failure.ts';
import { ROOT } from '../system/folders.ts';

/** Dialogs and cards come in with a movement. */
const UNTIL_STILL = 500;
const PICTURES = path.join(ROOT, 'docs/handbook');

/**
 * Takes the pictures of the handbook for editors from the running product, on the way of the same story that is tested
 * (e2e/story.ts): what they show is what there is.
 */
await run(async () => {
  await buildStale();
  mkdirSync(PICTURES, { recursive: true });
  for (const name of readdirSync(PICTURES)) if (name.endsWith('.png')) rmSync(path.join(PICTURES, name));
  const browser = await launchChromium(findChromium());
  const stage = await Stage.set(browser);
  try {
    const staff = await openOffice(stage.cms);
    await showAdministration(stage, take);
    await tellStory(stage, staff, take);
  } finally {
    await stage.strike();
    await browser.close();
  }
});

async function take(name: string, page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(UNTIL_STILL);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  // A palette is enough for what is mostly white, and a third of the size.
  writeFileSync(
    path.join(PICTURES, `${name}.png`),
    await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer(),
  );
  console.log(`${name}.png`);
}
