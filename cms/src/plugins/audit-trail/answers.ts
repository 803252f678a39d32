import type { FieldDifference } from '../../audit/difference';
import type { Action } from '../../audit/record';

/** What the server answers and the page of the admin shows. */

/** How many entries are shown at once. */
export const PAGE_SIZE = 50;

/** An entry of the audit trail. */
export interface ActLine {
  id: number;
  /** The moment, in ISO 8601. */
  at: string;
  action: Action;
  actorName: string;
  /** Document id of the report, if it was done to one. */
  report: string | null;
  /** What it was done to, as it was called at the time. */
  title: string;
  /** The state of review the report was in afterwards. */
  state: string | null;
  note: string | null;
  hasDifference: boolean;
}

export interface ActPage {
  acts: ActLine[];
  /** The `before` of the next page, or null where this is the last. */
  next: number | null;
}

/** What an act changed in one entry; links by the names of what they lead to. */
export interface ShownDifference {
  name: string;
  kind: 'added' | 'changed' | 'removed';
  fields: (FieldDifference & {
    label: string;
    /** Whether before and after are values of an enumeration, which the admin has words for. */
    isEnumeration: boolean;
  })[];
}

/** How each act is said of somebody. */
export const ACTION_WORDS = {
  created: '新建了',
  imported: '导入了',
  edited: '修改了',
  discarded: '放弃了修改：',
  submitted: '送审了',
  recalled: '撤回了送审：',
  approved: '审核通过了',
  returned: '退回了',
  published: '发布了',
  withdrawn: '撤回了已发布的',
  deleted: '删除了',
  warning_accepted: '接受了提醒：',
  preview_shared: '分享了预览：',
  preview_revoked: '停用了预览链接：',
  office_created: '新建了单位',
  office_edited: '修改了单位',
  office_published: '发布了单位',
  office_withdrawn: '撤回了单位',
  office_deleted: '删除了单位',
  staff_changed: '更改了人员：',
  word_added: '在词表中添加了',
  word_edited: '在词表中修改了',
  word_removed: '从词表中删除了',
  setting_changed: '更改了设置：',
} as const satisfies Record<Action, string>;
export type { Action };
