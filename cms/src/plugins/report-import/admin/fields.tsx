import { useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { Words } from './words';

interface TextFieldProps {
  label: string;
  value: string;
  /** Takes the words over; returns what is wrong with them, or nothing. */
  onCommit: (value: string) => string | void;
  placeholder?: string;
  className?: string;
  inputMode?: 'numeric' | 'decimal';
}

/** A field that is taken over when it is left or at Enter, so that each correction is one step back for undo. */
export function TextField({ label, value, onCommit, placeholder, className, inputMode }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const commit = () => {
    if (draft === null || draft.trim() === value) {
      setDraft(null);
      setProblem('');
      return;
    }
    const wrong = onCommit(draft.trim());
    setProblem(wrong ?? '');
    if (!wrong) setDraft(null);
  };
  return (
    <Label className={className}>
      {label}
      <input
        value={draft ?? value}
        placeholder={placeholder}
        inputMode={inputMode}
        maxLength={200}
        aria-invalid={problem !== '' || undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && draft !== null) {
            setDraft(null);
            setProblem('');
            event.stopPropagation();
          }
        }}
      />
      {problem !== '' && <em role="alert">{problem}</em>}
    </Label>
  );
}

interface ChoiceProps<Key extends string> {
  label: string;
  value: Key;
  words: Words<Key>;
  onChange: (value: Key) => void;
  className?: string;
}

export function Choice<Key extends string>({ label, value, words, onChange, className }: ChoiceProps<Key>) {
  const keys = Object.keys(words) as Key[];
  return (
    <Label className={className}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const picked = keys.find((key) => key === event.target.value);
          if (picked !== undefined) onChange(picked);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {say(words[key])}
          </option>
        ))}
      </select>
    </Label>
  );
}

const Label = styled.label`
  display: flex;
  flex-direction: column;
  gap: 0.3rem;
  min-width: 0;
  font-size: 1.2rem;
  line-height: 1.4;
  color: ${({ theme }) => theme.colors.neutral600};

  input,
  select {
    width: 100%;
    height: 3.2rem;
    padding: 0 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.4rem;
  }

  select {
    padding-inline: 0.5rem;
  }

  option {
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
  }

  input::placeholder {
    color: ${({ theme }) => theme.colors.neutral500};
  }

  :is(input, select):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }

  [aria-invalid] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  em {
    font-style: normal;
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
