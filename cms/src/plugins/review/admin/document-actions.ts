import { useParams } from 'react-router-dom';
import { isReviewed, useEntryReview } from './entry-review';

interface Props {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string };
}
interface Description {
  (props: Props): object | null;
  type?: string;
}

/** Steps of the review, for which its panel has buttons. */
const STEPS = ['publish', 'unpublish'];
const EDITS = ['update', 'discard'];

/** Strapi's buttons, as far as they lead to something that the review allows. */
export const underReview = <T extends Description>(actions: T[]): T[] =>
  actions.map((action) => {
    if (STEPS.includes(action.type ?? '')) return notUnderReview(action);
    return EDITS.includes(action.type ?? '') ? whileEditable(action) : action;
  });

/** Of what Strapi offers for several entries at once, reports and their parts can only be deleted. */
export const onlyDeletion = <T extends Description>(actions: T[]): T[] =>
  actions.map((action) => (action.type === 'delete' ? action : notUnderReview(action)));

function notUnderReview<T extends Description>(action: T): T {
  // Called all the same: it uses hooks, and their number must not change when the page goes on to another type.
  const elsewhere = (props: Props) => {
    const description = action(props);
    return isReviewed(props.model) ? null : description;
  };
  return Object.assign(elsewhere, action);
}

/** Saving is refused while the report is under review; the panel of the review says why. */
function whileEditable<T extends Description>(action: T): T {
  const useUnlessUnderReview = (props: Props) => {
    const { model, documentId, document } = props;
    // In a list, too, Strapi makes the actions of every row.
    const isOpen = useParams()['id'] === documentId && documentId !== 'create';
    const { review } = useEntryReview(
      model,
      isOpen && isReviewed(model) ? documentId : undefined,
      document?.updatedAt,
    );
    const description = action(props);
    return description && review?.report.editable === false
      ? { ...description, disabled: true }
      : description;
  };
  return Object.assign(useUnlessUnderReview, action);
}
