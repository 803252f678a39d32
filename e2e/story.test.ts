import { inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openOffice, Stage, tellStory } from './story.ts';

test('a report goes from a pasted text to the public page and back, through three reviews by three people', async () => {
  const browser = await launchChromium(inject('chromium'));
  const stage = await Stage.set(browser);
  try {
    await tellStory(stage, await openOffice(stage.cms), () => Promise.resolve());
  } finally {
    await stage.strike();
    await browser.close();
  }
}, 240_000);
