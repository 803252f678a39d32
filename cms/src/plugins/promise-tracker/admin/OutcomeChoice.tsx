import type { Proposal, SharedWords } from '@work-reports/report-text';
import { useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { Piece } from '../answers';
import { closeness, PROGRESS_WORDS } from './words';

interface Props {
  piece: Piece;
  /** Why the program thinks of it, where it does. */
  proposal: Proposal | undefined;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
}

/** An achievement to pick, with what it shares with the promise marked. */
export function OutcomeChoice({ piece, proposal, isPicked, onPick }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { heading, topic, topicEnd, text } = piece;
  const shared = proposal?.shared ?? [];
  const inText = shared.filter(({ field }) => field === 'text');
  const excerpts =
    isWhole || inText.length === 0 ? [{ start: 0, end: text.length }] : sentencesWith(text, inText);
  const isCut = excerpts.reduce((sum, { start, end }) => sum + end - start, 0) < text.length;
  return (
    <Choice data-picked={isPicked || undefined}>
      <label>
        <input type="checkbox" checked={isPicked} onChange={(event) => onPick(event.target.checked)} />
        <span>
          {topic !== '' && (
            <strong>
              {marked(
                topic,
                shared.filter(({ field }) => field === 'topic'),
                { start: 0, end: topic.length },
              )}
              {topicEnd}
            </strong>
          )}
          {excerpts.map((excerpt, index) => (
            <span key={excerpt.start}>
              {(index > 0 || excerpt.start > 0) && '……'}
              {marked(text, inText, excerpt)}
            </span>
          ))}
          {isCut && (excerpts.at(-1)?.end ?? 0) < text.length && '……'}
        </span>
      </label>
      <p>
        {proposal && (
          <span>
            <b>{closeness(proposal.score)}</b>
            {proposal.progress !== null &&
              say('，说法像是“{progress}”', { progress: say(PROGRESS_WORDS[proposal.progress]) })}
          </span>
        )}
        {heading !== '' && <span>{heading}</span>}
        {(isCut || isWhole) && (
          <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? say('收起') : say('全文')}
          </button>
        )}
      </p>
    </Choice>
  );
}

interface Stretch {
  start: number;
  end: number;
}

/** The sentences of a text that hold any of some words; neighbours as one. */
function sentencesWith(text: string, words: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: sentence, index: start } of text.matchAll(/[^。；！？\n\u2028]+[。；！？\n\u2028]*/g)) {
    const end = start + sentence.length;
    if (!words.some((one) => one.start < end && one.end > start)) continue;
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function marked(text: string, shared: readonly SharedWords[], { start, end }: Stretch): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = start;
  for (const one of shared) {
    if (one.end <= at || one.start >= end) continue;
    parts.push(text.slice(at, one.start));
    parts.push(<mark key={one.start}>{text.slice(one.start, one.end)}</mark>);
    at = one.end;
  }
  return [...parts, text.slice(at, end)];
}

const Choice = styled.div`
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  & + & {
    margin-block-start: 0.6rem;
  }

  &[data-picked] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }

  label {
    display: flex;
    gap: 1rem;
    cursor: pointer;
  }

  [type='checkbox'] {
    margin-block-start: 0.2rem;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline 2px ${({ theme }) => theme.colors.primary600};
    text-underline-offset: 4px;
  }

  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6rem;
    padding-inline-start: 2.8rem;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  b {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  p button {
    padding: 0;
    border: 0;
    background: none;
    color: ${({ theme }) => theme.colors.primary700};
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;
