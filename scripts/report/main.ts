import { parseArgs } from 'node:util';
import { printReport, readReport, ReportTextError } from '@work-reports/report-text';
import { run } from '../../system/failure.ts';
import { BadInput, read, understand } from './documents.ts';
import { importAll } from './import.ts';
import { outlineOf } from './outline.ts';
import { treeOf } from './tree.ts';

const USAGE = `Usage: pnpm report parse FILE [--json] | print FILE.json | import FILE|FOLDER --office SLUG [--publish] [--dry-run]`;

/** Understands, prints and imports reports. Exits with 0 when done, 1 when it failed, 2 for input that is no report. */
async function main(): Promise<void> {
  const { command, file, options } = readArguments();
  if (command === 'parse') {
    const understood = await understand(file);
    process.stdout.write(
      options.json ? `${JSON.stringify(treeOf(file, understood), null, 2)}\n` : outlineOf(understood.report),
    );
  } else if (command === 'print') {
    process.stdout.write(printReport(readTree(file)));
  } else if (command === 'import') {
    const { office, publish, 'dry-run': dryRun } = options;
    if (office === undefined) throw new BadInput(`Say whose reports they are: --office SLUG. ${USAGE}`);
    await importAll(file, { office, publish, dryRun });
  } else throw new BadInput(USAGE);
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        office: { type: 'string' },
        publish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [command, file, ...rest] = positionals;
    if (command === undefined || file === undefined || rest.length > 0) throw new BadInput(USAGE);
    return { command, file, options: values };
  } catch {
    throw new BadInput(USAGE);
  }
}

function readTree(file: string) {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(read(file)));
    return readReport(
      typeof value === 'object' && value !== null && 'report' in value ? value.report : value,
    );
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const what =
      error instanceof ReportTextError ? error.message : 'Give what "report parse --json" printed.';
    throw new BadInput(`${file}: ${what}`);
  }
}

await run(async () => {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
});
