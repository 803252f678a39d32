import { figuresOf, honorsOf, type Figure, type Honor, type ReportPiece } from '@work-reports/report-text';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { formatAmount } from './amounts';
import { DIRECTIONS, LEVELS, QUALIFIERS, RECIPIENTS, STATUSES } from './words';

interface Props {
  piece: ReportPiece;
  /** The keys reach what a chip stands for in the opened piece: chips themselves are for the mouse. */
  onOpen: (mark: string) => void;
}

/** What was read off the words of a piece: its numbers, awards, and who answers for it by when. */
export function Chips({ piece, onOpen }: Props) {
  const figures = figuresOf(piece);
  const honors = honorsOf(piece);
  const commitments =
    piece.type === 'plan-item'
      ? [
          [say('期限'), piece.deadline],
          [say('责任单位'), piece.leadDepartment],
        ].filter(([, words]) => words !== null)
      : [];
  if (figures.length + honors.length + commitments.length === 0) return null;
  const usual = piece.type === 'plan-item' ? 'target' : 'actual';
  return (
    <List>
      {figures.map((figure, index) => (
        <button
          key={`f${index}`}
          type="button"
          tabIndex={-1}
          data-mark={`f${index}`}
          data-unclear={figure.label === '' || undefined}
          title={figureInWords(figure)}
          onClick={() => onOpen(`f${index}`)}
        >
          <span>{figure.label === '' ? '？' : figure.label}</span>
          <strong>{figure.text}</strong>
          {figure.status !== usual && <small>{say(STATUSES[figure.status])}</small>}
        </button>
      ))}
      {honors.map((honor, index) => (
        <button
          key={`h${index}`}
          type="button"
          tabIndex={-1}
          data-mark={`h${index}`}
          data-unclear={(honor.recipient === '' && honor.count === null) || undefined}
          title={honorInWords(honor)}
          onClick={() => onOpen(`h${index}`)}
        >
          <span>{honor.recipient === '' ? '？' : honor.recipient}</span>
          <strong>{honor.title}</strong>
          <small>{say(LEVELS[honor.level])}</small>
        </button>
      ))}
      {commitments.map(([name, words]) => (
        <button key={name} type="button" tabIndex={-1} onClick={() => onOpen('commitment')}>
          <span>{name}</span>
          <strong>{words}</strong>
        </button>
      ))}
    </List>
  );
}

function figureInWords({ label, value, valueTo, unit, scale, qualifier, direction, status }: Figure): string {
  const to = valueTo === null ? '' : say('至{amount}', { amount: formatAmount(valueTo, scale) });
  return [
    say('数字：{label}', { label: label || say('没有看出说的是什么') }),
    `${formatAmount(value, scale)}${to}${unit}`,
    ...(qualifier === 'exact' ? [] : [say(QUALIFIERS[qualifier])]),
    ...(direction === null ? [] : [say(DIRECTIONS[direction])]),
    say(STATUSES[status]),
  ].join(say('，'));
}

const honorInWords = ({ title, recipient, recipientKind, level, grantedBy }: Honor): string =>
  [
    say('荣誉：{title}', { title }),
    recipient === ''
      ? say('没有看出授予了谁')
      : say('{recipient}（{kind}）', { recipient, kind: say(RECIPIENTS[recipientKind]) }),
    say(LEVELS[level]),
    ...(grantedBy === null ? [] : [say('{grantedBy}授予', { grantedBy })]),
  ].join(say('，'));

const List = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
  padding: 0 0.8rem 0.8rem 5.8rem;

  button {
    display: inline-flex;
    gap: 0.5rem;
    max-width: 100%;
    padding: 0.1rem 0.7rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 1.2rem;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral600};
    font: inherit;
    font-size: 1.2rem;
    line-height: 1.6;
    text-align: start;
    cursor: pointer;
  }

  strong {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary700};
  }

  [data-mark^='h'] strong {
    color: ${({ theme }) => theme.colors.alternative700};
  }

  button:not([data-mark]) strong {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  small {
    flex: none;
    font-size: inherit;
  }

  [data-unclear] {
    border-style: dashed;
    border-color: ${({ theme }) => theme.colors.warning600};
  }

  [data-unclear] span {
    font-weight: 700;
    color: ${({ theme }) => theme.colors.warning700};
  }

  button:hover,
  [data-tied] {
    color: ${({ theme }) => theme.colors.neutral800};
    border-color: ${({ theme }) => theme.colors.primary600};
    background: color-mix(
      in srgb,
      ${({ theme }) => theme.colors.primary600} 14%,
      ${({ theme }) => theme.colors.neutral0}
    );
  }
`;
