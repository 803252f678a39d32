import type { Core } from '@strapi/strapi';
import { allVersions, faultsOfVersions, OFFICE } from './entries';
import { faultsOfComponents, faultsOfLinks } from './links';
import { faultsOfChanges, faultsOfSearch, faultsOfTrail } from './records';
import { allTrees, faultsOfStanding, faultsOfStates, faultsOfTree } from './trees';

/** All that must hold in the database at any moment, and does not; each a sentence. */
export const findFaults = async (strapi: Core.Strapi): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const versions = await allVersions(strapi);
    const trees = await allTrees(strapi, versions);
    const publicOffices = new Set(
      versions
        .filter(({ uid, status }) => uid === OFFICE && status === 'published')
        .map(({ documentId }) => documentId),
    );
    return [
      ...faultsOfVersions(versions),
      ...(await faultsOfLinks(strapi, trx, versions)),
      ...(await faultsOfComponents(strapi, trx, versions)),
      ...faultsOfStanding(trees, versions),
      ...trees.flatMap((tree) => faultsOfTree(tree, publicOffices)),
      ...(await faultsOfStates(strapi, trees)),
      ...(await faultsOfSearch(trx, trees, versions)),
      ...(await faultsOfChanges(strapi, versions)),
      ...(await faultsOfTrail(strapi)),
    ];
  });
