import { getFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { EntryReview, WordRule } from '../answers';
import { FindingWords } from './FindingWords';
import { checkForm, type FormValues } from './live-checks';
import { hashOf, selectPlace } from './place';

/** How long nothing must have been typed before the text is checked, in milliseconds. */
const PAUSE = 300;

interface Props {
  uid: string;
  context: EntryReview['context'];
}

/** What the checks find in the form beside it, while its words are typed. */
export function LiveChecks({ uid, context }: Props) {
  const typed: FormValues = useForm('LiveChecks', ({ values }): object => values) as FormValues;
  const values = useSettled(typed);
  const words = useWords();
  const { hash } = useLocation();
  useEffect(() => selectPlace(hash), [hash]);
  const findings = useMemo(
    () => (words === null ? null : checkForm(uid, values, context, words)),
    [uid, values, context, words],
  );
  if (findings === null) return null;
  return (
    <Found aria-label={say('边写边查')}>
      <p role="status">
        {findings.length === 0
          ? say('没有发现问题。')
          : say('发现 {count} 处问题：', { count: findings.length })}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.key}>
            <FindingWords finding={finding} />
            <button type="button" onClick={() => selectPlace(hashOf(finding.place))}>
              {say('选中这几个字')}
            </button>
          </li>
        ))}
      </ul>
    </Found>
  );
}

function useSettled(typed: FormValues): FormValues {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

let list: Promise<readonly WordRule[]> | undefined;

/** The words to look for, asked for once; null until they are known. */
function useWords(): readonly WordRule[] | null {
  const [words, setWords] = useState<readonly WordRule[] | null>(null);
  useEffect(() => {
    list ??= getFetchClient()
      .get<WordRule[]>('/review/words')
      .then(({ data }) => data);
    list.then(setWords, () => (list = undefined));
  }, []);
  return words;
}

const Found = styled.section`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;

  li {
    padding-block: 0.8rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  button {
    padding: 0.2rem 0;
    border: 0;
    background: none;
    color: ${({ theme }) => theme.colors.primary600};
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
