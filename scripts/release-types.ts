import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHANGELOG, checkContract, RELEASED, readContract, SCHEMA, unreleased } from './contract.ts';
import { Failure, run } from '../system/failure.ts';
import { TYPES } from '../system/folders.ts';

type Version = [major: number, minor: number, patch: number];

/**
 * The changelog with its unreleased entries under a version. Before 1.0.0 a breaking change raises the minor
 * version, from then on the major one (https://semver.org).
 * @param date as YYYY-MM-DD
 */
export function releaseChangelog(changelog: string, last: string, next: string, date: string): string {
  const entries = unreleased(changelog);
  if (entries === '')
    throw new Failure('Nothing has changed since the last release; there is nothing to do.');
  const [from, to] = [parse(last), parse(next)];
  const raised = to.findIndex((number, place) => number !== from[place]);
  if (raised < 0 || (to[raised] ?? 0) < (from[raised] ?? 0)) {
    throw new Failure(`Give a version after ${last}.`);
  }
  const least = from[0] === 0 ? 1 : 0;
  if (raised > least && /^- \*\*Breaking\*\*/m.test(entries)) {
    const enough = least === 0 ? `${from[0] + 1}.0.0` : `0.${from[1] + 1}.0`;
    throw new Failure(`This release breaks with ${last}: make it ${enough}.`);
  }
  return changelog.replace(/^## Unreleased\n/m, `## Unreleased\n\n## ${next} (${date})\n`);
}

function parse(version: string): Version {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Failure('Give the new version as three numbers, such as 1.2.0.');
  return [Number(major), Number(minor), Number(patch)];
}

/** Makes of what is unreleased a version: its entries in the changelog, its number, and its schema to keep. */
async function main(): Promise<void> {
  const contract = readContract();
  await checkContract(contract);
  const file = path.join(TYPES, 'package.json');
  const manifest = readFileSync(file, 'utf8');
  const [, last = ''] = /"version": "(.*?)"/.exec(manifest) ?? [];
  const next = process.argv[2] ?? '';
  const today = new Date().toISOString().slice(0, 10);

  const changelog = releaseChangelog(contract.changelog, last, next, today);
  writeFileSync(CHANGELOG, changelog);
  writeFileSync(RELEASED, readFileSync(SCHEMA));
  writeFileSync(file, manifest.replace(`"version": "${last}"`, `"version": "${next}"`));
  console.log(`Released ${next}: commit it, then pack it with pnpm --filter @work-reports/types pack.`);
}

if (import.meta.main) await run(main);
