import { Button } from '@strapi/design-system';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { Tracking } from '../answers';
import { PromiseCard } from './PromiseCard';
import { useFindings } from './use-findings';
import { FILTER_WORDS, type Filter } from './words';

interface Props {
  reportId: string;
  tracking: Tracking;
  onUnsaved: (isUnsaved: boolean) => void;
}

const pageOf = (documentId: string) => `/content-manager/collection-types/api::report.report/${documentId}`;

/** Every promise of a report beside what the next report says, and what the editor finds. */
export function PromiseBoard({ reportId, tracking, onUnsaved }: Props) {
  const { title, isPublished, later, promises, achievements } = tracking;
  const findings = useFindings(reportId, tracking);
  const { stored, current, changed, change, save } = findings;
  const [filter, setFilter] = useState<Filter>('all');
  const list = useRef<HTMLOListElement>(null);

  const isUnsaved = changed.size > 0;
  useEffect(() => {
    onUnsaved(isUnsaved);
    return () => onUnsaved(false);
  }, [isUnsaved, onUnsaved]);

  const store = () => {
    const faulty = save();
    if (faulty === null) return;
    setFilter('all');
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-promise="${CSS.escape(faulty)}"]`)?.focus(),
    );
  };
  const latest = useRef(store);
  latest.current = store;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const byFilter = useMemo(() => {
    // One that is being worked on stays where it is until it is saved.
    const isOpen = (id: string) => (stored.get(id)?.progress ?? 'planned') === 'planned';
    return {
      all: promises,
      open: promises.filter(({ documentId }) => isOpen(documentId)),
      checked: promises.filter(({ documentId }) => !isOpen(documentId)),
    };
  }, [promises, stored]);

  return (
    <Board>
      <Notice>
        <p>
          {say(
            '对照《{title}》。下面的建议由程序按相同的地名、项目名、数字和说法找出，只供参考，以您的核对为准。',
            { title: later.title },
          )}
          {isPublished
            ? say('保存的是草稿：在这份报告再次发布之前，公众看不到。')
            : say('保存的是草稿：在这份报告发布之前，公众看不到。')}
          {!later.isPublished && say('后一份报告还没有发布，其中的成绩要等它发布后才会显示。')}
        </p>
        <Link to={pageOf(reportId)}>{say('打开这份报告，继续检查')}</Link>
      </Notice>
      <Head>
        <h2>{title}</h2>
        <label>
          {say('已核对 {checked} / {promises} 项', {
            checked: byFilter.checked.length,
            promises: promises.length,
          })}
          <progress value={byFilter.checked.length} max={promises.length} />
        </label>
        <div role="group" aria-label={say('显示哪些计划')}>
          {(Object.keys(FILTER_WORDS) as Filter[]).map((name) => (
            <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {say(FILTER_WORDS[name])} {byFilter[name].length}
            </button>
          ))}
        </div>
      </Head>
      {byFilter[filter].length === 0 ? (
        <p>{filter === 'open' ? say('都核对过了。') : say('还没有核对过的计划。')}</p>
      ) : (
        <ol ref={list}>
          {byFilter[filter].map((promise) => {
            const finding = current.get(promise.documentId) ?? promise.finding;
            return (
              <PromiseCard
                key={promise.documentId}
                promise={promise}
                finding={finding}
                isChanged={changed.has(promise.documentId)}
                achievements={achievements}
                onChange={change}
              />
            );
          })}
        </ol>
      )}
      <SaveBar>
        <p role="status" data-tone={findings.problem === '' ? undefined : 'danger'}>
          {findings.isBusy
            ? say('正在保存，请不要关闭页面。')
            : findings.problem !== ''
              ? findings.problem
              : isUnsaved
                ? say('有 {count} 项没有保存。', { count: changed.size })
                : findings.isSaved
                  ? say('已存为草稿，发布这份报告后公众才会看到。')
                  : say('还没有修改。')}
        </p>
        <div>
          <Button variant="tertiary" disabled={!isUnsaved || findings.isBusy} onClick={findings.discard}>
            {say('放弃修改')}
          </Button>
          <Button loading={findings.isBusy} disabled={!isUnsaved} onClick={store}>
            {say('存为草稿')}
          </Button>
        </div>
      </SaveBar>
    </Board>
  );
}

const Board = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  ol {
    display: flex;
    flex-direction: column;
    gap: 1.6rem;
  }
`;

const Notice = styled.div`
  padding: 1rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};

  a {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary700};
    text-underline-offset: 3px;
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 2.4rem;
  align-items: center;

  h2 {
    flex: 1 1 30rem;
    font-size: 1.8rem;
    font-weight: 600;
    line-height: 1.4;
  }

  label {
    display: flex;
    gap: 0.8rem;
    align-items: center;
  }

  progress {
    width: 12rem;
    accent-color: ${({ theme }) => theme.colors.success600};
  }

  [role='group'] {
    display: flex;
  }

  button {
    padding: 0.5rem 1.4rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    cursor: pointer;
  }

  button + button {
    border-inline-start: 0;
  }

  button:first-child {
    border-start-start-radius: ${({ theme }) => theme.borderRadius};
    border-end-start-radius: ${({ theme }) => theme.borderRadius};
  }

  button:last-child {
    border-start-end-radius: ${({ theme }) => theme.borderRadius};
    border-end-end-radius: ${({ theme }) => theme.borderRadius};
  }

  [aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }

  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

const SaveBar = styled.div`
  position: sticky;
  z-index: 2;
  bottom: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 1.2rem;
  align-items: center;
  padding: 1.2rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  p {
    flex: 1 1 16rem;
  }

  div {
    display: flex;
    gap: 0.8rem;
  }

  [data-tone='danger'] {
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
