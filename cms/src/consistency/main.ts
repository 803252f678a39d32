import { findFaults } from './faults';
import { withDatabase } from './open';

/*
 * Prints every fault of the database as a sentence. Ends with 0 where there is none, 1 where there are some, and 2
 * where it could not be read.
 */
async function main(): Promise<number> {
  const faults = await withDatabase(findFaults);
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0
      ? 'The database is whole.'
      : `${faults.length} faults: put back a backup, or mend them by hand.`,
  );
  return faults.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`The database cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  },
);
