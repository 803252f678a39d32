import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import type { FormValues } from './live-checks';

type Words = Readonly<Record<string, string>>;

/**
 * What was typed and then refused. Strapi shows what it saves as saved at once, and where the server refuses it puts
 * what was there before into the form: without this, nothing would be left of what was typed.
 */
export function LostWordsPanel({ documentId }: { documentId?: string }) {
  const { lost, forget } = useLostWords(documentId);
  const onChange = useForm('LostWords', (form) => form.onChange);
  const fields = Object.entries(lost);
  if (fields.length === 0) return null;
  return {
    title: '没有保存的文字',
    content: (
      <Panel>
        <p role="alert">您改动的文字没有保存。可以从这里复制，或放回表单后再保存：</p>
        {fields.map(([field, words]) => (
          <textarea key={field} aria-label="没有保存的文字" readOnly rows={5} value={words} />
        ))}
        <p>
          <button
            type="button"
            onClick={() => {
              for (const [field, words] of fields) onChange(field, words);
              forget();
            }}
          >
            放回表单
          </button>
          <button type="button" onClick={forget}>
            不需要了
          </button>
        </p>
      </Panel>
    ),
  };
}

function useLostWords(documentId: string | undefined): { lost: Words; forget: () => void } {
  const values = useForm('LostWords', (form): object => form.values) as FormValues;
  const initial = useForm('LostWords', (form): object => form.initialValues) as FormValues;
  const isSubmitting = useForm('LostWords', (form) => form.isSubmitting);
  const isChanged = useForm('LostWords', (form) => form.modified);
  /** What is on its way to the server. */
  const [sent, setSent] = useState<{ words: Words; revision: unknown } | null>(null);
  const [lost, setLost] = useState<{ documentId: string | undefined; words: Words }>();

  useEffect(() => {
    if (sent === null) {
      if (isSubmitting && isChanged)
        setSent({ words: changedWords(values, initial), revision: values['revision'] });
      return;
    }
    const replaced = Object.entries(sent.words).filter(([field, words]) => words !== values[field]);
    if (replaced.length > 0) setLost({ documentId, words: Object.fromEntries(replaced) });
    const isStored = values['revision'] !== sent.revision;
    // Refused before it was sent: it still stands in the form.
    const isKept = !isSubmitting && isChanged;
    if (replaced.length > 0 || isStored || isKept) setSent(null);
  }, [documentId, values, initial, isSubmitting, isChanged, sent]);

  return {
    lost: lost?.documentId === documentId ? (lost?.words ?? {}) : {},
    forget: () => setLost(undefined),
  };
}

const changedWords = (values: FormValues, initial: FormValues): Words =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, words]) =>
      typeof words === 'string' && words !== initial[field] ? [[field, words]] : [],
    ),
  );

const Panel = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  textarea {
    width: 100%;
    padding: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.warning100};
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  p:last-child {
    display: flex;
    gap: 1.6rem;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    color: ${({ theme }) => theme.colors.primary600};
    font: inherit;
    cursor: pointer;
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
