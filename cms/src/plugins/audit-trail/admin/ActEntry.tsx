import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import { STATE_NAMES } from '../../../review/states';
import { ACTION_WORDS, type Action, type ActLine, type ShownDifference } from '../answers';
import { Difference } from './Difference';
import { reasonOf } from './errors';
import { exactly, inMinutes } from './words';

interface Props {
  act: ActLine;
  differenceOf: (id: number) => Promise<ShownDifference[]>;
}

/** Who did what and when, with the reason; what was changed by it unfolds. */
export function ActEntry({ act, differenceOf }: Props) {
  const { id, at, action, actorName, report, title, state, note, hasDifference } = act;
  const [entries, setEntries] = useState<readonly ShownDifference[] | null>(null);
  const [problem, setProblem] = useState('');

  async function unfold() {
    if (entries !== null) return setEntries(null);
    try {
      setEntries(await differenceOf(id));
      setProblem('');
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }

  return (
    <Entry>
      <time dateTime={at} title={exactly(at)}>
        {inMinutes(at)}
      </time>
      <div>
        <p>
          <strong>{told(actorName)}</strong> {say(ACTION_WORDS[action])}
          {report === null && say('“{title}”', { title: told(title) })}
          {report !== null && action === 'deleted' && say('《{title}》', { title })}
          {report !== null && action !== 'deleted' && (
            <Link to={`/plugins/report-desk/${report}`}>{say('《{title}》', { title })}</Link>
          )}
          {MOVES.includes(action) && stateWords(state)}
        </p>
        {note !== null && <Note>{told(note)}</Note>}
        {problem !== '' && <p role="alert">{problem}</p>}
        {entries !== null && <Difference entries={entries} />}
      </div>
      {hasDifference && (
        <Button variant="tertiary" size="S" aria-expanded={entries !== null} onClick={() => void unfold()}>
          {entries === null ? say('看修改') : say('收起')}
        </Button>
      )}
    </Entry>
  );
}

/** Acts that move a report to another state of review. */
const MOVES: readonly Action[] = ['submitted', 'recalled', 'approved', 'returned'];

const stateWords = (state: string | null): string => {
  const name = new Map(Object.entries(STATE_NAMES)).get(state ?? '');
  return name === undefined ? '' : say('，转入“{name}”', { name: say(name) });
};

const Entry = styled.li`
  display: grid;
  grid-template-columns: 17rem minmax(0, 1fr) auto;
  gap: 0.4rem 1.6rem;
  align-items: start;
  padding: 1.2rem 0;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  time {
    color: ${({ theme }) => theme.colors.neutral600};
    font-variant-numeric: tabular-nums;
  }

  strong {
    font-weight: 600;
  }

  a {
    color: ${({ theme }) => theme.colors.primary700};
  }

  [role='alert'] {
    color: ${({ theme }) => theme.colors.danger600};
  }

  @media (max-width: 40em) {
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
`;

const Note = styled.p`
  color: ${({ theme }) => theme.colors.neutral600};
  overflow-wrap: anywhere;
  white-space: pre-line;
`;
