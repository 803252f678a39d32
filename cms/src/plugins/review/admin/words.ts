import { languageTag, say, type Sentence } from '../../../admin/say';
import type { PastStep, ReviewState, ReviewStatus, Step } from '../answers';
import { STATE_NAMES } from '../../../review/states';

export { STATE_NAMES };

/** What the button of each step says. */
export const STEP_WORDS: Readonly<Record<Step, Sentence>> = {
  submit: '送审',
  recall: '撤回送审',
  approve: '通过',
  return: '退回',
  publish: '发布',
  withdraw: '撤回',
};

const NEXT: Readonly<Record<ReviewState, Sentence>> = {
  draft: '还是草稿：修改好以后送审。',
  first_review: '已交初审，等待初审人员处理。',
  second_review: '已交复审，等待复审人员处理。',
  final_review: '已交终审，等待终审人员处理。',
  approved: '审核全部通过，等待发布人员发布。',
  published: '已发布，公众看到的就是这一版。',
};

/** Where a report stands, and what happens next. */
export function standingOf({ state, path, publishedAt }: ReviewStatus): string {
  const next = say(state === 'draft' && path.length === 2 ? '还是草稿：修改好以后发布。' : NEXT[state]);
  if (state === 'published' || publishedAt === null) return next;
  return say('{next}公众看到的仍是{publishedAt}发布的版本。', { next, publishedAt: momentOf(publishedAt) });
}

/** Why an entry of a report cannot be edited now. */
export const lockedBecause = (state: ReviewState): string =>
  say('“{state}”期间不能修改；要修改，请先撤回送审，或由审核人员退回。', { state: say(STATE_NAMES[state]) });

const PAST_WORDS: Readonly<Record<string, Sentence>> = {
  submitted: '送审',
  recalled: '撤回送审',
  returned: '退回',
  published: '发布',
  withdrawn: '撤回已发布的报告',
};

/** What was done: 初审通过, 退回. */
export function pastWords({ action, state }: PastStep, path: readonly ReviewState[]): string {
  const passed = action === 'approved' && state !== null && path[path.indexOf(state) - 1];
  return passed ? say('{state}通过', { state: say(STATE_NAMES[passed]) }) : say(PAST_WORDS[action] ?? '通过');
}

/** 2024年1月8日 09:30, where the reader is. */
export const momentOf = (at: string): string =>
  new Date(at).toLocaleString(languageTag(), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
