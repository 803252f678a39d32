import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { Question } from '../../report-import/admin/Question';
import { canStandBelow, type Outline, type OutlineEntry, type PartType } from '../answers';
import { editAddress } from './addresses';
import { counted } from './arrange';
import { AddLine, OutlineList, type Control, type Doing } from './OutlineList';
import type { Desk } from './use-outline';
import { countWords, TYPE_WORDS } from './words';

interface Props {
  outline: Outline;
  desk: Desk;
}

/** The whole report in reading order: every line leads to where it is edited, and can be moved or deleted. */
export function OutlineTab({ outline, desk: { move, remove, create } }: Props) {
  const navigate = useNavigate();
  const [isShort, setShort] = useState(false);
  const [toDelete, setToDelete] = useState<OutlineEntry | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<{ documentId: string; control: Control } | null>(null);
  useLineOfAddress(list);

  // A line that is moved in the page loses the focus; it stays on what was pressed.
  useLayoutEffect(() => {
    if (focused.current === null) return;
    const { documentId, control } = focused.current;
    const pressed = list.current?.querySelector<HTMLElement>(
      `[data-line="${documentId}"] [data-control="${control}"]`,
    );
    if (pressed && pressed !== document.activeElement) pressed.focus();
    focused.current = null;
  }, [outline]);

  const onMove = useCallback(
    (entry: OutlineEntry, place: number, count: number, control: Control) => {
      focused.current = { documentId: entry.documentId, control };
      setSaid(
        say('{type}“{title}”已移到第 {place} 位，共 {count} 项。', {
          type: say(TYPE_WORDS[entry.type]),
          title: entry.title || entry.text,
          place,
          count,
        }),
      );
      move(entry, place);
    },
    [move],
  );
  const onAdd = useCallback(
    async (type: PartType, above: string | null) => {
      const documentId = await create(type, above);
      if (documentId !== null) navigate(editAddress(type, documentId));
    },
    [create, navigate],
  );
  const doing: Doing | null = outline.isOpen ? { onMove, onAdd, onDelete: setToDelete } : null;

  const counts = counted([...outline.entries, ...outline.adrift]);
  const inside = toDelete === null ? 0 : Object.values(counted(toDelete.below)).reduce((a, b) => a + b, 0);
  return (
    <Sheet ref={list}>
      <div className="head">
        <p>{countWords(counts)}</p>
        <label>
          <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.target.checked)} />
          {say('只看章节')}
        </label>
      </div>
      {outline.isOpen && (
        <p className="hint">
          {say(
            '点文字打开编辑。拖动左边的圆点、按上下箭头，或改写次序数字，都可以调整次序；改动立即存入草稿。',
          )}
        </p>
      )}
      <p className="said" role="status">
        {said}
      </p>
      {outline.entries.length === 0 && <p>{say('这份报告还没有内容。')}</p>}
      <OutlineList entries={outline.entries} isShort={isShort} doing={doing} />
      {doing && (
        <AddLine types={canStandBelow(null)} above={null} words={say('报告末尾')} onAdd={doing.onAdd} />
      )}
      {outline.adrift.length > 0 && (
        <section aria-labelledby="adrift">
          <h2 id="adrift">{say('未注明位置的内容')}</h2>
          <OutlineList entries={outline.adrift} isShort={false} doing={doing} />
        </section>
      )}
      <Question
        isOpen={toDelete !== null}
        title={toDelete === null ? '' : say('删除{type}', { type: say(TYPE_WORDS[toDelete.type]) })}
        yes={say('删除')}
        no={say('取消')}
        isDanger
        onNo={() => setToDelete(null)}
        onYes={() => {
          if (toDelete) void remove(toDelete);
          setToDelete(null);
        }}
      >
        {toDelete &&
          say(
            inside === 0
              ? '确定删除“{title}”吗？公众看到的报告在再次发布后才会改变。'
              : '确定删除“{title}”和其中的 {inside} 项内容吗？公众看到的报告在再次发布后才会改变。',
            { title: toDelete.marker + (toDelete.title || toDelete.text || say('（无文字）')), inside },
          )}
      </Question>
    </Sheet>
  );
}

/** The address may name a line (`#…`): it is brought into sight once. */
function useLineOfAddress(list: React.RefObject<HTMLElement>): void {
  const { hash } = useLocation();
  useEffect(() => {
    const line = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find(
      ({ dataset }) => `#${dataset['line']}` === hash,
    );
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('a')?.focus({ preventScroll: true });
  }, [hash, list]);
}

const Sheet = styled.div`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem 2.4rem;
    justify-content: space-between;
  }

  .head label {
    display: flex;
    gap: 0.8rem;
    align-items: center;
    cursor: pointer;
  }

  [type='checkbox'] {
    width: 1.8rem;
    height: 1.8rem;
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }

  .hint {
    margin-block: 0.4rem 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .said {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  h2 {
    margin-block: 2.4rem 0.8rem;
    font-size: 1.6rem;
    font-weight: 600;
  }
`;
