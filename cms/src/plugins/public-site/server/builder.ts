import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { onPublicChange } from '../../../changes/record';
import { together } from '../../../changes/last-change';

const PATIENCE_MS = 2000;

/** As builder/public-site.ts answers. */
const STATUS = z.object({
  state: z.enum(['current', 'building', 'failed']),
  since: z.string(),
  lastBuild: z.object({ id: z.string(), builtAt: z.string() }).nullable(),
  failure: z.object({ reason: z.string() }).nullable(),
});
export type BuilderStatus = z.infer<typeof STATUS>;

/** The service that builds the public site (the folder `builder`), seen from here. */
export class Builder {
  private readonly url: string;
  private readonly secret: string;

  constructor(url: string, secret: string) {
    this.url = url.replace(/\/$/, '');
    this.secret = secret;
  }

  /** The one that `BUILDER_URL` and `BUILDER_SECRET` name; null where none is set. */
  static fromSettings({ BUILDER_URL, BUILDER_SECRET }: NodeJS.ProcessEnv): Builder | null {
    if (!BUILDER_URL) return null;
    if (!BUILDER_SECRET)
      throw new Error('BUILDER_URL is set: set BUILDER_SECRET too, to the one that the builder has.');
    return new Builder(BUILDER_URL, BUILDER_SECRET);
  }

  /** @throws where the builder does not answer within two seconds, or not as it should. */
  readonly status = (): Promise<BuilderStatus> => this.ask('GET', '/status');

  /** Tells the builder that something may have changed; `anyway` has it build even if not. */
  readonly wake = (anyway = false): Promise<BuilderStatus> =>
    this.ask('POST', '/wake', JSON.stringify({ anyway }));

  private async ask(method: 'GET' | 'POST', path: string, body = ''): Promise<BuilderStatus> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: signed(this.secret, method, path, body), 'content-type': 'application/json' },
      ...(body !== '' && { body }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`it answers with ${response.status} ${await response.text()}`);
    return STATUS.parse(await response.json());
  }
}

/** `Authorization` of a request to the builder, as builder/signature.ts wants it. */
export function signed(secret: string, method: 'GET' | 'POST', path: string, body = ''): string {
  const seconds = Math.floor(Date.now() / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}\n${method} ${path}\n${body}`).digest('hex');
  return `HMAC-SHA256 ${seconds}:${mac}`;
}

/**
 * Tells the builder of every change once it is committed, and at the start, for what was committed just before the
 * CMS was killed. A publication neither waits for it nor fails with it: the builder also looks by itself.
 */
export function wakeOnChanges(strapi: Core.Strapi, builder: Builder): void {
  const wake = together(async () => {
    try {
      await builder.wake();
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      strapi.log.warn(`The builder of the public site could not be told of a change (${cause}).`);
    }
  });
  onPublicChange(strapi, () => void wake());
  void wake();
}
