import { say, type Sentence } from '../../../admin/say';
import type { Progress } from '../answers';

/** Labels in the order they are offered. */
export const PROGRESS_WORDS: Readonly<Record<Progress, Sentence>> = {
  planned: '尚未核对',
  done: '完成',
  in_progress: '推进中',
  adjusted: '调整',
  not_mentioned: '未提及',
};

/** How close two texts are (see `Proposal.score`), for people. */
export const closeness = (score: number): string =>
  score >= 0.55 ? say('很接近') : score >= 0.4 ? say('比较接近') : say('可能有关');

export type Filter = 'all' | 'open' | 'checked';
export const FILTER_WORDS: Readonly<Record<Filter, Sentence>> = {
  all: '全部',
  open: '尚未核对',
  checked: '已核对',
};
