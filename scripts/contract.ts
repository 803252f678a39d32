import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { Failure, run } from '../system/failure.ts';
import { TYPES } from '../system/folders.ts';

/** What the schema of the API promises its users, what it promised them last, and what they are told of it. */
export interface Contract {
  /** The schema as it is now, in SDL. */
  schema: string;
  /** The schema of the last released version, in SDL. */
  released: string;
  /** The changelog of `packages/types`. */
  changelog: string;
}

/** A breaking change makes queries fail that worked; a dangerous one answers them with what users may not expect. */
export type Risk = 'Breaking' | 'Dangerous';

export const SCHEMA = path.join(TYPES, 'schema.graphql');
export const RELEASED = path.join(TYPES, 'released.graphql');
export const CHANGELOG = path.join(TYPES, 'CHANGELOG.md');

export const readContract = (): Contract => ({
  schema: readFileSync(SCHEMA, 'utf8'),
  released: readFileSync(RELEASED, 'utf8'),
  changelog: readFileSync(CHANGELOG, 'utf8'),
});

/** Inspector calls these dangerous, but who does not use them gets the same answer as before. */
const HARMLESS = new Set(['FIELD_ARGUMENT_ADDED', 'INPUT_FIELD_ADDED']);

/**
 * The risky changes since the last release that the changelog does not declare, each as the line that would.
 * A line declares the schema coordinates before its colon (https://spec.graphql.org/draft/#sec-Schema-Coordinates).
 */
export async function undeclaredChanges({ schema, released, changelog }: Contract): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(schema));
  const declared = declaredRisks(changelog);
  return changes.flatMap((change) => {
    const risk = riskOf(change);
    const coordinate = coordinateOf(change);
    const told = declared.get(coordinate);
    if (risk === null || told === risk || told === 'Breaking') return [];
    return [`- **${risk}** \`${coordinate}\`: ${change.message}`];
  });
}

function riskOf({ criticality, type }: Change): Risk | null {
  if (criticality.level === CriticalityLevel.Breaking) return 'Breaking';
  return criticality.level === CriticalityLevel.Dangerous && !HARMLESS.has(String(type)) ? 'Dangerous' : null;
}

/** Inspector joins all names by dots; a coordinate writes an argument as `Type.field(argument:)`. */
function coordinateOf({ path = 'schema' }: Change): string {
  const names = path.split('.');
  const argument = names.length === (path.startsWith('@') ? 2 : 3) ? names.pop() : undefined;
  return argument === undefined ? path : `${names.join('.')}(${argument}:)`;
}

/** What the changelog declares for the next version: lines such as ``- **Breaking** `Report.year`: …``. */
export function declaredRisks(changelog: string): Map<string, Risk> {
  const declared = new Map<string, Risk>();
  for (const [, risk, coordinates = ''] of unreleased(changelog).matchAll(
    /^- \*\*(Breaking|Dangerous)\*\* ((?:`[^`]+`(?:, )?)+): \S/gm,
  )) {
    for (const [, coordinate = ''] of coordinates.matchAll(/`([^`]+)`/g)) {
      if (declared.get(coordinate) !== 'Breaking') declared.set(coordinate, risk as Risk);
    }
  }
  return declared;
}

/** The entries under `## Unreleased`. */
export function unreleased(changelog: string): string {
  const [, entries] = /^## Unreleased\n(.*?)(?=^## |(?![^]))/ms.exec(changelog) ?? [];
  if (entries === undefined)
    throw new Failure('Give packages/types/CHANGELOG.md its heading "## Unreleased" back.');
  return entries.trim();
}

/** @throws Failure where the schema breaks what was released and the changelog does not say so. */
export async function checkContract(contract: Contract): Promise<void> {
  const lines = await undeclaredChanges(contract);
  if (lines.length === 0) return;
  throw new Failure(
    `The schema breaks with the last release: undo that, or tell API users in packages/types/CHANGELOG.md, under Unreleased, what to do, by a line for each of these:\n${lines.join('\n')}`,
  );
}

if (import.meta.main) await run(() => checkContract(readContract()));
