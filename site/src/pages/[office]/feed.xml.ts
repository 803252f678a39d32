import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { officeRoutes } from '../../data/routes.ts';
import { toOfficeFeed } from '../../open-data/atom.ts';

export const getStaticPaths = officeRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { office }, site }) =>
  new Response(toOfficeFeed(office, String(site)));
