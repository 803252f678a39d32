import { memo, type MouseEvent, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Placed } from './use-review';

interface Props {
  body: string;
  placed: readonly Placed[];
  active: string | null;
  onChoose: (key: string, mark: string | null) => void;
}

/** The text as the office wrote it; each stretch knows which piece it was understood as. */
export const Original = memo(function Original({ body, placed, active, onChoose }: Props) {
  let done = 0;
  return (
    <Text
      onClick={({ target }: MouseEvent<HTMLElement>) => {
        // Who selects words to read or to copy them does not choose a piece.
        if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
        const key = target.closest('[data-piece]')?.getAttribute('data-piece');
        const mark = target.closest('[data-mark]')?.getAttribute('data-mark');
        if (key) onChoose(key, mark ?? null);
      }}
    >
      {placed.map((entry) => {
        const between = body.slice(done, entry.span.start);
        done = entry.text.end;
        return (
          <Stretch
            key={entry.key}
            name={entry.key}
            before={between}
            text={body.slice(entry.span.start, entry.text.end)}
            marks={marksOf(entry)}
            named={entry.name.end > entry.name.start ? entry.name.end - entry.span.start : 0}
            isHeading={entry.piece.type === 'section'}
            isActive={entry.key === active}
          />
        );
      })}
      {body.slice(done)}
    </Text>
  );
});

interface StretchProps {
  name: string;
  before: string;
  text: string;
  /** Names and offsets of figures and honors, as one string so that an unchanged stretch is not drawn anew. */
  marks: string;
  /** How many characters are its marker and its heading or topic. */
  named: number;
  isHeading: boolean;
  isActive: boolean;
}

const Stretch = memo(function Stretch(props: StretchProps) {
  const { name, before, text, marks, named, isHeading, isActive } = props;
  const parts: ReactNode[] = [];
  let done = named;
  for (const mark of marks === '' ? [] : marks.split(' ')) {
    const [id = '', from, to] = mark.split('-');
    const [start, end] = [Number(from), Number(to)];
    if (start < done) continue;
    parts.push(
      text.slice(done, start),
      <mark key={id} data-mark={id}>
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return (
    <>
      {before}
      <span data-piece={name} data-active={isActive || undefined}>
        {named > 0 && <b data-heading={isHeading || undefined}>{text.slice(0, named)}</b>}
        {parts}
        {text.slice(done)}
      </span>
    </>
  );
});

const marksOf = ({ span, figures, honors }: Placed): string =>
  [
    ...figures.map((place, index) => ({ ...place, id: `f${index}` })),
    ...honors.map((place, index) => ({ ...place, id: `h${index}` })),
  ]
    .sort((one, other) => one.start - other.start)
    .map(({ id, start, end }) => `${id}-${start - span.start}-${end - span.start}`)
    .join(' ');

const Text = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.5rem;
  line-height: 1.85;
  color: ${({ theme }) => theme.colors.neutral800};

  [data-piece] {
    border-radius: 2px;
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  b {
    font-weight: 500;
  }

  b[data-heading] {
    font-weight: 700;
  }

  mark {
    border-bottom: 1px solid ${({ theme }) => theme.colors.primary500};
    background: none;
    color: ${({ theme }) => theme.colors.primary700};
  }

  mark[data-mark^='h'] {
    border-bottom-color: ${({ theme }) => theme.colors.alternative500};
    color: ${({ theme }) => theme.colors.alternative700};
  }

  [data-active] {
    background: color-mix(in srgb, ${({ theme }) => theme.colors.primary600} 14%, transparent);
  }

  [data-tied] {
    background: color-mix(in srgb, ${({ theme }) => theme.colors.primary600} 18%, transparent);
  }

  mark[data-tied] {
    border-radius: 2px;
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.buttonNeutral0};
  }
`;
