import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { ReviewState } from '../answers';
import { STATE_NAMES } from './words';

export const StateBadge = ({ state }: { state: ReviewState }) => (
  <Badge data-state={state}>{say(STATE_NAMES[state])}</Badge>
);

const Badge = styled.strong`
  padding: 0.2rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.3rem;
  font-weight: 600;
  white-space: nowrap;

  &[data-state='draft'] {
    border-color: ${({ theme }) => theme.colors.neutral200};
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &[data-state='published'] {
    border-color: ${({ theme }) => theme.colors.success200};
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
  }
`;
