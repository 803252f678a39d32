import { Button } from '@strapi/design-system';
import type { Edit, ReportPiece } from '@work-reports/report-text';
import { useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';

interface Props {
  piece: ReportPiece;
  at: number[];
  edit: (edit: Edit) => boolean;
}

/** The piece's text with a caret: where to cut it, and what of it is topic, figure or honor. */
export function PieceWords({ piece, at, edit }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [hint, setHint] = useState('');
  const isItem = piece.type !== 'section';
  const head = isItem ? piece.topic + piece.topicEnd : '';
  const words = head + (isItem ? piece.text : piece.lead);
  const isWhole = isItem || piece.content.length === 0;
  const isFirst = at.every((index) => index === 0);

  const act = (reason: string, make: (from: number, to: number) => Edit | null) => () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const made = make(selectionStart, selectionEnd);
    const isDone = made !== null && edit(made);
    setHint(isDone ? '' : reason);
    if (!isDone) area.current?.focus();
  };
  const split = act(say('请先把光标放在要拆开的地方。'), (start) =>
    start <= head.length || start >= words.length ? null : { type: 'split', at, offset: start - head.length },
  );
  const merge = act(say('这一条不能与上一条合并。'), () => ({ type: 'merge', at }));
  const name = act(say('请先选中开头要作主题的文字，或把光标放在主题的后面。'), (_, end) =>
    end === 0 || end >= words.length ? null : { type: 'topic', at, length: end },
  );
  const within = (type: 'add-figure' | 'add-honor') => (start: number, end: number) =>
    start < head.length || end <= start
      ? null
      : { type, at, start: start - head.length, end: end - head.length };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isAtStart = area.current?.selectionStart === 0 && area.current.selectionEnd === 0;
    if (event.key === 'Enter' && isWhole) split();
    else if (event.key === 'Backspace' && isWhole && isAtStart && !isFirst) merge();
    else if (!['Enter', 'Backspace', 'Delete'].includes(event.key)) return;
    event.preventDefault();
  };

  return (
    <Words>
      {words !== '' && (
        <textarea
          ref={area}
          // A read-only field has no caret to move with the keys; this one has, and takes no input.
          aria-readonly
          onBeforeInput={(event) => event.preventDefault()}
          onPaste={(event) => event.preventDefault()}
          onCut={(event) => event.preventDefault()}
          onDrop={(event) => event.preventDefault()}
          onKeyDown={onKeyDown}
          onChange={() => undefined}
          spellCheck={false}
          value={words}
          aria-label={say('这一条的文字，移动光标或选中后使用下面的按钮')}
        />
      )}
      <div className="acts">
        {isWhole && words !== '' && (
          <Button size="S" variant="tertiary" onClick={split}>
            {say('在光标处拆开')}
          </Button>
        )}
        {isWhole && !isFirst && (
          <Button size="S" variant="tertiary" onClick={merge}>
            {say('与上一条合并')}
          </Button>
        )}
        {isItem && (
          <Button size="S" variant="tertiary" onClick={name}>
            {say('光标前是主题')}
          </Button>
        )}
        {isItem && piece.topic !== '' && (
          <Button size="S" variant="tertiary" onClick={() => edit({ type: 'topic', at, length: 0 })}>
            {say('去掉主题')}
          </Button>
        )}
        {words !== '' && (
          <Button
            size="S"
            variant="tertiary"
            onClick={act(say('请先选中数字和它的单位。'), within('add-figure'))}
          >
            {say('选中的是数字')}
          </Button>
        )}
        {piece.type !== 'plan-item' && words !== '' && (
          <Button size="S" variant="tertiary" onClick={act(say('请先选中荣誉的名称。'), within('add-honor'))}>
            {say('选中的是荣誉')}
          </Button>
        )}
      </div>
      <p role="status">{hint}</p>
    </Words>
  );
}

const Words = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;

  textarea {
    width: 100%;
    min-height: 5.6rem;
    max-height: 22rem;
    padding: 0.8rem 1rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.4rem;
    line-height: 1.7;
    resize: vertical;
    field-sizing: content;
  }

  textarea:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }

  p {
    color: ${({ theme }) => theme.colors.warning700};
  }

  p:empty {
    display: none;
  }
`;
