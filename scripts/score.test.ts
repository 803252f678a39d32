import { expect, test } from 'vitest';
import { countsInRepository } from './report/score.ts';

test('the parser reads the labelled reports of the repository as people did', async () => {
  const counts = await countsInRepository();
  const least = {
    'sections and topics': 0.98,
    'untitled blocks': 0.9,
    figures: 0.97,
    'figures with their meaning': 0.97,
    honors: 0.95,
  };
  for (const [kind, share] of Object.entries(least)) {
    const count = [...counts].find(([name]) => name === kind)?.[1] ?? { right: 0, found: 1, labelled: 1 };
    expect([kind, count.right / count.found >= share, count.right / count.labelled >= share]).toEqual([
      kind,
      true,
      true,
    ]);
  }
});
