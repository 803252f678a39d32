import { say, told } from '../../../admin/say';
import type { ReviewStatus } from '../answers';
import { Warning } from '../../read-tokens/admin/Card';
import { momentOf } from './words';

/** Why a draft was given back, as long as that is the last thing that was done with it. */
export function Returned({ status: { state, history } }: { status: ReviewStatus }) {
  const [last] = history;
  if (state !== 'draft' || last?.action !== 'returned') return null;
  return (
    <Warning>
      <strong>
        {say('{actorName}于{at}退回：', { actorName: told(last.actorName), at: momentOf(last.at) })}
      </strong>
      {last.note}
    </Warning>
  );
}
