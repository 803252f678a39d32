import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { GraphqlAnswer } from '../running-cms.ts';

export interface PlainAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  json: () => GraphqlAnswer;
}

export interface PlainRequest {
  /** What follows `/graphql`. */
  search?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks GraphQL as plainly as possible: fetch adds header fields of its own. */
export async function plainRequest(
  cmsUrl: string,
  method: string,
  { search = '', headers = {}, body }: PlainRequest,
): Promise<PlainAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PlainAnswer>();
  const sent = request(`${cmsUrl}/graphql${search}`, { method, headers }, (response) => {
    const chunks: Buffer[] = [];
    response
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const all = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: all,
          json: () => JSON.parse(all.toString()) as GraphqlAnswer,
        });
      })
      .on('error', reject);
  });
  sent.on('error', reject).end(body);
  return promise;
}

export const plainPost = (cmsUrl: string, body: object, headers: Record<string, string> = {}) =>
  plainRequest(cmsUrl, 'POST', {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

export const plainGet = (
  cmsUrl: string,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
  method = 'GET',
) => plainRequest(cmsUrl, method, { search: `?${new URLSearchParams(parameters)}`, headers });

/** The value of `extensions` that names a persisted query. */
export function hashOf(query: string): string {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
}
