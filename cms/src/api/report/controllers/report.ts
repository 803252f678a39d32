import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { importReport } from '../../../report-tree/import';
import { readImportOrder } from '../../../report-tree/import-order';
import { reviewsHere } from '../../../review/states';

const NOT_BY_IMPORT = '这里的报告须经审核才能发布：请只导入（命令行不加 --publish），然后在后台送审。';

export default factories.createCoreController('api::report.report', ({ strapi }) => ({
  readDrafts(ctx) {
    ctx.body = { data: { readable: true } };
  },

  async import(ctx) {
    const { office, report, options } = await readImportOrder(strapi, ctx.request.body);
    if (options.publish && reviewsHere().length > 0) throw new errors.ApplicationError(NOT_BY_IMPORT);
    ctx.body = { data: await importReport(strapi, office, report, options) };
  },
}));
