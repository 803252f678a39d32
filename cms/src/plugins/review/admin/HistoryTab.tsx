import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import type { ReviewStatus } from '../answers';
import { momentOf, pastWords } from './words';

/** Who did what with a report on its way to the public, newest first. */
export function HistoryTab({ status: { documentId, history, path } }: { status: ReviewStatus }) {
  return (
    <>
      <Steps history={history} path={path} />
      <More>
        <Link to={`/plugins/audit-trail?report=${documentId}`}>
          {say('全部操作记录，包括每次改了哪些字')}
        </Link>
      </More>
    </>
  );
}

function Steps({ history, path }: Pick<ReviewStatus, 'history' | 'path'>) {
  if (history.length === 0) return <Empty>{say('还没有送审过。')}</Empty>;
  return (
    <List>
      {history.map((past) => (
        <li key={past.at}>
          <p>
            <strong>{pastWords(past, path)}</strong>
            <span>{told(past.actorName)}</span>
            <time dateTime={past.at}>{momentOf(past.at)}</time>
          </p>
          {past.note !== null && <p className="note">{past.note}</p>}
        </li>
      ))}
    </List>
  );
}

const Empty = styled.p`
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral700};
`;

const More = styled.p`
  padding-block: 1.6rem;
  font-size: 1.4rem;

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const List = styled.ol`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    padding: 1.2rem 1.6rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6rem;
  }

  strong {
    font-weight: 600;
  }

  time {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .note {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
