import { Button, Flex } from '@strapi/design-system';
import type { Edit, Figure, Honor, ReportPiece } from '@work-reports/report-text';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { DIRECTIONS, KINDS, LEVELS, PARTS, QUALIFIERS, RECIPIENTS, STATUSES } from './words';

interface Props {
  piece: ReportPiece;
  path: number[];
  edit: (edit: Edit) => void;
}

const TYPES = [
  ['achievement', '成绩'],
  ['plan-item', '计划'],
  ['text', '文字'],
] as const;

/** Everything that can be corrected about one piece. None of it changes a character of the text. */
export function PieceEditor({ piece, path: at, edit }: Props) {
  const isItem = piece.type !== 'section';
  const canRetype = isItem || (piece.content.length === 0 && at.length > 1);
  const figures = piece.type === 'plan-item' ? piece.targets : piece.figures;
  return (
    <Editor>
      {canRetype && (
        <Flex gap={2} role="group" aria-label="这一条是">
          <span>这一条是</span>
          {TYPES.map(([type, label]) => {
            const isNow = type === (isItem ? piece.type : 'text');
            return (
              <Button
                key={type}
                size="S"
                variant={isNow ? 'default' : 'tertiary'}
                aria-pressed={isNow}
                onClick={() => edit({ type: 'retype', at, to: type })}
              >
                {label}
              </Button>
            );
          })}
        </Flex>
      )}
      {!isItem && (
        <Flex gap={4} wrap="wrap">
          <Choice
            label="所属部分"
            value={piece.part}
            words={PARTS}
            onChange={(part) => edit({ type: 'place', at, part, kind: piece.kind })}
          />
          <Choice
            label="章节类别"
            value={piece.kind}
            words={KINDS}
            onChange={(kind) => edit({ type: 'place', at, part: piece.part, kind })}
          />
        </Flex>
      )}
      <Words key={`${at.join('.')}/${figures.length}`} piece={piece} at={at} edit={edit} />
      {figures.map((figure, index) => (
        <FigureFields
          key={`${figure.start}-${figure.end}`}
          figure={figure}
          onChange={(change) => edit({ type: 'figure', at, index, change })}
        />
      ))}
      {piece.type !== 'plan-item' &&
        piece.honors.map((honor, index) => (
          <HonorFields
            key={`${honor.start}-${honor.end}-${honor.recipient}`}
            honor={honor}
            onChange={(change) => edit({ type: 'honor', at, index, change })}
          />
        ))}
    </Editor>
  );
}

/** The piece's text with a caret: where to cut it, and what of it is topic, figure or honor. */
function Words({ piece, at, edit }: { piece: ReportPiece; at: number[]; edit: (edit: Edit) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [hint, setHint] = useState('');
  const isItem = piece.type !== 'section';
  const head = isItem ? piece.topic + piece.topicEnd : '';
  const text = isItem ? piece.text : piece.lead;
  const canCut = isItem || piece.content.length === 0;

  const act = (needs: string, make: (from: number, to: number) => Edit | null) => () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const made = make(selectionStart, selectionEnd);
    setHint(made === null ? needs : '');
    if (made) edit(made);
    else area.current?.focus();
  };
  const within = (start: number, end: number, make: (start: number, end: number) => Edit) =>
    start < head.length || end <= start ? null : make(start - head.length, end - head.length);

  return (
    <>
      {text !== '' && (
        <textarea
          ref={area}
          // A read-only field has no caret to move with the keys; this one has, and takes no input.
          aria-readonly
          onBeforeInput={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Backspace' || event.key === 'Delete')
              event.preventDefault();
          }}
          onChange={() => undefined}
          rows={Math.min(8, Math.ceil((head + text).length / 34) + 1)}
          value={head + text}
          aria-label="原文，移动光标或选中文字后使用下面的按钮"
        />
      )}
      <Flex gap={2} wrap="wrap">
        {canCut && (
          <Button
            size="S"
            variant="tertiary"
            onClick={act('请先把光标放在要拆开的地方。', (start) =>
              start <= head.length || start >= (head + text).length
                ? null
                : { type: 'split', at, offset: start - head.length },
            )}
          >
            在光标处拆开
          </Button>
        )}
        {canCut && (at.at(-1) ?? 0) > 0 && (
          <Button size="S" variant="tertiary" onClick={() => edit({ type: 'merge', at })}>
            与上一条合并
          </Button>
        )}
        {isItem && (
          <Button
            size="S"
            variant="tertiary"
            onClick={act('请把光标放在主题最后一个字的后面。', (_, end) =>
              end === 0 ? null : { type: 'topic', at, length: end },
            )}
          >
            光标之前是主题
          </Button>
        )}
        {isItem && piece.topic !== '' && (
          <Button size="S" variant="tertiary" onClick={() => edit({ type: 'topic', at, length: 0 })}>
            没有主题
          </Button>
        )}
        {text !== '' && (
          <Button
            size="S"
            variant="tertiary"
            onClick={act('请先选中数字和它的单位。', (start, end) =>
              within(start, end, (from, to) => ({ type: 'add-figure', at, start: from, end: to })),
            )}
          >
            选中的是数字
          </Button>
        )}
        {piece.type !== 'plan-item' && text !== '' && (
          <Button
            size="S"
            variant="tertiary"
            onClick={act('请先选中荣誉的名称。', (start, end) =>
              within(start, end, (from, to) => ({ type: 'add-honor', at, start: from, end: to })),
            )}
          >
            选中的是荣誉
          </Button>
        )}
      </Flex>
      <p role="status">{hint}</p>
    </>
  );
}

type FigureChange = Extract<Edit, { type: 'figure' }>['change'];

function FigureFields({ figure, onChange }: { figure: Figure; onChange: (change: FigureChange) => void }) {
  return (
    <fieldset>
      <legend>数字 {figure.text}</legend>
      <Text label="说的是什么" value={figure.label} onChange={(label) => onChange({ label })} size={14} />
      <Text
        label="数值"
        value={String(figure.value)}
        onChange={(value) => {
          const number = Number(value.replaceAll(',', ''));
          if (value.trim() !== '' && Number.isFinite(number)) onChange({ value: number });
        }}
        size={9}
      />
      <Text label="单位" value={figure.unit} onChange={(unit) => onChange({ unit })} size={5} />
      <Choice
        label="程度"
        value={figure.qualifier}
        words={QUALIFIERS}
        onChange={(qualifier) => onChange({ qualifier })}
      />
      <Choice
        label="增减"
        value={figure.direction ?? 'none'}
        words={DIRECTIONS}
        onChange={(direction) => onChange({ direction: direction === 'none' ? null : direction })}
      />
      <Choice
        label="性质"
        value={figure.status}
        words={STATUSES}
        onChange={(status) => onChange({ status })}
      />
      <Button size="S" variant="danger-light" onClick={() => onChange(null)}>
        不是数字
      </Button>
    </fieldset>
  );
}

type HonorChange = Extract<Edit, { type: 'honor' }>['change'];

function HonorFields({ honor, onChange }: { honor: Honor; onChange: (change: HonorChange) => void }) {
  return (
    <fieldset>
      <legend>荣誉 {honor.title}</legend>
      <Text
        label="获得者"
        value={honor.recipient}
        onChange={(recipient) => onChange({ recipient })}
        size={16}
      />
      <Choice
        label="获得者类别"
        value={honor.recipientKind}
        words={RECIPIENTS}
        onChange={(recipientKind) => onChange({ recipientKind })}
      />
      <Choice label="级别" value={honor.level} words={LEVELS} onChange={(level) => onChange({ level })} />
      <Button size="S" variant="danger-light" onClick={() => onChange(null)}>
        不是荣誉
      </Button>
    </fieldset>
  );
}

/** A field that is taken over when it is left, so that each correction is one step back for undo. */
function Text(props: { label: string; value: string; onChange: (value: string) => void; size: number }) {
  const { label, value, onChange, size } = props;
  return (
    <label>
      {label}
      <input
        key={value}
        defaultValue={value}
        size={size}
        maxLength={100}
        onBlur={(event) => {
          if (event.target.value !== value) onChange(event.target.value.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </label>
  );
}

function Choice<Key extends string>(props: {
  label: string;
  value: Key;
  words: Readonly<Record<Key, string>>;
  onChange: (value: Key) => void;
}) {
  const { label, value, words, onChange } = props;
  const keys = Object.keys(words) as Key[];
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const picked = keys.find((key) => key === event.target.value);
          if (picked) onChange(picked);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </select>
    </label>
  );
}

const Editor = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1rem;
  padding: 0.4rem 1.2rem 1.2rem;
  font-size: 1.3rem;
  color: ${({ theme }) => theme.colors.neutral800};

  textarea {
    width: 100%;
    padding: 0.8rem;
    resize: vertical;
    line-height: 1.7;
  }

  textarea,
  input,
  select {
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
  }

  input,
  select {
    height: 3rem;
    padding: 0 0.6rem;
  }

  :is(textarea, input, select):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 0;
  }

  label {
    display: inline-flex;
    flex-direction: column;
    gap: 0.2rem;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  label :is(input, select) {
    font-size: 1.3rem;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.8rem;
    margin: 0;
    padding: 0.6rem 1rem 1rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }

  legend {
    padding: 0 0.4rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary700};
  }

  p:empty {
    display: none;
  }

  p {
    color: ${({ theme }) => theme.colors.warning700};
  }
`;
