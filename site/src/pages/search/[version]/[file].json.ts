import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../../search/build-index.ts';

export async function getStaticPaths() {
  const { catalogue, files } = await getSearchIndex();
  return Array.from(files, ([file, content]) => ({
    params: { version: catalogue.version, file },
    props: { content },
  }));
}

interface Props {
  content: string;
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } });
