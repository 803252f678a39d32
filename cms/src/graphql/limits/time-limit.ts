/** How long a read may take, in milliseconds: the largest allowed takes one or two seconds. */
export const TIME_LIMIT = Number(process.env['API_TIME_LIMIT'] ?? 10_000);

/** A read took longer than TIME_LIMIT. */
export class TimeoutError extends Error {
  override name = 'TimeoutError';
  /** With which Strapi answers, where GraphQL does not. */
  readonly status = 503;

  constructor() {
    super(
      `The query took longer than ${TIME_LIMIT / 1000} seconds; ask for fewer entries at once, or filter by less.`,
    );
  }
}

interface Transaction {
  on: (event: 'query', listener: () => void) => unknown;
  off: (event: 'query', listener: () => void) => unknown;
}

/**
 * Lets work ask the database for TIME_LIMIT; what it asks after that fails, and with it the work. (PostgreSQL also ends
 * a single statement that takes longer; SQLite runs in this process and cannot be interrupted.)
 * @returns Whether the work was over in time: what asked for a query may have swallowed that it came too late
 * @throws TimeoutError, out of the query that came too late
 */
export async function withinTimeLimit(
  transaction: Transaction,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const end = performance.now() + TIME_LIMIT;
  const isOver = () => performance.now() >= end;
  const refuseLate = () => {
    if (isOver()) throw new TimeoutError();
  };
  transaction.on('query', refuseLate);
  try {
    await work();
    return !isOver();
  } finally {
    // The end of the transaction is a query too.
    transaction.off('query', refuseLate);
  }
}
