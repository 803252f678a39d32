import type { Warning } from '@work-reports/report-text';
import { useState } from 'react';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';

interface Props {
  warnings: readonly Warning[];
  /** Those that an editor has looked at and found right. */
  checked: ReadonlySet<string>;
  onChecked: (name: string) => void;
  onJump: (warning: Warning) => void;
}

/** Names a warning, also after corrections elsewhere: no correction moves a character. */
export const nameOf = ({ code, span, message }: Warning): string => `${code}/${span.start}/${message}`;

/** What the parser is not sure of, before everything else. */
export function WarningList({ warnings, checked, onChecked, onJump }: Props) {
  const [isOpen, setOpen] = useState(true);
  const open = warnings.filter((warning) => !checked.has(nameOf(warning)));
  if (warnings.length === 0) return null;
  if (open.length === 0)
    return <Done role="status">{say('要核对的 {count} 处都已核对。', { count: warnings.length })}</Done>;
  return (
    <Box aria-label={say('要核对的地方')}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span> {say('请先核对这 {count} 处', { count: open.length })}
        {open.length < warnings.length && (
          <small>{say('已核对 {count} 处', { count: warnings.length - open.length })}</small>
        )}
      </button>
      {isOpen && (
        <ul>
          {open.map((warning) => (
            <li key={nameOf(warning)}>
              <button type="button" className="jump" onClick={() => onJump(warning)}>
                {told(warning.message)}
              </button>
              <button
                type="button"
                className="checked"
                aria-label={say('无误：{message}', { message: told(warning.message) })}
                onClick={() => onChecked(nameOf(warning))}
              >
                {say('无误')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}

const Done = styled.p`
  margin: 0 1.2rem 0.8rem;
  font-size: 1.3rem;
  color: ${({ theme }) => theme.colors.success700};
`;

const Box = styled.section`
  flex: none;
  margin: 0 1.2rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};

  button {
    border: 0;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  > button {
    width: 100%;
    padding: 0.7rem 1.2rem;
    font-weight: 600;
  }

  small {
    margin-inline-start: 0.8rem;
    font-size: 1.2rem;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  ul {
    max-height: min(18rem, 24vh);
    margin: 0;
    padding: 0 0.6rem 0.6rem;
    overflow-y: auto;
    list-style: none;
  }

  li {
    display: flex;
    align-items: baseline;
    gap: 0.8rem;
  }

  .jump {
    flex: 1;
    padding: 0.3rem 0.6rem;
  }

  .jump:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .checked {
    flex: none;
    padding: 0.1rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral700};
  }

  .checked:hover {
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;
