import { Button } from '@strapi/design-system';
import { memo, useId, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { faultOf, MOST_NOTE, PROGRESSES, type Finding, type Piece, type Promised } from '../answers';
import { OutcomeChoice } from './OutcomeChoice';
import { PROGRESS_WORDS } from './words';

interface Props {
  promise: Promised;
  finding: Finding;
  isChanged: boolean;
  achievements: readonly Piece[];
  onChange: (documentId: string, finding: Finding) => void;
}

/** How many achievements a search shows at once. */
const MOST_FOUND = 20;

/** One promise, the achievements that may answer it, and what the editor finds. */
export const PromiseCard = memo(function PromiseCard({
  promise,
  finding,
  isChanged,
  achievements,
  onChange,
}: Props) {
  const { documentId, heading, topic, topicEnd, text, proposed } = promise;
  const id = useId();
  const [sought, setSought] = useState('');
  const set = (change: Partial<Finding>) => onChange(documentId, { ...finding, ...change });
  const pick = (achievement: string, isPicked: boolean) =>
    set({
      outcomes: isPicked
        ? [...finding.outcomes, achievement]
        : finding.outcomes.filter((one) => one !== achievement),
    });

  const byId = useMemo(() => new Map(achievements.map((one) => [one.documentId, one])), [achievements]);
  const found = useMemo(() => {
    const words = sought.trim();
    if (words === '') return [];
    return achievements.filter((one) => `${one.heading}${one.topic}${one.text}`.includes(words));
  }, [achievements, sought]);
  const proposedIds = proposed.proposals.map(({ achievement }) => achievement);
  const shownIds = new Set([...proposedIds, ...found.slice(0, MOST_FOUND).map((one) => one.documentId)]);
  const elsewhere = finding.outcomes.filter((one) => !shownIds.has(one));

  const choice = (achievement: string, proposal?: (typeof proposed.proposals)[number]) => {
    const piece = byId.get(achievement);
    return (
      piece && (
        <OutcomeChoice
          key={achievement}
          piece={piece}
          proposal={proposal}
          isPicked={finding.outcomes.includes(achievement)}
          onPick={(isPicked) => pick(achievement, isPicked)}
        />
      )
    );
  };

  const best = proposedIds[0];
  const fault = isChanged ? faultOf(finding) : null;
  return (
    <Card
      tabIndex={-1}
      data-promise={documentId}
      data-progress={finding.progress}
      data-changed={isChanged || undefined}
      aria-labelledby={`${id}-promise`}
    >
      <section>
        <h3>
          <small>{heading === '' ? say('计划') : say('计划：{heading}', { heading })}</small>
          <span id={`${id}-promise`}>
            {topic !== '' && <strong>{topic + topicEnd}</strong>}
            {text}
          </span>
        </h3>
      </section>
      <section>
        <fieldset>
          <legend>{say('后一份报告中的成绩（可选多项）')}</legend>
          {best === undefined && (
            <p className="hint">{say('没有找到相近的成绩，可能没有提及。也可以用下面的查找自己找一找。')}</p>
          )}
          {proposed.proposals.map((proposal) => choice(proposal.achievement, proposal))}
          {elsewhere.map((one) => choice(one))}
          <label className="search">
            {say('查找其他成绩')}
            <input
              type="search"
              value={sought}
              placeholder={say('输入地名、项目名等')}
              maxLength={50}
              onChange={(event) => setSought(event.target.value)}
            />
          </label>
          <p className="hint" role="status">
            {sought.trim() !== '' &&
              (found.length === 0
                ? say('没有含这些字的成绩。')
                : found.length > MOST_FOUND
                  ? say('找到 {found} 项，显示前 {most} 项，请输入更多的字。', {
                      found: found.length,
                      most: MOST_FOUND,
                    })
                  : say('找到 {found} 项。', { found: found.length }))}
          </p>
          {found
            .slice(0, MOST_FOUND)
            .filter((one) => !proposedIds.includes(one.documentId))
            .map((one) => choice(one.documentId))}
        </fieldset>
        <fieldset>
          <legend>{say('进展')}</legend>
          <div className="progress">
            {PROGRESSES.map((progress) => (
              <label key={progress}>
                <input
                  type="radio"
                  name={`${id}-progress`}
                  checked={finding.progress === progress}
                  onChange={() => set({ progress })}
                />
                {say(PROGRESS_WORDS[progress])}
                {proposed.progress === progress && <small>{say('建议')}</small>}
              </label>
            ))}
            {proposed.progress !== null &&
              finding.progress === 'planned' &&
              finding.outcomes.length === 0 && (
                <Button
                  size="S"
                  variant="tertiary"
                  onClick={() =>
                    set({
                      progress: proposed.progress ?? 'planned',
                      outcomes: best === undefined ? [] : [best],
                    })
                  }
                >
                  {say('同意建议：{progress}', { progress: say(PROGRESS_WORDS[proposed.progress]) })}
                </Button>
              )}
          </div>
        </fieldset>
        <label className="note">
          {say('公开说明（可不填）')}
          <textarea
            value={finding.progressNote}
            maxLength={MOST_NOTE}
            rows={2}
            placeholder={say('如调整的原因、依据的出处；发布后公众可见')}
            onChange={(event) => set({ progressNote: event.target.value })}
          />
        </label>
        {fault !== null && (
          <p className="fault" role="alert">
            {say(fault)}
          </p>
        )}
      </section>
    </Card>
  );
});

const Card = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  gap: 1.6rem 2.4rem;
  padding: 1.6rem 2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-inline-start: 4px solid ${({ theme }) => theme.colors.success600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &[data-progress='planned'] {
    border-inline-start-color: ${({ theme }) => theme.colors.neutral300};
  }

  &[data-changed] {
    border-inline-start-color: ${({ theme }) => theme.colors.warning500};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  @media (max-width: 70rem) {
    grid-template-columns: minmax(0, 1fr);
  }

  section {
    display: flex;
    flex-direction: column;
    gap: 1.2rem;
    min-width: 0;
  }

  h3 {
    font-size: 1.5rem;
    line-height: 1.8;
  }

  h3 small {
    display: block;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  strong {
    font-weight: 700;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .search,
  .note {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  legend {
    padding: 0 0 0.4rem;
    font-weight: 600;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1rem;
    align-items: center;
    padding-block-start: 0.8rem;
  }

  .search input {
    flex: 1 1 16rem;
  }

  .note {
    display: block;
  }

  textarea {
    display: block;
    width: 100%;
    margin-block-start: 0.3rem;
  }

  .search input,
  textarea {
    padding: 0.6rem 1rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.4rem;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
  }

  ::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }

  :is(input, textarea):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }

  .hint {
    font-size: 1.3rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 2rem;
    align-items: center;
    min-height: 3.2rem;
  }

  .progress label {
    display: inline-flex;
    gap: 0.6rem;
    align-items: center;
    cursor: pointer;
  }

  .progress small {
    padding: 0 0.6rem;
    border: 1px solid ${({ theme }) => theme.colors.primary200};
    border-radius: 1rem;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-size: 1.1rem;
  }

  [type='radio'],
  [type='checkbox'] {
    flex: none;
    width: 1.8rem;
    height: 1.8rem;
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }

  .fault {
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
