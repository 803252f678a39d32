import {
  nameEntries,
  nameRecentEntries,
  type EntryController,
  type HomepageController,
} from '../../editor/entry-names';
import { findReportsByOffice } from '../../editor/find-reports';
import { showWhereRelationsStand, type RelationsController } from '../../editor/readable-relations';
import type { ListController } from '../../editor/find-reports';
import { onlyReadable, type BulkController } from '../../editor/only-readable';

interface ContentManager {
  controllers: {
    relations: RelationsController;
    homepage: () => HomepageController;
    'collection-types': ListController & EntryController & BulkController;
  };
}

/**
 * Editors choose a section, achievement or plan item among many that are called alike: each is shown with the place
 * it stands in, and only what can be meant is offered. And they look for reports by the name of their office.
 */
export default (plugin: ContentManager): ContentManager => {
  showWhereRelationsStand(plugin.controllers.relations);
  findReportsByOffice(plugin.controllers['collection-types']);
  nameEntries(plugin.controllers['collection-types']);
  plugin.controllers.homepage = nameRecentEntries(plugin.controllers.homepage);
  onlyReadable(plugin.controllers['collection-types']);
  return plugin;
};
