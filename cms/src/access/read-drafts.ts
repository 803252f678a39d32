import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The permission a token needs to read what is not published. No role of the public ever has it. */
export const READ_DRAFTS = 'api::report.report.readDrafts';

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);
const DRAFT_PARAMS = ['publicationFilter', 'hasPublishedVersion'];

/**
 * Strapi hands drafts to anyone who asks for them (`status: DRAFT`, `publicationFilter`). Every read that a
 * caller of the content API causes, over GraphQL or REST, comes through here before the database is asked.
 * @throws ForbiddenError, which GraphQL reports with the code `FORBIDDEN`.
 */
export const readDraftsRule =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const caller = strapi.requestContext.get()?.state;
    const fromContentApi = caller?.['route']?.info?.type === 'content-api';
    if (fromContentApi && READS.has(context.action) && asksForDrafts(context.params)) {
      await assertMayReadDrafts(strapi, caller?.['auth']);
    }
    return next();
  };

/** A read without a status means drafts to Strapi's document service. */
function asksForDrafts(params: object): boolean {
  const given = new Map(Object.entries(params));
  return given.get('status') !== 'published' || DRAFT_PARAMS.some((name) => given.get(name) != null);
}

async function assertMayReadDrafts(strapi: Core.Strapi, auth: Parameters<Core.Strapi['auth']['verify']>[0]) {
  try {
    await strapi.auth.verify(auth, { scope: [READ_DRAFTS] });
  } catch (cause) {
    throw Object.assign(
      new errors.ForbiddenError(
        'Only published content can be read here; ask for status: PUBLISHED without publicationFilter or hasPublishedVersion.',
      ),
      { cause },
    );
  }
}
