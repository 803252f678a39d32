import { unstable_useDocument as useDocument, useForm, useQueryParams } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { deskAddress } from '../../report-desk/admin/addresses';
import { REPORT } from '../../report-desk/answers';
import type { ReviewStatus, Step } from '../answers';
import { isReviewed, useEntryReview } from './entry-review';
import { LiveChecks } from './LiveChecks';
import { Returned } from './Returned';
import { StateBadge } from './StateBadge';
import { StepButtons } from './StepButtons';
import { countWords, openWords, useFindings } from './use-findings';
import { lockedBecause, standingOf } from './words';

interface Edited {
  model: string;
  collectionType: string;
  documentId?: string;
  activeTab: 'draft' | 'published' | null;
  /** As read last; another after each save. */
  document?: { updatedAt?: string };
}

/** Beside the form of a report or of one of its parts: where the report stands, and what can be done about it. */
export function ReviewPanel({ model, collectionType, documentId, document }: Edited) {
  if (documentId === undefined || !isReviewed(model)) return null;
  return {
    title: say('审核'),
    content: (
      <Standing
        key={documentId}
        uid={model}
        collectionType={collectionType}
        documentId={documentId}
        savedAt={document?.updatedAt}
      />
    ),
  };
}

/** What is amiss in the words of the form. */
export function LiveChecksPanel({ model, documentId, document, activeTab }: Edited) {
  const reviewed = isReviewed(model) ? documentId : undefined;
  const { review } = useEntryReview(model, reviewed, document?.updatedAt);
  if (review === null || activeTab === 'published') return null;
  return {
    title: say('边写边查'),
    content: (
      <Body>
        <LiveChecks uid={model} context={review.context} />
      </Body>
    ),
  };
}

interface Props {
  uid: string;
  collectionType: string;
  documentId: string;
  savedAt: string | undefined;
}

function Standing({ uid, collectionType, documentId, savedAt }: Props) {
  const { review, problem, take } = useEntryReview(uid, documentId, savedAt);
  const [{ query }] = useQueryParams();
  const { refetch } = useDocument({ collectionType, model: uid, documentId, params: query });

  // What Strapi shows of the report, whether it is published say, is another after a step.
  async function takeAndRead(step: Step, note: string) {
    const refusal = await take(step, note);
    if (refusal === null) refetch();
    return refusal;
  }

  if (problem !== '') return <Body role="alert">{problem}</Body>;
  if (review === null) return <Body>…</Body>;
  const { report } = review;
  return (
    <Body>
      <p>
        <StateBadge state={report.state} />
      </p>
      <Returned status={report} />
      <p role="status">{standingOf(report)}</p>
      {!report.editable && <p>{lockedBecause(report.state)}</p>}
      {uid === REPORT ? (
        <ReportSteps report={report} savedAt={savedAt} onTake={takeAndRead} />
      ) : (
        <Link to={deskAddress(report.documentId)}>{say('送审、审核和发布')}</Link>
      )}
    </Body>
  );
}

interface StepsProps {
  report: ReviewStatus;
  savedAt: string | undefined;
  onTake: (step: Step, note: string) => Promise<string | null>;
}

function ReportSteps({ report, savedAt, onTake }: StepsProps) {
  const isChanged = useForm('ReviewPanel', ({ modified }) => modified);
  const { findings } = useFindings(report.documentId, savedAt);
  return (
    <>
      <StepButtons
        status={report}
        onTake={onTake}
        open={openWords(findings)}
        obstacle={isChanged ? say('有改动还没有保存，请先保存。') : null}
      />
      <p>
        <Link to={`${deskAddress(report.documentId)}?tab=checks`}>{say('发布前检查')}</Link>
        {findings !== null && say('：') + countWords(findings)}
      </p>
    </>
  );
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
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
