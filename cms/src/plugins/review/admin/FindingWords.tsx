import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import type { CheckedFinding } from '../answers';

type Shown = Pick<CheckedFinding, 'severity' | 'message' | 'text'> &
  Partial<Pick<CheckedFinding, 'before' | 'after'>>;

/** One thing that the checks found: whether it must be mended, what to do, and the words concerned. */
export const FindingWords = ({
  finding: { severity, message, text, before = '', after = '' },
}: {
  finding: Shown;
}) => (
  <Words data-severity={severity}>
    <p>
      <strong>
        <span aria-hidden>{severity === 'error' ? '✕' : '!'}</span>
        {severity === 'error' ? say('错误') : say('提醒')}
      </strong>
      {told(message)}
    </p>
    {text !== '' && (
      <q>
        {before}
        <mark>{text}</mark>
        {after}
      </q>
    )}
  </Words>
);

const Words = styled.div`
  overflow-wrap: anywhere;

  strong {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
    margin-inline-end: 0.8rem;
    font-weight: 600;
    white-space: nowrap;
  }

  strong span {
    display: grid;
    place-items: center;
    width: 1.8rem;
    height: 1.8rem;
    color: ${({ theme }) => theme.colors.neutral0};
    font-size: 1.2rem;
  }

  &[data-severity='error'] strong {
    color: ${({ theme }) => theme.colors.danger700};
  }

  &[data-severity='error'] strong span {
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.danger600};
  }

  &[data-severity='warning'] strong {
    color: ${({ theme }) => theme.colors.warning700};
  }

  &[data-severity='warning'] strong span {
    border-radius: 0.4rem;
    background: ${({ theme }) => theme.colors.warning600};
  }

  q {
    display: block;
    margin-block-start: 0.4rem;
    quotes: none;
    color: ${({ theme }) => theme.colors.neutral700};
    white-space: pre-line;
  }

  mark {
    padding-inline: 0.2rem;
    border-block-end: 2px solid ${({ theme }) => theme.colors.warning500};
    background: ${({ theme }) => theme.colors.warning100};
    color: inherit;
  }

  &[data-severity='error'] mark {
    border-color: ${({ theme }) => theme.colors.danger500};
    background: ${({ theme }) => theme.colors.danger100};
  }
`;
