import type { Core } from '@strapi/strapi';
import { narrowToOwnOffices } from '../../../review/offices';
import { RIGHTS } from '../../../review/rights';
import acceptance from './acceptance.json';
import post from './post.json';
import { review } from './review';
import { staff } from './staff';

/** How an administrator reads each right in the settings of a role. */
const RIGHT_NAMES: Readonly<Record<keyof typeof RIGHTS, string>> = {
  submit: '送审',
  first_review: '初审',
  second_review: '复审',
  final_review: '终审',
  publish: '发布',
  withdraw: '撤回已发布的报告',
  allOffices: '查看和处理所有单位的报告',
  manageStaff: '管理人员所在的单位',
};

type Method = 'GET' | 'POST' | 'PUT';

const SIGNED_IN = ['admin::isAuthenticatedAdmin'] as const;

const route = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler: `review.${handler}`,
  config: { policies: [...SIGNED_IN] },
});

const staffRoute = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler: `staff.${handler}`,
  config: {
    policies: [...SIGNED_IN, { name: 'admin::hasPermissions', config: { actions: [RIGHTS.manageStaff] } }],
  },
});

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    const graphql = strapi.plugin('graphql').service('extension');
    for (const type of ['plugin::review.post', 'plugin::review.acceptance'])
      graphql.shadowCRUD(type).disable();
    await strapi.service('admin::permission').actionProvider.registerMany(
      Object.entries(RIGHT_NAMES).map(([right, displayName]) => ({
        section: 'plugins',
        displayName,
        uid: RIGHTS[right as keyof typeof RIGHTS].replace('plugin::review.', ''),
        pluginName: 'review',
      })),
    );
    narrowToOwnOffices(strapi);
  },
  contentTypes: { acceptance: { schema: acceptance }, post: { schema: post } },
  controllers: { review, staff },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        route('GET', '/tasks', 'tasks'),
        route('GET', '/reports/:documentId', 'report'),
        route('GET', '/reports/:documentId/findings', 'findings'),
        route('POST', '/reports/:documentId/acceptances', 'accept'),
        route('POST', '/reports/:documentId/:step', 'take'),
        route('GET', '/entries/:uid/:documentId', 'entry'),
        route('GET', '/words', 'words'),
        staffRoute('GET', '/staff', 'list'),
        staffRoute('PUT', '/staff/:id', 'update'),
      ],
    },
  },
};
