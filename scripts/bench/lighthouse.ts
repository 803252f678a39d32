import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { Failure } from '../../system/failure.ts';

/** Scores of a page by category, from 0 to 100, and what keeps those below 100 from it. */
export interface Scores {
  scores: Record<string, number>;
  complaints: string[];
}

/** Measures a page as Lighthouse does by default: a slow phone, simulated. Nothing of the browser reaches the network. */
export async function measurePage(url: string, chromium: string): Promise<Scores> {
  const profile = mkdtempSync(path.join(tmpdir(), 'work-reports-lighthouse-'));
  const chrome = await launch({
    chromePath: chromium,
    userDataDir: profile,
    chromeFlags: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    if (!result) throw new Failure(`Lighthouse could not measure ${url}.`);
    const { categories, audits } = result.lhr;
    return {
      scores: Object.fromEntries(
        Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
      ),
      complaints: Object.values(categories).flatMap(({ id, auditRefs }) =>
        auditRefs.flatMap(({ id: audit, weight }) => {
          const { score = null, title = audit, displayValue = '' } = audits[audit] ?? {};
          return weight > 0 && score !== null && score < 0.99
            ? [`${id}: ${title} ${displayValue}`.trim()]
            : [];
        }),
      ),
    };
  } finally {
    chrome.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}
