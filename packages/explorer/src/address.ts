import type { Question } from './request.ts';

type Shared = Pick<Question, 'query' | 'variables'>;

/** What an address asks: after `#`, which browsers send to nobody. Null where it asks nothing. */
export function fromAddress(hash: string): Shared | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parts.get('query');
  return query === null ? null : { query, variables: parts.get('variables') ?? '' };
}

/** The part of an address that asks this; never the token. */
export function toAddress({ query, variables }: Shared): string {
  const parts = new URLSearchParams({ query, ...(variables.trim() && { variables }) });
  return `#${parts.toString()}`;
}
