import type { Core } from '@strapi/strapi';
import { storeImportToken } from './access/import-token';
import { restrictPublicRoles } from './access/public-role';
import { readDraftsRule } from './access/read-drafts';
import { storeAdminLabels } from './editor/admin-labels';
import { importExample } from './example/import-example';
import { annualReport } from './graphql/schema/annual-report';
import { createIdentityIndex } from './report-tree/identity';
import { reportTreeRules } from './report-tree/rules';
import { importSample } from './sample';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.plugin('graphql').service('extension').use(annualReport);
    strapi.documents.use(readDraftsRule(strapi));
    strapi.documents.use(reportTreeRules(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createIdentityIndex(strapi);
    await restrictPublicRoles(strapi);
    await storeImportToken(strapi);
    await storeAdminLabels(strapi);
    await importSample(strapi);
    await importExample(strapi);
  },
};
