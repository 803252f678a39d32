/** How far the draft of a report has come on its way to the public. */
export const REVIEW_STATES = [
  'draft',
  'first_review',
  'second_review',
  'final_review',
  'approved',
  'published',
] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/** The three reviews of 三审制 (the three-review rule of Chinese publishing), in their order. */
const REVIEWS = ['first_review', 'second_review', 'final_review'] as const;

/** A state in which a report waits for somebody's approval. */
export type Review = (typeof REVIEWS)[number];

export const isReview = (state: ReviewState): state is Review => REVIEWS.some((review) => review === state);

/** Handed in and not yet published: nobody edits it meanwhile. */
export const isUnderway = (state: ReviewState): boolean => isReview(state) || state === 'approved';

/** How an editor calls each state. */
export const STATE_NAMES = {
  draft: '草稿',
  first_review: '初审',
  second_review: '复审',
  final_review: '终审',
  approved: '待发布',
  published: '已发布',
} as const satisfies Record<ReviewState, string>;

/** With fewer reviews than three, those that are left out; the final one always stays as long as there is one. */
const REVIEWS_BY_NUMBER: Readonly<Record<string, readonly Review[]>> = {
  0: [],
  1: ['final_review'],
  2: ['first_review', 'final_review'],
  3: REVIEWS,
};

/**
 * The reviews a report goes through here (`REVIEW_LEVELS`, 0 to 3; three unless said otherwise).
 * @throws Error for any other number.
 */
export function reviewsHere(): readonly Review[] {
  const setting = process.env['REVIEW_LEVELS'] ?? '3';
  const reviews = REVIEWS_BY_NUMBER[setting];
  if (!reviews) throw new Error(`REVIEW_LEVELS is "${setting}"; set it to the number of reviews, 0 to 3.`);
  return reviews;
}

/** Where a report goes when it is handed in, or when a review is passed. */
export function nextState(state: 'draft' | Review): ReviewState {
  const reviews = reviewsHere();
  const next = state === 'draft' ? reviews[0] : reviews[reviews.indexOf(state) + 1];
  return next ?? 'approved';
}
