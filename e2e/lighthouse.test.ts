import { expect, inject, test } from 'vitest';
import { measurePage } from '../scripts/bench/lighthouse.ts';
import { SAMPLE } from './site-pages.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Simulated speed still depends a little on how busy the machine is. */
const TRIES = 3;

test.each(['/', SAMPLE, `${SAMPLE}figures/`, '/search/'])(
  'Lighthouse gives %s 99 or more in every category',
  async (address) => {
    for (let tries = 1; ; tries += 1) {
      const { scores, complaints } = await measurePage(`${inject('siteUrl')}${address}`, inject('chromium'));
      const low = CATEGORIES.filter((category) => (scores[category] ?? 0) < 99);
      if (low.length === 0) return;
      if (tries < TRIES && low.every((category) => category === 'performance')) continue;
      expect({ low, complaints }).toEqual({ low: [], complaints: [] });
    }
  },
  180_000,
);
