import type { Edit, ReportPiece } from '@work-reports/report-text';
import { memo, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { PieceEditor } from './PieceEditor';
import { KINDS, PARTS, PIECES } from './words';

interface Props {
  piece: ReportPiece;
  /** The way to it, `0.2.1`. */
  name: string;
  isOpen: boolean;
  /** Whether the tab key reaches this row; the arrow keys reach the others. */
  isTabStop: boolean;
  warnings: number;
  onChoose: (name: string | null) => void;
  onKey: (name: string, event: KeyboardEvent) => void;
  edit: (edit: Edit) => void;
}

/** What one stretch of the text was understood as, with what can be corrected about it once it is open. */
export const PieceRow = memo(function PieceRow(props: Props) {
  const { piece, name, isOpen, isTabStop, warnings, onChoose, onKey, edit } = props;
  const depth = name.split('.').length - 1;
  const figures = piece.type === 'plan-item' ? piece.targets : piece.figures;
  const honors = piece.type === 'plan-item' ? [] : piece.honors;
  return (
    <Row data-piece={name} $depth={depth} $isOpen={isOpen}>
      <button
        type="button"
        data-row={name}
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onChoose(isOpen ? null : name)}
        onKeyDown={(event) => onKey(name, event)}
      >
        <Tag data-type={piece.type === 'section' && piece.heading === '' ? 'text' : piece.type}>
          {piece.type === 'section' && piece.heading === '' ? '文字' : PIECES[piece.type]}
        </Tag>
        <span className="words">
          <strong>{piece.marker + (piece.type === 'section' ? piece.heading : piece.topic)}</strong>
          <span>{piece.type === 'section' ? piece.lead : piece.text}</span>
        </span>
        {piece.type === 'section' && (
          <small>
            {PARTS[piece.part]}·{KINDS[piece.kind]}
          </small>
        )}
        {figures.length > 0 && <small>{figures.length} 个数字</small>}
        {honors.length > 0 && <small>{honors.length} 项荣誉</small>}
        {warnings > 0 && <em>待核对</em>}
      </button>
      {isOpen && <PieceEditor piece={piece} path={name.split('.').map(Number)} edit={edit} />}
    </Row>
  );
});

const Row = styled.li<{ $depth: number; $isOpen: boolean }>`
  margin-inline-start: ${({ $depth }) => Math.min($depth, 5) * 1.6}rem;
  border: 1px solid ${({ theme, $isOpen }) => ($isOpen ? theme.colors.primary500 : 'transparent')};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &.tied {
    background: ${({ theme }) => theme.colors.primary100};
  }

  > button {
    display: flex;
    align-items: baseline;
    gap: 0.8rem;
    width: 100%;
    padding: 0.7rem 0.8rem;
    border: 0;
    border-radius: inherit;
    background: none;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.4rem;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }

  > button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  .words {
    display: -webkit-box;
    flex: 1;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  strong {
    margin-inline-end: 0.6em;
    font-weight: 600;
  }

  .words > span {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  small,
  em {
    flex: none;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  em {
    font-style: normal;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.warning700};
  }
`;

const Tag = styled.span`
  flex: none;
  width: 4.2rem;
  padding: 0.1rem 0;
  border-radius: 4px;
  font-size: 1.2rem;
  font-weight: 600;
  text-align: center;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral150};

  &[data-type='achievement'] {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
  }

  &[data-type='plan-item'] {
    color: ${({ theme }) => theme.colors.secondary700};
    background: ${({ theme }) => theme.colors.secondary100};
  }
`;
