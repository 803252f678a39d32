/** A failure the user can do something about: its message is one sentence, and no stack trace is shown. */
export class Failure extends Error {}

/** Runs a command's main function; prints what went wrong in a sentence and exits with 1. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`\n✗ ${error.message}`);
    process.exit(1);
  }
}
