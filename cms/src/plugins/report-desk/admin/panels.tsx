import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import { partTypeOf, REPORT, type Completeness, type PartType, type Place, type Step } from '../answers';
import { deskAddress, editAddress } from './addresses';
import { countWords, missingWords, TYPE_WORDS } from './words';

interface Edited {
  model: string;
  documentId?: string;
  /** As read last; another after each save. */
  document?: { updatedAt?: string };
}

/** Beside the form of a report: what it holds, and the way there. */
export function ContentPanel({ model, documentId, document }: Edited) {
  if (model !== REPORT || documentId === undefined || documentId === 'create') return null;
  return {
    title: say('报告内容'),
    content: <Contents reportId={documentId} savedAt={document?.updatedAt} />,
  };
}

/** Beside the form of a part of a report: where it stands. */
export function PlacePanel({ model, documentId, document }: Edited) {
  const type = partTypeOf(model);
  if (type === undefined || documentId === undefined || documentId === 'create') return null;
  return {
    title: say('所在位置'),
    content: <Whereabouts type={type} documentId={documentId} savedAt={document?.updatedAt} />,
  };
}

function Contents({ reportId, savedAt }: { reportId: string; savedAt: string | undefined }) {
  const answer = useAnswer<{ results: Completeness[] }>(`/report-desk/completeness?ids=${reportId}`, savedAt);
  const completeness = answer?.results[0];
  return (
    <Body>
      {completeness && <p>{countWords(completeness.counts)}</p>}
      {completeness && completeness.missing.length > 0 && (
        <p data-tone="missing">{say('还缺：{missing}', { missing: missingWords(completeness.missing) })}</p>
      )}
      <Link to={deskAddress(reportId)}>{say('查看和修改内容')}</Link>
    </Body>
  );
}

function Whereabouts({
  type,
  documentId,
  savedAt,
}: {
  type: PartType;
  documentId: string;
  savedAt: string | undefined;
}) {
  const answer = useAnswer<{ place: Place | null }>(`/report-desk/places/${type}/${documentId}`, savedAt);
  if (answer === null) return <Body>…</Body>;
  if (answer.place === null) return <Body>{say('这项内容还不在任何报告中，请在左边选择。')}</Body>;
  const { report, above, previous, next } = answer.place;
  return (
    <Body>
      <ol>
        {[report, ...above].map((step) => (
          <li key={step.documentId}>
            <StepLink step={step} />
          </li>
        ))}
      </ol>
      {previous && (
        <p>
          {say('上一项：')}
          <StepLink step={previous} />
        </p>
      )}
      {next && (
        <p>
          {say('下一项：')}
          <StepLink step={next} />
        </p>
      )}
      <Link to={deskAddress(report.documentId, documentId)}>{say('在报告内容中查看')}</Link>
    </Body>
  );
}

const StepLink = ({ step: { type, documentId, words } }: { step: Step }) => (
  <Link to={editAddress(type, documentId)} title={say(TYPE_WORDS[type])}>
    {told(words)}
  </Link>
);

/** What the server answers, asked again after each save; null until it does. */
function useAnswer<T>(address: string, savedAt: string | undefined): T | null {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let isLate = false;
    get<T>(address).then(
      ({ data }) => !isLate && setAnswer(data),
      () => !isLate && setAnswer(null),
    );
    return () => {
      isLate = true;
    };
  }, [get, address, savedAt]);
  return answer;
}

const Body = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  a {
    overflow-wrap: anywhere;
    color: ${({ theme }) => theme.colors.primary600};
  }

  li + li::before {
    content: '› ';
  }

  [data-tone='missing'] {
    color: ${({ theme }) => theme.colors.danger700};
  }
`;
