import path from 'node:path';
import { Failure } from '../../system/failure.ts';
import { readSecret } from '../../system/secrets.ts';
import { BadInput, documentsAt, understand, type Understood } from './documents.ts';

export interface ImportOptions {
  office: string;
  publish: boolean;
  dryRun: boolean;
}

/** What the CMS answers, see `importReport` there. */
interface Imported {
  action: 'created' | 'updated' | 'unchanged';
  published: boolean;
  changes: { created: number; updated: number; deleted: number };
}

/** The CMS refuses this one document; the others may be fine. */
class Refused extends Error {}

/** Imports a document, or every document of a folder, past those that cannot be. */
export async function importAll(place: string, options: ImportOptions): Promise<void> {
  const files = documentsAt(place);
  const done: string[] = [];
  const failed: string[] = [];
  for (const [index, file] of files.entries()) {
    const name = path.basename(file);
    progress(`${index + 1}/${files.length} ${name}`);
    try {
      const imported = await importText(await understand(file), options);
      done.push(imported.action);
      say(`${name}: ${describe(imported)}`);
    } catch (error) {
      if (!(error instanceof BadInput) && !(error instanceof Refused)) throw error;
      if (files.length === 1) throw error instanceof BadInput ? error : new Failure(error.message);
      failed.push(name);
      say(`${name}: failed. ${error.message.replace(`${file}: `, '')}`);
    }
  }
  if (files.length === 1) return;
  const count = (action: string): number => done.filter((one) => one === action).length;
  say(
    `${files.length} documents: ${count('created')} created, ${count('updated')} updated, ${count('unchanged')} unchanged, ${failed.length} failed.`,
  );
  if (failed.length > 0) throw new Failure(`Mend and import again: ${failed.join(', ')}.`);
}

async function importText(
  { source, report }: Understood,
  { office, publish, dryRun }: ImportOptions,
): Promise<Imported & { title: string }> {
  const cms = process.env['CMS_URL'] ?? 'http://127.0.0.1:1337';
  const token = process.env['CMS_TOKEN'] ?? readSecret('IMPORT_TOKEN');
  if (token === null)
    throw new Failure('Set CMS_TOKEN to an API token of the CMS that has the permission Report → import.');
  let response: Response;
  try {
    response = await fetch(`${cms}/api/reports/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ office, text: source.text, strong: source.strong, publish, dryRun }),
    });
  } catch {
    throw new Failure(
      `The CMS at ${cms} does not answer: start it (pnpm start), or set CMS_URL to its address.`,
    );
  }
  if (response.status === 401 || response.status === 403) {
    throw new Failure(
      `The CMS at ${cms} does not take the token: set CMS_TOKEN to an API token with the permission Report → import.`,
    );
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(messageOf(answer) ?? `The CMS answered ${response.status}.`);
  if (!isImported(answer))
    throw new Failure(`What answers at ${cms} is not this CMS: set CMS_URL to its address.`);
  return { ...answer.data, title: report.title };
}

function describe({ title, action, published, changes }: Imported & { title: string }): string {
  const { created, updated, deleted } = changes;
  const entries =
    action === 'unchanged' ? '' : `, entries ${created} new, ${updated} changed, ${deleted} removed`;
  return `${title} ${action}${entries}${published ? ', published' : ', draft'}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isImported(answer: unknown): answer is { data: Imported } {
  return isRecord(answer) && isRecord(answer['data']) && typeof answer['data']['action'] === 'string';
}

function messageOf(answer: unknown): string | null {
  const error = isRecord(answer) ? answer['error'] : null;
  return isRecord(error) && typeof error['message'] === 'string' ? error['message'] : null;
}

/** One line that is written over, where somebody is looking. */
function progress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
}

function say(line: string): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  process.stdout.write(`${line}\n`);
}
