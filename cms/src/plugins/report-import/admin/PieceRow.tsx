import type { Edit, ReportPiece } from '@work-reports/report-text';
import { memo, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { Chips } from './Chips';
import { PieceEditor, type Opened } from './PieceEditor';
import { KINDS, PARTS, roleOf, ROLES } from './words';

export interface PieceActions {
  choose: (key: string, mark: string | null) => void;
  close: () => void;
  onKey: (key: string, event: KeyboardEvent) => void;
  /** Makes a correction of the piece and shows what became of it; false where it cannot be made. */
  edit: (edit: Edit) => boolean;
}

interface Props {
  piece: ReportPiece;
  /** The way to it, `0.2.1`. */
  name: string;
  /** Set where it is this piece that is open. */
  opened: Opened | null;
  /** Whether the tab key reaches this row; the arrow keys reach the others. */
  isTabStop: boolean;
  warnings: number;
  actions: PieceActions;
}

/** What one stretch of the text was understood as, with what can be corrected about it once it is open. */
export const PieceRow = memo(function PieceRow(props: Props) {
  const { piece, name, opened, isTabStop, warnings, actions } = props;
  const isOpen = opened !== null;
  const depth = name.split('.').length - 1;
  const role = roleOf(piece);
  const isSection = piece.type === 'section';
  return (
    <Row
      data-piece={name}
      data-open={isOpen || undefined}
      data-role={role}
      style={{ marginInlineStart: `${Math.min(depth, 5) * 1.4}rem` }}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        actions.close();
      }}
    >
      <button
        type="button"
        data-row={name}
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => (isOpen ? actions.close() : actions.choose(name, null))}
        onKeyDown={(event) => actions.onKey(name, event)}
      >
        <Tag data-role={role}>{say(ROLES[role])}</Tag>
        <span className="words">
          <strong>{piece.marker + (isSection ? piece.heading : piece.topic)}</strong>
          <span>{isSection ? piece.lead : piece.text}</span>
        </span>
        {isSection && role === 'heading' && (
          <small>
            {say(PARTS[piece.part])} · {say(KINDS[piece.kind])}
          </small>
        )}
        {warnings > 0 && <em>{say('待核对')}</em>}
      </button>
      {opened ? (
        <PieceEditor piece={piece} path={name.split('.').map(Number)} opened={opened} edit={actions.edit} />
      ) : (
        <Chips piece={piece} onOpen={(opened) => actions.choose(name, opened)} />
      )}
    </Row>
  );
});

const Row = styled.li`
  /* What is out of sight of a long report costs nothing to lay out. */
  content-visibility: auto;
  contain-intrinsic-size: auto 6rem;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-open] {
    margin-block: 0.6rem;
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  &[data-tied]:not([data-open]) {
    background: color-mix(in srgb, ${({ theme }) => theme.colors.primary600} 8%, transparent);
  }

  > button {
    display: flex;
    align-items: baseline;
    gap: 0.8rem;
    width: 100%;
    padding: 0.6rem 0.8rem;
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

  &[data-open] .words {
    -webkit-line-clamp: 1;
  }

  .words strong {
    margin-inline-end: 0.6em;
    font-weight: 600;
  }

  .words strong:empty {
    display: none;
  }

  .words > span {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  > button > :is(small, em) {
    flex: none;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  > button > em {
    padding: 0 0.6rem;
    border-radius: 1rem;
    background: ${({ theme }) => theme.colors.warning100};
    font-style: normal;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const Tag = styled.span`
  flex: none;
  min-width: 4.2rem;
  padding: 0.1rem 0.6rem;
  border-radius: 4px;
  font-size: 1.2rem;
  font-weight: 600;
  text-align: center;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral150};

  &[data-role='text'] {
    border: 1px dashed ${({ theme }) => theme.colors.neutral400};
    background: none;
  }

  &[data-role='achievement'] {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
  }

  &[data-role='plan-item'] {
    color: ${({ theme }) => theme.colors.secondary700};
    background: ${({ theme }) => theme.colors.secondary100};
  }
`;
