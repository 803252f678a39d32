import { findReportsByOffice } from '../../editor/find-reports';
import { showWhereRelationsStand, type RelationsController } from '../../editor/readable-relations';
import type { ListController } from '../../editor/find-reports';
import { isTreeType } from '../../report-tree/tree';

interface BulkContext {
  params: { model: string };
  notFound: () => unknown;
}
interface BulkController {
  bulkFindForValidation: (ctx: BulkContext) => unknown;
}

interface ContentManager {
  controllers: { relations: RelationsController; 'collection-types': ListController & BulkController };
}

/**
 * Editors choose a section, achievement or plan item among many that are called alike: each is shown with the place
 * it stands in, and only what can be meant is offered. And they look for reports by the name of their office.
 */
export default (plugin: ContentManager): ContentManager => {
  showWhereRelationsStand(plugin.controllers.relations);
  findReportsByOffice(plugin.controllers['collection-types']);
  refuseBulkPublication(plugin.controllers['collection-types']);
  return plugin;
};

/** Strapi shows there what is to be published together, of whatever office; reports are published one by one. */
function refuseBulkPublication(controller: BulkController): void {
  const original = controller.bulkFindForValidation.bind(controller);
  controller.bulkFindForValidation = (ctx) => (isTreeType(ctx.params.model) ? ctx.notFound() : original(ctx));
}
