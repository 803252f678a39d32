import type { ReviewStatus } from '../answers';
import { Warning } from '../../read-tokens/admin/Card';
import { momentOf } from './words';

/** Why a draft was given back, as long as that is the last thing that was done with it. */
export function Returned({ status: { state, history } }: { status: ReviewStatus }) {
  const [last] = history;
  if (state !== 'draft' || last?.action !== 'returned') return null;
  return (
    <Warning>
      <strong>{`${last.actorName}于${momentOf(last.at)}退回：`}</strong>
      {last.note}
    </Warning>
  );
}
