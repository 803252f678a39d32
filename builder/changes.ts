import * as z from 'zod';
import { Failure } from '../system/failure.ts';

const QUERY = /* GraphQL */ `
  query PublicChanges($since: String) {
    changes(since: $since, first: 100) {
      cursor
      hasMore
      nodes {
        kind
        documentId
      }
    }
  }
`;
const answer = z.object({
  data: z
    .object({
      changes: z.object({
        cursor: z.string().nullable(),
        hasMore: z.boolean(),
        nodes: z.array(
          z.object({ kind: z.enum(['published', 'withdrawn', 'deleted']), documentId: z.string() }),
        ),
      }),
    })
    .nullish(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

const PATIENCE_MS = 10_000;

/** What happened to what the public can read since a change. */
export interface Changes {
  /** The last there is by now; null where nothing has ever been published. */
  last: string | null;
  any: boolean;
  /** The document ids of reports and offices that were withdrawn or deleted, also if they were published again. */
  withdrawn: readonly string[];
  /** The database knows the change: else it is another one, or from an older backup, and cannot tell what was withdrawn. */
  known: boolean;
}

/**
 * Asks a CMS what happened since a change, by the log that it keeps for those who have a copy of what is published.
 * @throws Failure where it does not answer.
 */
export async function changesSince(cms: string, since: string | null): Promise<Changes> {
  const changes: Changes & { withdrawn: string[] } = { last: since, any: false, withdrawn: [], known: true };
  for (let more = true; more;) {
    const { data, errors } = await ask(cms, changes.last);
    if (errors?.[0]?.extensions?.code === 'BAD_CURSOR') {
      const { last } = await changesSince(cms, null);
      return { last, any: true, withdrawn: [], known: false };
    }
    if (!data) throw new Failure(`The CMS at ${cms} refused a query (${errors?.[0]?.message}); see its log.`);
    const { cursor, hasMore, nodes } = data.changes;
    changes.last = cursor;
    changes.any ||= nodes.length > 0;
    for (const { kind, documentId } of nodes) if (kind !== 'published') changes.withdrawn.push(documentId);
    more = hasMore;
  }
  return changes;
}

async function ask(cms: string, since: string | null): Promise<z.infer<typeof answer>> {
  let response: Response;
  try {
    response = await fetch(`${cms.replace(/\/$/, '')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { since } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new Failure(
      `The CMS at ${cms} does not answer; start it, or set CMS_URL to the address of one that runs.`,
    );
  }
  const read = answer.safeParse(await response.json().catch(() => null));
  if (!read.success)
    throw new Failure(
      `What answers at ${cms}/graphql is no CMS of this product; set CMS_URL to its address.`,
    );
  return read.data;
}
