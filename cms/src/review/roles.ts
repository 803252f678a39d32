import type { Core } from '@strapi/strapi';
import { TREE_TYPES } from '../report-tree/tree';
import { RIGHTS } from './rights';

interface RoleKind {
  code: string;
  name: string;
  description: string;
  /** Beside reading all types. */
  may: { create?: readonly string[]; publish?: readonly string[]; actions: readonly string[] };
}

const OFFICE = 'api::office.office';
const WORD = 'api::word.word';
const READ_TRAIL = 'plugin::audit-trail.read';

/** How the codes of the roles of the review begin. */
export const ROLE_CODES = 'work-reports-';

const ROLES: readonly RoleKind[] = [
  {
    code: 'work-reports-editor',
    name: '编辑',
    description: '导入和修改本单位的报告，核对承诺兑现，送审。',
    may: {
      create: TREE_TYPES,
      actions: [RIGHTS.submit, 'plugin::report-import.import', 'plugin::promise-tracker.confirm', READ_TRAIL],
    },
  },
  {
    code: 'work-reports-first-review',
    name: '初审',
    description: '对送审的报告进行第一次审核，通过或退回。',
    may: { actions: [RIGHTS.first_review, READ_TRAIL] },
  },
  {
    code: 'work-reports-second-review',
    name: '复审',
    description: '对通过初审的报告进行第二次审核，通过或退回。',
    may: { actions: [RIGHTS.second_review, READ_TRAIL] },
  },
  {
    code: 'work-reports-final-review',
    name: '终审',
    description: '对通过复审的报告进行最后一次审核，通过或退回。',
    may: { actions: [RIGHTS.final_review, READ_TRAIL] },
  },
  {
    code: 'work-reports-publisher',
    name: '发布',
    description: '发布通过全部审核的报告，必要时紧急撤回。',
    may: { actions: [RIGHTS.publish, RIGHTS.withdraw, 'plugin::public-site.rebuild', READ_TRAIL] },
  },
  {
    code: 'work-reports-administrator',
    name: '管理员',
    description: '管理单位、人员、词表和接口令牌，查看所有单位的报告，必要时紧急撤回。',
    may: {
      create: [OFFICE, WORD],
      publish: [OFFICE],
      actions: [
        RIGHTS.allOffices,
        RIGHTS.manageStaff,
        RIGHTS.withdraw,
        'plugin::public-site.rebuild',
        'plugin::read-tokens.manage',
        READ_TRAIL,
        'admin::users.create',
        'admin::users.read',
        'admin::users.update',
        'admin::roles.read',
      ],
    },
  },
];

const EXPLORER = 'plugin::content-manager.explorer';

interface ContentAction {
  actionId: string;
  section: string;
  subjects?: readonly string[];
}
interface Permission {
  action: string;
  subject: string | null;
}

/**
 * Makes the roles of the review, each with the rights it is meant to have, at each start: a slip in the admin does not
 * outlive a restart, and new fields are not hidden from anybody. For something else, make another role.
 */
export async function storeRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const { actionProvider } = strapi.service('admin::permission');
  const known: ContentAction[] = actionProvider.values();
  const contentActions = known.filter(({ section }) => section === 'contentTypes');
  const everything: Permission[] = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(contentActions);

  for (const { code, name, description, may } of ROLES) {
    const role: { id: number } =
      (await roles.findOne({ code })) ?? (await roles.create({ code, name, description }));
    const actions = may.actions.filter((action) => known.some(({ actionId }) => actionId === action));
    await roles.assignPermissions(role.id, [
      ...everything.filter((permission) => mayOnContent(may, permission)),
      ...actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
    ]);
  }
}

function mayOnContent(
  { create = [], publish = [] }: RoleKind['may'],
  { action, subject }: Permission,
): boolean {
  if (subject === null) return false;
  if (action === `${EXPLORER}.read`)
    return subject === OFFICE || TREE_TYPES.some((type) => type === subject) || create.includes(subject);
  if (action === `${EXPLORER}.publish`) return publish.includes(subject);
  return (
    ['create', 'update', 'delete'].some((verb) => action === `${EXPLORER}.${verb}`) &&
    create.includes(subject)
  );
}

/** Strapi's own roles of editors and authors, who might publish a part of a report as they like; while nobody has them. */
const STRAPIS_ROLES = ['strapi-editor', 'strapi-author'];

export async function removeStrapisRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const code of STRAPIS_ROLES) {
    const role: { id: number; usersCount: number } | null = await roles.findOneWithUsersCount({ code });
    if (role?.usersCount === 0) await roles.deleteByIds([role.id]);
  }
}
