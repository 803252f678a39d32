import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DocumentError, readDocument, type SourceText } from '@work-reports/report-files';
import { parseReport, ReportTextError, type ReportText } from '@work-reports/report-text';

/** Input that cannot be worked with: one line on stderr, exit code 2. */
export class BadInput extends Error {}

export interface Understood {
  source: SourceText;
  report: ReportText;
}

const READABLE = /\.(?:docx|html?|txt|pdf)$/i;

/** Reads and understands one document. Throws {@link BadInput} with a line that names the file. */
export async function understand(file: string): Promise<Understood> {
  try {
    const source = await readDocument(read(file), path.basename(file));
    return { source, report: parseReport(source.text, source) };
  } catch (error) {
    if (error instanceof DocumentError || error instanceof ReportTextError)
      throw new BadInput(`${file}: ${error.message}`);
    throw error;
  }
}

/** The documents of a folder by name, or the one file. */
export function documentsAt(place: string): readonly string[] {
  if (!isFolder(place)) return [place];
  const files = readdirSync(place)
    .filter((name) => READABLE.test(name) && !name.startsWith('~$'))
    .sort()
    .map((name) => path.join(place, name));
  if (files.length === 0) throw new BadInput(`${place}: there is no .docx, .html, .txt or .pdf in it.`);
  return files;
}

export function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new BadInput(`${file}: there is no such file, or it may not be read.`);
  }
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    throw new BadInput(`${place}: there is no such file or folder.`);
  }
}
