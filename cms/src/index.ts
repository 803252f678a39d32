import type { Core } from '@strapi/strapi';
import { storeImportToken } from './access/import-token';
import { restrictPublicRoles } from './access/public-role';
import { readDraftsRule } from './access/read-drafts';
import { recordChangesOfAccess, recordWhatIsPublished } from './changes/record';
import { storeAdminLabels } from './editor/admin-labels';
import { importExample } from './example/import-example';
import { createReadingIndexes } from './graphql/reading/indexes';
import { annualReport } from './graphql/schema/annual-report';
import { changes } from './graphql/schema/changes';
import { entryType } from './graphql/schema/entry-type';
import { search } from './graphql/schema/search';
import { createIdentityIndex } from './report-tree/identity';
import { reportTreeRules } from './report-tree/rules';
import { importSample } from './sample';
import { bringIndexUpToDate } from './search/index-report';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const graphql = strapi.plugin('graphql').service('extension');
    graphql.use(annualReport);
    graphql.use(changes);
    graphql.use(entryType);
    graphql.use(search);
    graphql.shadowCRUD('api::change.change').disable();
    strapi.documents.use(readDraftsRule(strapi));
    strapi.documents.use(reportTreeRules(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createIdentityIndex(strapi);
    await createReadingIndexes(strapi);
    recordChangesOfAccess(strapi);
    await recordWhatIsPublished(strapi);
    await bringIndexUpToDate(strapi);
    await restrictPublicRoles(strapi);
    await storeImportToken(strapi);
    await storeAdminLabels(strapi);
    await importSample(strapi);
    await importExample(strapi);
  },
};
