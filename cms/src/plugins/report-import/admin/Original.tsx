import { memo, type MouseEvent, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Placed } from './use-review';

interface Props {
  body: string;
  placed: readonly Placed[];
  active: string | null;
  onChoose: (key: string) => void;
}

/** The text as the office wrote it; each stretch knows which piece it was understood as. */
export const Original = memo(function Original({ body, placed, active, onChoose }: Props) {
  let done = 0;
  return (
    <Text
      onClick={(event: MouseEvent<HTMLElement>) => {
        const stretch = event.target instanceof Element ? event.target.closest('[data-piece]') : null;
        const key = stretch?.getAttribute('data-piece');
        if (key) onChoose(key);
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
  /** Offsets of figures and honors, as one string so that an unchanged stretch is not drawn anew. */
  marks: string;
  /** How many characters are its marker and its heading or topic. */
  named: number;
  isActive: boolean;
}

const Stretch = memo(function Stretch({ name, before, text, marks, named, isActive }: StretchProps) {
  const parts: ReactNode[] = [<b key="name">{text.slice(0, named)}</b>];
  let done = named;
  for (const mark of marks === '' ? [] : marks.split(' ')) {
    const [start = 0, end = 0] = mark.split('-').map(Number);
    if (start < done) continue;
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {before}
      <span data-piece={name} aria-current={isActive || undefined}>
        {parts}
        {text.slice(done)}
      </span>
    </>
  );
});

const marksOf = ({ span, figures, honors }: Placed): string =>
  [...figures, ...honors]
    .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

const Text = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.5rem;
  line-height: 1.9;
  color: ${({ theme }) => theme.colors.neutral800};

  [data-piece] {
    border-radius: 2px;
    cursor: pointer;
  }

  b {
    font-weight: 600;
  }

  [data-piece].tied {
    background: ${({ theme }) => theme.colors.primary100};
  }

  [aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary200};
  }

  mark {
    background: none;
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;
