import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { FormValues } from './live-checks';

interface Lost {
  documentId: string | undefined;
  /** By the name of the field. */
  words: readonly (readonly [field: string, words: string])[];
}

/**
 * What was typed and refused because somebody else has saved meanwhile: Strapi then puts theirs into the form, and would
 * leave nothing of it.
 */
export function LostWordsPanel({ documentId }: { documentId?: string }) {
  const values: FormValues = useForm('LostWords', (form): object => form.values) as FormValues;
  const initial = useForm('LostWords', (form): object => form.initialValues) as FormValues;
  const isChanged = useForm('LostWords', ({ modified }) => modified);
  const before = useRef({ values, initial, isChanged });
  const [lost, setLost] = useState<Lost>({ documentId, words: [] });

  useEffect(() => {
    const { values: typed, initial: opened, isChanged: wasChanged } = before.current;
    before.current = { values, initial, isChanged };
    const isReplaced =
      typed['documentId'] === values['documentId'] && typed['revision'] !== values['revision'];
    if (!wasChanged || !isReplaced) return;
    const words = Object.entries(typed).flatMap(([field, word]) =>
      typeof word === 'string' && field !== 'revision' && word !== opened[field] && word !== values[field]
        ? [[field, word] as const]
        : [],
    );
    setLost({ documentId, words });
  }, [documentId, values, initial, isChanged]);

  if (lost.words.length === 0 || lost.documentId !== documentId) return null;
  return {
    title: '没有保存的文字',
    content: (
      <Words>
        <p role="alert">
          别人刚刚保存过这项内容，左边已换成最新的内容。您改动的文字没有保存，可以从这里复制，再改一次：
        </p>
        {lost.words.map(([field, words]) => (
          <textarea
            key={field}
            aria-label="没有保存的文字"
            readOnly
            rows={5}
            value={words}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        ))}
        <button type="button" onClick={() => setLost({ documentId, words: [] })}>
          不需要了
        </button>
      </Words>
    ),
  };
}

const Words = styled.div`
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

  button {
    align-self: flex-start;
    padding: 0;
    border: 0;
    background: none;
    color: ${({ theme }) => theme.colors.primary600};
    font: inherit;
    cursor: pointer;
  }
`;
