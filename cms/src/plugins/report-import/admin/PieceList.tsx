import type { Edit, Warning } from '@work-reports/report-text';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { Opened } from './PieceEditor';
import { PieceRow, type PieceActions } from './PieceRow';
import type { Placed } from './use-review';
import { show } from './use-ties';

interface Props {
  placed: readonly Placed[];
  warnings: readonly Warning[];
  opened: Opened | null;
  onOpen: (opened: Opened | null) => void;
  onNextWarning: () => void;
  edit: (edit: Edit) => boolean;
}

const RETYPE = new Map<string, Extract<Edit, { type: 'retype' }>['to']>([
  ['1', 'achievement'],
  ['2', 'plan-item'],
  ['3', 'text'],
  ['4', 'heading'],
]);

/** The pieces of the report in their order, to walk through and to correct with the keys alone. */
export function PieceList({ placed, warnings, opened, onOpen, onNextWarning, edit }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState('0');
  /** Where in the text the piece stands that an edit may have moved: no edit moves a character. */
  const follow = useRef<{ start: number; isOpen: boolean } | null>(null);

  const focusRow = useCallback((key: string) => {
    setStop(key);
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
    row?.focus({ preventScroll: true });
    if (row) show(row);
  }, []);

  // What rows call must stay the same, so that only those are drawn anew of which something changes.
  const latest = useRef({ placed, opened, onOpen, onNextWarning, edit });
  latest.current = { placed, opened, onOpen, onNextWarning, edit };

  useEffect(() => {
    const { opened: before, onOpen: open } = latest.current;
    const place = follow.current;
    follow.current = null;
    const holder = place && placed.findLast(({ span }) => span.start <= place.start);
    if (place && holder) {
      const row = list.current?.querySelector(`li[data-piece="${CSS.escape(holder.key)}"]`);
      // Who is at work in an opened piece stays where they are.
      if (place.isOpen && row?.contains(document.activeElement)) return;
      if (place.isOpen) open({ key: holder.key, mark: null });
      focusRow(holder.key);
    } else if (before && !placed.some(({ key }) => key === before.key)) open(null);
  }, [placed, focusRow]);

  useEffect(() => {
    if (opened && opened.mark === null) focusRow(opened.key);
    else if (opened) setStop(opened.key);
  }, [opened, focusRow]);

  const actions = useMemo((): PieceActions => {
    const change = (made: Edit, index: number): boolean => {
      const { placed: rows, opened: before, edit: make } = latest.current;
      const row = rows[index];
      if (row === undefined) return false;
      const moves = ['retype', 'level', 'merge', 'split'].includes(made.type);
      // After a cut, what follows it is next; what is joined belongs to the piece before it.
      const start =
        made.type === 'split'
          ? row.text.start + laidOut(row, made.offset)
          : made.type === 'merge'
            ? (rows[index - 1]?.span.start ?? 0)
            : row.span.start;
      const isOpen = before?.key === row.key;
      const isDone = make(made);
      if (isDone && moves) follow.current = { start, isOpen };
      return isDone;
    };
    const keyOf = (event: KeyboardEvent, index: number): boolean => {
      const { placed: rows, onOpen: open, onNextWarning: next } = latest.current;
      const row = rows[index];
      if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
      const at = [...row.path];
      const type = RETYPE.get(event.key);
      const horizontal = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (type !== undefined) return change({ type: 'retype', at, to: type }, index) || true;
      if (event.key.toLowerCase() === 'm') return change({ type: 'merge', at }, index) || true;
      if (horizontal !== undefined && event.shiftKey)
        return change({ type: 'level', at, by: horizontal === -1 ? -1 : 1 }, index) || true;
      if (event.key.toLowerCase() === 'n') next();
      else if (event.key === 'Escape') open(null);
      else {
        const to = {
          ArrowDown: rows[index + 1],
          ArrowUp: rows[index - 1],
          ArrowLeft: rows.find(({ key }) => key === row.path.slice(0, -1).join('.')),
          ArrowRight: rows.find(({ key }) => key === `${row.key}.0`),
          Home: rows[0],
          End: rows.at(-1),
        }[event.key];
        if (to === undefined) return event.key.startsWith('Arrow');
        focusRow(to.key);
      }
      return true;
    };
    const indexOf = (key: string): number => latest.current.placed.findIndex((row) => row.key === key);
    return {
      choose: (key, mark) => latest.current.onOpen({ key, mark }),
      close() {
        const { opened: before, onOpen: open } = latest.current;
        open(null);
        if (before) focusRow(before.key);
      },
      onKey: (key, event) => {
        if (keyOf(event, indexOf(key))) event.preventDefault();
      },
      edit: (made) => (made.type === 'head' ? false : change(made, indexOf(made.at.join('.')))),
    };
  }, [focusRow]);

  const warned = useMemo(() => countWarnings(placed, warnings), [placed, warnings]);
  const tabStop = placed.some(({ key }) => key === stop) ? stop : placed[0]?.key;
  return (
    <List ref={list} aria-label={say('识别结果')}>
      {placed.map(({ piece, key }) => (
        <PieceRow
          key={key}
          piece={piece}
          name={key}
          opened={key === opened?.key ? opened : null}
          isTabStop={key === tabStop}
          warnings={warned.get(key) ?? 0}
          actions={actions}
        />
      ))}
    </List>
  );
}

/** How many characters of the body the first `offset` characters of a piece's text make. */
const laidOut = ({ text, piece }: Placed, offset: number): number => {
  const words = piece.type === 'section' ? piece.lead : piece.text;
  const breaks = (part: string): number => part.split('\n').length - 1;
  const added = text.end - text.start - words.length;
  return offset + (added === 0 ? 0 : (added / breaks(words)) * breaks(words.slice(0, offset)));
};

/** The piece that a place in the body belongs to. */
export const holderOf = (placed: readonly Placed[], start: number): Placed | undefined =>
  placed.findLast((entry) => entry.span.start <= start && start < entry.text.end) ?? placed[0];

function countWarnings(placed: readonly Placed[], warnings: readonly Warning[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { span } of warnings) {
    const holder = span.end === 0 ? undefined : holderOf(placed, span.start);
    if (holder) counts.set(holder.key, (counts.get(holder.key) ?? 0) + 1);
  }
  return counts;
}

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`;
