import { memo, useState, type DragEvent } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { canStandBelow, type OutlineEntry, type PartType } from '../answers';
import { editAddress } from './addresses';
import { TYPE_WORDS } from './words';

/** What an entry was moved with. */
export type Control = 'up' | 'down' | 'place' | 'drag';

export interface Doing {
  onMove: (entry: OutlineEntry, place: number, count: number, control: Control) => void;
  onAdd: (type: PartType, above: string | null) => Promise<void>;
  onDelete: (entry: OutlineEntry) => void;
}

interface ListProps {
  entries: readonly OutlineEntry[];
  /** Sections alone. */
  isShort: boolean;
  /** Null where the reader may change nothing. */
  doing: Doing | null;
}

/** Entries with an order among each other. What is dragged can be dropped among these alone. */
export function OutlineList({ entries, isShort, doing }: ListProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  if (entries.length === 0) return null;
  return (
    <List>
      {entries.map((entry, index) =>
        isShort && entry.type !== 'section' ? null : (
          <Line
            key={entry.documentId}
            entry={entry}
            place={index + 1}
            count={entries.length}
            isShort={isShort}
            onMove={doing?.onMove}
            onAdd={doing?.onAdd}
            onDelete={doing?.onDelete}
            dragged={entries.find(({ documentId }) => documentId === dragged)}
            onDrag={setDragged}
          />
        ),
      )}
    </List>
  );
}

interface LineProps {
  entry: OutlineEntry;
  place: number;
  count: number;
  isShort: boolean;
  onMove: Doing['onMove'] | undefined;
  onAdd: Doing['onAdd'] | undefined;
  onDelete: Doing['onDelete'] | undefined;
  dragged: OutlineEntry | undefined;
  onDrag: (documentId: string | null) => void;
}

/** Drawn again only when something of it has changed: a report may have hundreds. */
const Line = memo(function Line({ entry, place, count, isShort, dragged, onDrag, ...doing }: LineProps) {
  const { type, documentId, marker, title, text, below } = entry;
  const { onMove, onAdd, onDelete } = doing;
  const words = say('{type}“{title}”', {
    type: say(TYPE_WORDS[type]),
    title: marker + (title || text || say('（无文字）')),
  });
  const isTarget = dragged !== undefined && dragged !== entry;

  return (
    <li
      data-line={documentId}
      data-type={type}
      data-drop={isTarget || undefined}
      onDragOver={(event: DragEvent) => {
        if (!isTarget) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onDrop={(event: DragEvent) => {
        if (!isTarget) return;
        event.preventDefault();
        event.stopPropagation();
        onMove?.(dragged, place, count, 'drag');
        onDrag(null);
      }}
    >
      <div className="line">
        {onMove && (
          <span
            className="grip"
            data-control="drag"
            title={say('拖动以调整次序')}
            draggable
            aria-hidden
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', title || text);
              event.stopPropagation();
              onDrag(documentId);
            }}
            onDragEnd={() => onDrag(null)}
          >
            <svg width="10" height="16" viewBox="0 0 10 16" fill="currentColor">
              {[2, 8, 14].map((y) => (
                <g key={y}>
                  <circle cx="2" cy={y} r="1.5" />
                  <circle cx="8" cy={y} r="1.5" />
                </g>
              ))}
            </svg>
          </span>
        )}
        {onMove && (
          <input
            key={place}
            className="place"
            data-control="place"
            inputMode="numeric"
            aria-label={say('{words}的次序，共 {count} 项', { words, count })}
            defaultValue={place}
            maxLength={4}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
              if (event.key === 'Escape') event.currentTarget.value = String(place);
            }}
            onBlur={({ currentTarget }) => {
              const asked = Number(currentTarget.value);
              const wanted = Math.min(Math.max(Math.trunc(asked) || place, 1), count);
              currentTarget.value = String(place);
              if (wanted !== place) onMove(entry, wanted, count, 'place');
            }}
          />
        )}
        <span className="type">{say(TYPE_WORDS[type])}</span>
        <Link className="words" to={editAddress(type, documentId)}>
          {marker}
          {title !== '' && <strong>{title}</strong>}
          {title !== '' && text !== '' && '　'}
          {text !== '' && <span>{text}</span>}
          {title === '' && text === '' && <em>{say('（无文字）')}</em>}
        </Link>
        {onMove && (
          <span className="buttons">
            <button
              type="button"
              data-control="up"
              aria-label={say('上移{words}', { words })}
              title={say('上移')}
              aria-disabled={place === 1}
              onClick={() => place > 1 && onMove(entry, place - 1, count, 'up')}
            >
              ↑
            </button>
            <button
              type="button"
              data-control="down"
              aria-label={say('下移{words}', { words })}
              title={say('下移')}
              aria-disabled={place === count}
              onClick={() => place < count && onMove(entry, place + 1, count, 'down')}
            >
              ↓
            </button>
            {type === 'achievement' && onAdd && (
              <button
                type="button"
                aria-label={say('在{words}下新建荣誉', { words })}
                onClick={() => onAdd('honor', documentId)}
              >
                {say('＋{type}', { type: say(TYPE_WORDS.honor) })}
              </button>
            )}
            <button
              type="button"
              aria-label={say('删除{words}', { words })}
              onClick={() => onDelete?.(entry)}
            >
              {say('删除')}
            </button>
          </span>
        )}
      </div>
      <OutlineList entries={below} isShort={isShort} doing={doingOf(doing)} />
      {type === 'section' && onAdd && !isShort && (
        <AddLine types={canStandBelow(entry)} above={documentId} words={words} onAdd={onAdd} />
      )}
    </li>
  );
});

const doingOf = ({ onMove, onAdd, onDelete }: Pick<LineProps, 'onMove' | 'onAdd' | 'onDelete'>) =>
  onMove && onAdd && onDelete ? { onMove, onAdd, onDelete } : null;

interface AddProps {
  types: readonly PartType[];
  above: string | null;
  /** What it is added to, for who does not see the page. */
  words: string;
  onAdd: Doing['onAdd'];
}

export const AddLine = ({ types, above, words, onAdd }: AddProps) => (
  <Add>
    {types.map((type) => (
      <button
        key={type}
        type="button"
        aria-label={say('在{words}新建{type}', { words, type: say(TYPE_WORDS[type]) })}
        onClick={() => onAdd(type, above)}
      >
        {say('＋{type}', { type: say(TYPE_WORDS[type]) })}
      </button>
    ))}
  </Add>
);

const Add = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  padding: 0.6rem 0 0.8rem 2.4rem;

  button {
    padding: 0.2rem 1rem;
    border: 1px dashed ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: none;
    color: ${({ theme }) => theme.colors.primary600};
    font: inherit;
    font-size: 1.3rem;
    cursor: pointer;
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const List = styled.ol`
  display: flex;
  flex-direction: column;

  & & {
    padding-inline-start: 2.4rem;
    border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral150};
  }

  li {
    content-visibility: auto;
    contain-intrinsic-size: auto 4.4rem;
  }

  .line {
    display: flex;
    gap: 0.8rem;
    align-items: center;
    min-height: 4.4rem;
    padding: 0.4rem 0.8rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  [data-drop] > .line:hover,
  [data-drop]:hover > .line {
    background: ${({ theme }) => theme.colors.primary100};
  }

  .grip {
    flex: none;
    padding: 0.8rem 0.4rem;
    color: ${({ theme }) => theme.colors.neutral500};
    cursor: grab;
  }

  .place {
    flex: none;
    width: 4rem;
    padding: 0.4rem 0;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
    text-align: center;
  }

  .type {
    flex: none;
    padding: 0 0.6rem;
    border-radius: 0.4rem;
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.2rem;
  }

  [data-type='section'] > .line > .type {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  .words {
    overflow: hidden;
    flex: 1 1 0;
    min-width: 0;
    color: inherit;
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .words:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .words strong {
    font-weight: 600;
  }

  .words span,
  .words em {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .buttons {
    display: flex;
    flex: none;
    gap: 0.4rem;
  }

  .buttons button {
    min-width: 3.2rem;
    min-height: 3.2rem;
    padding: 0 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
    font-size: 1.3rem;
    cursor: pointer;
  }

  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  :is(a, button, input):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }

  @media (max-width: 48rem) {
    & & {
      padding-inline-start: 0.8rem;
    }

    .line {
      flex-wrap: wrap;
      padding-block: 0.8rem;
    }

    .grip {
      display: none;
    }

    .words {
      display: -webkit-box;
      flex: 1 1 calc(100% - 10rem);
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
    }

    .buttons {
      flex: 1 1 100%;
      justify-content: flex-end;
    }
  }
`;
