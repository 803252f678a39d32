import type { Core } from '@strapi/strapi';
import { closeRoutes } from './access/closed-routes';
import { storeMachineTokens } from './access/machine-tokens';
import { restrictPublicRoles } from './access/public-role';
import { readDraftsRule } from './access/read-drafts';
import { indexTrail, keepTrailAppendOnly, refuseForgedActs } from './audit/append-only';
import { ACT } from './audit/record';
import { recordSettings } from './audit/settings';
import { recordChangesOfAccess, recordWhatIsPublished } from './changes/record';
import { storeAdminLabels } from './editor/admin-labels';
import { closeDeadEnds, nameStrapisOwn } from './editor/dead-ends';
import { labelSubjectsOfRoles } from './editor/role-labels';
import { importExample } from './example/import-example';
import { createReadingIndexes } from './graphql/reading/indexes';
import { annualReport } from './graphql/schema/annual-report';
import { changes } from './graphql/schema/changes';
import { entryType } from './graphql/schema/entry-type';
import { search } from './graphql/schema/search';
import { createIdentityIndex, createVersionIndexes } from './report-tree/identity';
import { recordWords } from './proofread/record-words';
import { storeFirstWords, WORD } from './proofread/word-list';
import { reportTreeRules } from './report-tree/rules';
import { guardAccounts } from './review/accounts';
import { storeMissingStates } from './review/report';
import { removeStrapisRoles, storeRoles } from './review/roles';
import { reviewsHere } from './review/states';
import { importSample } from './sample';
import { bringIndexUpToDate } from './search/index-report';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    reviewsHere();
    const graphql = strapi.plugin('graphql').service('extension');
    graphql.use(annualReport);
    graphql.use(changes);
    graphql.use(entryType);
    graphql.use(search);
    for (const type of ['api::change.change', WORD, ACT]) graphql.shadowCRUD(type).disable();
    strapi.documents.use(readDraftsRule(strapi));
    strapi.documents.use(refuseForgedActs);
    strapi.documents.use(recordWords(strapi));
    strapi.documents.use(reportTreeRules(strapi));
    closeRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createIdentityIndex(strapi);
    await createVersionIndexes(strapi);
    await createReadingIndexes(strapi);
    await keepTrailAppendOnly(strapi);
    await indexTrail(strapi);
    await storeMissingStates(strapi);
    guardAccounts(strapi);
    recordSettings(strapi);
    recordChangesOfAccess(strapi);
    await recordWhatIsPublished(strapi);
    await bringIndexUpToDate(strapi);
    await restrictPublicRoles(strapi);
    await storeMachineTokens(strapi);
    await storeRoles(strapi);
    await removeStrapisRoles(strapi);
    await storeFirstWords(strapi);
    await storeAdminLabels(strapi);
    await closeDeadEnds(strapi);
    await nameStrapisOwn(strapi);
    labelSubjectsOfRoles(strapi);
    await importSample(strapi);
    await importExample(strapi);
  },
};
