import type { Core, Schema, UID } from '@strapi/strapi';
import type { DatabaseQuery } from '../../linked-rows';

type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/** Whether a field was asked for as it comes: the schema's own defaults are `{}` and `[]`. */
export const isPlain = (args: object): boolean =>
  Object.values(args).every(
    (value: unknown) =>
      value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0),
  );

/**
 * Makes a database query of the arguments of a list, as Strapi's resolver of one list does: validated, and without
 * what the caller may not filter or sort by.
 * @throws what Strapi throws of arguments that are refused.
 */
export async function queryOf(
  strapi: Core.Strapi,
  uid: UID.Schema,
  args: Record<string, unknown>,
  auth: unknown,
): Promise<DatabaseQuery> {
  if (isPlain(args)) return {};
  const model: Schema.Schema = strapi.getModel(uid);
  const { utils }: Builders = strapi.plugin('graphql').service('builders');
  const given = utils.transformArgs(args, { contentType: model, usePagination: true });
  await strapi.contentAPI.validate.query(given, model, { auth: auth as Auth });
  const query = await strapi.contentAPI.sanitize.query(given, model, { auth: auth as Auth });
  return strapi.get('query-params').transform(uid, query);
}

/** @throws ForbiddenError, as Strapi does of each relation that leads to something the caller may not read. */
export async function assertMayFind(strapi: Core.Strapi, uid: UID.Schema, auth: unknown): Promise<void> {
  await strapi.auth.verify(auth as Auth, { scope: [`${uid}.find`] });
}

interface Builders {
  utils: {
    transformArgs: (
      args: Record<string, unknown>,
      options: { contentType: Schema.Schema; usePagination: boolean },
    ) => Record<string, unknown>;
  };
}
