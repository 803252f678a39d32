import { Alert, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Link, useBlocker } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Office } from './ChooseStep';
import { reasonOf } from './errors';
import { Original } from './Original';
import { PieceRow } from './PieceRow';
import { ReportHead } from './ReportHead';
import { useReview, type SourceText } from './use-review';
import { scrollWithin, useTies } from './use-ties';
import { SHORTCUTS } from './words';

interface Props {
  office: Office;
  source: SourceText;
  onAnother: () => void;
}

/** What the server did, or would do; see `importReport` there. */
interface Imported {
  documentId: string;
  action: 'created' | 'updated' | 'unchanged';
  changes: { created: number; updated: number; deleted: number };
}

const LEAVE = '核对的结果还没有保存，确定离开吗？';
const RETYPE = { 1: 'achievement', 2: 'plan-item', 3: 'text' } as const;

/** The document beside what was understood of it, to correct and then to save as a draft. */
export function ReviewStep({ office, source, onAnother }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const review = useReview(source);
  const { report, body, placed, warnings, edits, edit, undo, redo } = review;
  const [open, setOpen] = useState<string | null>(null);
  const [stop, setStop] = useState('0');
  const [isSaving, setSaving] = useState(false);
  const [update, setUpdate] = useState<Imported | null>(null);
  const [saved, setSaved] = useState<Imported | null>(null);
  const [problem, setProblem] = useState('');
  const columns = useRef<HTMLDivElement>(null);
  useTies(columns);

  const isUnsaved = saved === null;
  const blocker = useBlocker(isUnsaved);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(LEAVE)) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isUnsaved) window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  useEffect(() => setSaved(null), [edits.length]);

  const warned = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { span } of warnings) {
      if (span.end === 0) continue;
      const holder = placed.findLast(
        (entry) => entry.span.start <= span.start && span.start < entry.text.end,
      );
      if (holder) counts.set(holder.key, (counts.get(holder.key) ?? 0) + 1);
    }
    return counts;
  }, [placed, warnings]);

  const focusRow = useCallback((key: string) => {
    setStop(key);
    const focus = () => {
      const row = columns.current?.querySelector<HTMLElement>(`[data-row="${key}"]`);
      row?.focus({ preventScroll: true });
      const column = row?.closest('[data-column]');
      if (row && column) scrollWithin(column, row);
    };
    focus();
    // An edit may have moved it: what is drawn next stands elsewhere.
    requestAnimationFrame(focus);
  }, []);

  const choose = useCallback(
    (key: string | null) => {
      setOpen(key);
      if (key !== null) focusRow(key);
    },
    [focusRow],
  );

  const jump = (start: number) => {
    const holder =
      placed.findLast((entry) => entry.span.start <= start && start < entry.text.end) ?? placed[0];
    if (holder) choose(holder.key);
  };

  // The rows are drawn anew only where something of theirs changes: what they call must stay the same.
  const latest = useRef({ placed, edit });
  latest.current = { placed, edit };
  const onKey = useCallback(
    (key: string, event: KeyboardEvent) => {
      const { placed: rows, edit: make } = latest.current;
      const index = rows.findIndex((entry) => entry.key === key);
      const row = rows[index];
      if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
      const type = RETYPE[event.key as unknown as keyof typeof RETYPE];
      if (to !== undefined) {
        const next = rows[Math.max(0, Math.min(rows.length - 1, to))];
        if (next) focusRow(next.key);
      } else if (type !== undefined) make({ type: 'retype', at: [...row.path], to: type });
      else if (event.key === 'm' || event.key === 'M') {
        make({ type: 'merge', at: [...row.path] });
        focusRow(rows[Math.max(0, index - 1)]?.key ?? key);
      } else if (event.key === 'Escape') setOpen(null);
      else return;
      event.preventDefault();
    },
    [focusRow],
  );

  const onPageKey = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement;
    if (!(event.ctrlKey || event.metaKey) || isField) return;
    const isRedo = event.key === 'y' || (event.key === 'z' && event.shiftKey);
    if (isRedo) redo?.();
    else if (event.key === 'z') undo?.();
    else return;
    event.preventDefault();
  };

  async function send(dryRun: boolean): Promise<Imported> {
    const order = { office: office.documentId, text: source.text, strong: source.strong, edits, dryRun };
    return (await post<Imported>('/report-import/reports', order)).data;
  }

  async function save(isAgreed: boolean) {
    setProblem('');
    setUpdate(null);
    setSaving(true);
    try {
      const would = isAgreed ? null : await send(true);
      if (would?.action === 'updated') setUpdate(would);
      else {
        const done = await send(false);
        setSaved(done);
        toggleNotification({ type: 'success', message: '已存为草稿。' });
      }
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setSaving(false);
    }
  }

  const count = (type: string) => placed.filter(({ piece }) => piece.type === type).length;
  return (
    <Page onKeyDown={onPageKey}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {office.name}：{count('section')} 个章节，{count('achievement')} 项成绩，{count('plan-item')} 项计划
        </Typography>
        <Flex gap={2}>
          <Button variant="tertiary" disabled={!undo} onClick={() => undo?.()}>
            撤销
          </Button>
          <Button variant="tertiary" disabled={!redo} onClick={() => redo?.()}>
            重做
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              if (!isUnsaved || window.confirm(LEAVE)) onAnother();
            }}
          >
            换一个文件
          </Button>
          <Button loading={isSaving} onClick={() => void save(false)}>
            存为草稿
          </Button>
        </Flex>
      </Flex>
      {problem !== '' && (
        <Alert variant="danger" title="没有保存" closeLabel="关闭" onClose={() => setProblem('')}>
          {problem}
        </Alert>
      )}
      {saved && (
        <Alert
          variant="success"
          title={saved.action === 'unchanged' ? '内容没有变化' : '已存为草稿'}
          closeLabel="关闭"
        >
          <Link to={`/content-manager/collection-types/api::report.report/${saved.documentId}`}>
            打开这份报告，检查后发布
          </Link>
        </Alert>
      )}
      <ReportHead report={report} edit={edit} />
      {warnings.length > 0 && (
        <Warnings open>
          <summary>请先核对这 {warnings.length} 处</summary>
          <ul>
            {warnings.map(({ code, span, message }) => (
              <li key={`${code}/${span.start}`}>
                <button type="button" onClick={() => jump(span.start)}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </Warnings>
      )}
      <Columns ref={columns}>
        <section aria-label="原文" data-column="original" tabIndex={0}>
          <h2>原文</h2>
          <Original body={body} placed={placed} active={open} onChoose={choose} />
        </section>
        <section aria-label="识别结果" data-column="understood">
          <h2>识别结果</h2>
          <p className="help">{SHORTCUTS}</p>
          <ol>
            {placed.map(({ piece, key }) => (
              <PieceRow
                key={key}
                piece={piece}
                name={key}
                isOpen={key === open}
                isTabStop={key === stop}
                warnings={warned.get(key) ?? 0}
                onChoose={choose}
                onKey={onKey}
                edit={edit}
              />
            ))}
          </ol>
        </section>
      </Columns>
      <Dialog.Root open={update !== null} onOpenChange={(isOpen) => !isOpen && setUpdate(null)}>
        <Dialog.Content>
          <Dialog.Header>更新已有的报告</Dialog.Header>
          <Dialog.Body>
            {office.name}已有 {report.year} 年的报告。将更新它的草稿：新增 {update?.changes.created} 条，修改{' '}
            {update?.changes.updated} 条，删除 {update?.changes.deleted}{' '}
            条；公开的内容在发布之前不变，网址也不变。
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary" fullWidth>
                取消
              </Button>
            </Dialog.Cancel>
            <Button fullWidth onClick={() => void save(true)}>
              更新草稿
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Page>
  );
}

const Page = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
`;

const Warnings = styled.details`
  padding: 1rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  summary {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.warning700};
    cursor: pointer;
  }

  ul {
    max-height: 14rem;
    margin: 0.6rem 0 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  button {
    padding: 0.4rem 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 1.6rem;
  height: calc(100vh - 8rem);
  min-height: 40rem;

  > section {
    padding: 1.2rem 1.6rem 2.4rem;
    overflow-y: auto;
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  > section:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  h2 {
    margin: 0 0 0.8rem;
    font-size: 1.4rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  .help {
    margin: 0 0 0.8rem;
    font-size: 1.2rem;
    line-height: 1.5;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
