import { factories } from '@strapi/strapi';
import { importReport } from '../../../report-tree/import';
import { readImportOrder } from '../../../report-tree/import-order';

export default factories.createCoreController('api::report.report', ({ strapi }) => ({
  readDrafts(ctx) {
    ctx.body = { data: { readable: true } };
  },

  async import(ctx) {
    const { office, report, options } = await readImportOrder(strapi, ctx.request.body);
    ctx.body = { data: await importReport(strapi, office, report, options) };
  },
}));
