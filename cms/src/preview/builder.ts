import { signed } from '../plugins/public-site/server/builder';

/** What the builder (the folder `builder`) has of a preview. */
export type BuilderAnswer =
  | { state: 'file'; response: Response }
  | { state: 'building' }
  | { state: 'failed'; reason: string }
  /** There is no such page in the preview. */
  | { state: 'none' }
  /** It does not answer, or there is none. */
  | { state: 'silent' };

const PATIENCE_MS = 10_000;

/**
 * Asks the builder for a file of a preview, and has it built if it is not there.
 * @param version The state that it must show; null takes the last that was built.
 */
export async function askBuilder(
  report: string,
  path: string,
  version: string | null,
): Promise<BuilderAnswer> {
  const { BUILDER_URL, BUILDER_SECRET } = process.env;
  if (!BUILDER_URL || !BUILDER_SECRET) return { state: 'silent' };
  const query = version === null ? '' : `?version=${encodeURIComponent(version)}`;
  const target = `/previews/${report}${path.split('/').map(encodeURIComponent).join('/')}${query}`;
  try {
    const response = await fetch(`${BUILDER_URL.replace(/\/$/, '')}${target}`, {
      headers: { authorization: signed(BUILDER_SECRET, 'GET', target) },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    switch (response.status) {
      case 200:
        return { state: 'file', response };
      case 202:
        return { state: 'building' };
      case 404:
        return { state: 'none' };
      case 422:
        return { state: 'failed', reason: await response.text() };
      default:
        return { state: 'silent' };
    }
  } catch {
    return { state: 'silent' };
  }
}
