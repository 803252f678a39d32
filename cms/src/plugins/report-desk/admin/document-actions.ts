import { partTypeOf } from '../answers';

interface Description {
  (props: { model: string }): object | null;
  type?: string;
}

/** What can be done to a report as a whole alone; the server refuses it for its parts. */
const OF_WHOLE_REPORTS = ['publish', 'unpublish', 'discard'];

/** What is never possible here: copies are refused, and the model is part of the program. */
const NEVER = ['clone', 'edit-the-model'];

/** Leaves out of Strapi's buttons what the server would refuse. */
export const onlyPossible = <T extends Description>(actions: T[]): T[] =>
  actions
    .filter(({ type }) => type === undefined || !NEVER.includes(type))
    .map((action) => (OF_WHOLE_REPORTS.includes(action.type ?? '') ? notForParts(action) : action));

function notForParts<T extends Description>(action: T): T {
  // Called all the same: an action may use hooks, and their number must not change when the page goes on to another type.
  const outsideParts = (props: { model: string }) => {
    const description = action(props);
    return partTypeOf(props.model) === undefined ? description : null;
  };
  return Object.assign(outsideParts, action);
}
