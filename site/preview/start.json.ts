import type { APIRoute } from 'astro';
import { reportRoutes } from '../src/data/routes.ts';
import { reportPath } from '../src/paths.ts';

/** Where the report of the preview stands: the CMS leads there whoever opens a link. */
export const GET: APIRoute = async () => {
  const [route] = await reportRoutes();
  if (!route) throw new Error('The report of the preview has no page.');
  return Response.json(reportPath({ office: route.props.office, slug: route.props.head.slug }));
};
