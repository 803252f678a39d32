import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { ReviewStatus, Step } from '../answers';
import { Returned } from './Returned';
import { StepButtons } from './StepButtons';
import { standingOf, STATE_NAMES } from './words';

interface Props {
  status: ReviewStatus;
  onTake: (step: Step, note: string) => Promise<string | null>;
  /** What the checks find that is neither mended nor accepted, in words; or empty. */
  open: string;
}

/** Where a report stands on its way to the public, what happens next, and what this person can do about it. */
export function ReviewHead({ status, onTake, open }: Props) {
  const { state, path } = status;
  const now = path.indexOf(state);
  const isDone = (index: number) => index < now || state === 'published';
  return (
    <Head aria-label={say('审核')}>
      <Returned status={status} />
      <ol aria-label={say('审核进度')}>
        {path.map((step, index) => (
          <li
            key={step}
            data-done={isDone(index) || undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            <span aria-hidden>{isDone(index) ? '✓' : index + 1}</span>
            {say(STATE_NAMES[step])}
          </li>
        ))}
      </ol>
      <p role="status">{standingOf(status)}</p>
      <StepButtons status={status} onTake={onTake} open={open} obstacle={null} />
    </Head>
  );
}

const Head = styled.section`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  margin-block-end: 1.6rem;
  padding: 1.6rem 2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem 0;
  }

  li {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }

  li + li::before {
    content: '';
    width: 2.4rem;
    margin-inline: 0.6rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral300};
  }

  li span {
    display: grid;
    place-items: center;
    width: 2.4rem;
    height: 2.4rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 50%;
    font-size: 1.2rem;
  }

  [aria-current] {
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }

  [aria-current] span {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
  }

  [data-done] span {
    border-color: ${({ theme }) => theme.colors.success600};
    background: none;
    color: ${({ theme }) => theme.colors.success700};
  }

  @media (max-width: 48rem) {
    padding: 1.2rem;

    li + li::before {
      width: 1.2rem;
      margin-inline: 0.4rem;
    }
  }
`;
