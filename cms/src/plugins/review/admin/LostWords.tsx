import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { FormValues } from './live-checks';

type Words = Readonly<Record<string, string>>;

/**
 * What was typed and not stored. Strapi shows what it saves as saved at once, and where the server refuses it puts
 * what was there before into the form; where somebody is no longer signed in, it leaves the page. Without this,
 * nothing would be left of what was typed.
 */
export function LostWordsPanel({ documentId }: { documentId?: string }) {
  const { lost, forget } = useLostWords(documentId);
  const onChange = useForm('LostWords', (form) => form.onChange);
  const fields = Object.entries(lost);
  if (fields.length === 0) return null;
  return {
    title: say('没有保存的文字'),
    content: (
      <Panel>
        <p role="alert">
          {say('您改动的文字没有保存。可以从这里复制，或放回表单后再保存；放回会替换左边这一栏现在的文字。')}
        </p>
        {fields.map(([field, words]) => (
          <textarea key={field} aria-label={say('没有保存的文字')} readOnly rows={5} value={words} />
        ))}
        <p>
          <button
            type="button"
            onClick={() => {
              for (const [field, words] of fields) onChange(field, words);
              forget();
            }}
          >
            {say('放回表单')}
          </button>
          <button type="button" onClick={forget}>
            {say('不需要了')}
          </button>
        </p>
      </Panel>
    ),
  };
}

const NONE: Words = {};

function useLostWords(documentId: string | undefined): { lost: Words; forget: () => void } {
  const values = useForm('LostWords', (form): object => form.values) as FormValues;
  const initial = useForm('LostWords', (form): object => form.initialValues) as FormValues;
  const isSubmitting = useForm('LostWords', (form) => form.isSubmitting);
  const isChanged = useForm('LostWords', (form) => form.modified);
  const reader = useAuth('LostWords', ({ user }) => user?.id);
  const place = documentId === undefined ? null : `unsaved-words:${reader}:${documentId}`;
  /** What is on its way to the server. */
  const [sent, setSent] = useState<{ words: Words; revision: unknown } | null>(null);
  const [lost, setLost] = useState<{ documentId: string | undefined; words: Words }>();

  /** Looked for once a page: what is typed on it later is in the form itself. */
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  // What a page that ended before it was stored has left. The form is read after its page is drawn.
  const isRead = values['documentId'] === documentId && documentId !== undefined;
  useEffect(() => {
    if (place === null || !isRead || lookedAt === place) return;
    setLookedAt(place);
    const words = Object.entries(kept(place)).filter(([field, typed]) => typed !== initial[field]);
    if (words.length > 0) setLost({ documentId, words: Object.fromEntries(words) });
  }, [documentId, place, isRead, lookedAt, initial]);

  const shown = lost?.documentId === documentId ? (lost?.words ?? NONE) : NONE;

  useEffect(() => {
    if (place !== null && isChanged) keep(place, { ...shown, ...changedWords(values, initial) });
  }, [place, shown, values, initial, isChanged]);

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
    if (isStored && replaced.length === 0 && place !== null) keep(place, shown);
    if (replaced.length > 0 || isStored || isKept) setSent(null);
  }, [documentId, place, shown, values, initial, isSubmitting, isChanged, sent]);

  return {
    lost: shown,
    forget: () => {
      if (place !== null) keep(place, NONE);
      setLost(undefined);
    },
  };
}

function kept(place: string): Words {
  const words: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
  return Object.fromEntries(
    Object.entries(words ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function keep(place: string, words: Words): void {
  if (Object.keys(words).length === 0) localStorage.removeItem(place);
  else localStorage.setItem(place, JSON.stringify(words));
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
