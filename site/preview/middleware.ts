import { defineMiddleware } from 'astro:middleware';
import { previewPath } from '../src/paths.ts';
import { PREVIEWED } from '../src/data/previewed.ts';
import { asPreview } from './as-preview.ts';

/** Every page as the public site would have it, marked and placed as a preview. Files say themselves what they are (src/open-data/notes.ts). */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(asPreview(await response.text(), previewPath(String(PREVIEWED)), new Date()), response);
});
