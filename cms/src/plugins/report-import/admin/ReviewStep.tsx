import { Button } from '@strapi/design-system';
import type { Warning } from '@work-reports/report-text';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { Office } from './ChooseStep';
import { Original } from './Original';
import type { Opened } from './PieceEditor';
import { holderOf, PieceList } from './PieceList';
import { Question } from './Question';
import { ReportHead } from './ReportHead';
import { SaveNotice } from './SaveNotice';
import { Shortcuts } from './Shortcuts';
import { useLeaveGuard } from './use-leave-guard';
import { useReview, type SourceText } from './use-review';
import { useSaving } from './use-saving';
import { show, useTies } from './use-ties';
import { nameOf, WarningList } from './WarningList';
import { termOf } from './words';

interface Props {
  office: Office;
  source: SourceText;
  onAnother: () => void;
}

/** The document beside what was understood of it, to correct and then to save as a draft. */
export function ReviewStep({ office, source, onAnother }: Props) {
  const { report, body, placed, warnings, edits, edit, undo, redo } = useReview(source);
  const saving = useSaving(office, source, report, edits);
  const guard = useLeaveGuard(saving.isUnsaved);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [lastWarning, setLastWarning] = useState('');
  const columns = useRef<HTMLDivElement>(null);
  useTies(columns);

  const open = useMemo(
    () => warnings.filter((warning) => !checked.has(nameOf(warning))),
    [warnings, checked],
  );
  const choose = useCallback((key: string, mark: string | null) => setOpened({ key, mark }), []);

  const jump = (warning: Warning) => {
    setLastWarning(nameOf(warning));
    const holder = holderOf(placed, warning.span.start);
    if (!holder) return;
    const isHere = ({ start }: { start: number }) => start === warning.span.start;
    const figure = warning.code === 'no_label' ? holder.figures.findIndex(isHere) : -1;
    const honor = warning.code === 'no_recipient' ? holder.honors.findIndex(isHere) : -1;
    const mark = figure >= 0 ? `f${figure}` : honor >= 0 ? `h${honor}` : null;
    setOpened({ key: holder.key, mark });
    const stretch = columns.current?.querySelector(
      `[data-column="original"] [data-piece="${CSS.escape(holder.key)}"]`,
    );
    if (stretch) show(stretch);
  };
  const jumpToNext = () => {
    const next = open[open.findIndex((warning) => nameOf(warning) === lastWarning) + 1] ?? open[0];
    if (next) jump(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's') saving.save();
    // In a field these are the field's own.
    else if (event.target instanceof HTMLInputElement) return;
    else if (key === 'y' || (key === 'z' && event.shiftKey)) redo?.();
    else if (key === 'z') undo?.();
    else return;
    event.preventDefault();
  };

  const count = (type: string) => placed.filter(({ piece }) => piece.type === type).length;
  const { existing, question } = saving;
  return (
    <Workspace onKeyDown={onKeyDown}>
      <header>
        <div className="names">
          <h1 title={report.title}>{report.title}</h1>
          <p>
            {say('{office}，{sections} 个章节，{achievements} 项成绩，{planItems} 项计划', {
              office: office.name,
              sections: count('section'),
              achievements: count('achievement'),
              planItems: count('plan-item'),
            })}
          </p>
        </div>
        <Button variant="tertiary" onClick={() => guard.ask(onAnother)}>
          {saving.isUnsaved ? say('换一个文件') : say('再导入一份')}
        </Button>
        <Button variant="tertiary" disabled={!undo} onClick={() => undo?.()}>
          {say('撤销')}
        </Button>
        <Button variant="tertiary" disabled={!redo} onClick={() => redo?.()}>
          {say('重做')}
        </Button>
        <Button loading={saving.isBusy} disabled={!saving.isUnsaved} onClick={saving.save}>
          {existing === null ? say('存为草稿') : say('更新草稿')}
        </Button>
      </header>
      <SaveNotice saving={saving} report={report} />
      <ReportHead report={report} edit={edit} />
      <Columns ref={columns}>
        <section>
          <h2>{say('原文')}</h2>
          <div className="scroll" data-column="original" tabIndex={0} role="region" aria-label={say('原文')}>
            <Original body={body} placed={placed} active={opened?.key ?? null} onChoose={choose} />
          </div>
        </section>
        <section>
          <h2>{say('识别结果')}</h2>
          <WarningList
            warnings={warnings}
            checked={checked}
            onChecked={(name) => setChecked(new Set([...checked, name]))}
            onJump={jump}
          />
          <div className="scroll" data-column="understood">
            <PieceList
              placed={placed}
              warnings={open}
              opened={opened}
              onOpen={setOpened}
              onNextWarning={jumpToNext}
              edit={edit}
            />
          </div>
        </section>
      </Columns>
      <Shortcuts />
      <Question
        isOpen={question !== null}
        title={say('更新已有的报告')}
        yes={say('更新草稿')}
        no={say('取消')}
        onYes={saving.agree}
        onNo={saving.decline}
      >
        {question &&
          say(
            '{office}已有 {term}的报告。以这次核对的结果更新它的草稿：新增 {created} 条，修改 {updated} 条，删除 {deleted} 条。网址不变，公众看到的内容在发布之前也不变。',
            {
              office: office.name,
              term: termOf(report),
              created: question.changes.created,
              updated: question.changes.updated,
              deleted: question.changes.deleted,
            },
          )}
      </Question>
      <Question
        isOpen={guard.isAsking}
        title={say('还没有保存')}
        yes={say('不保存，离开')}
        no={say('继续核对')}
        isDanger
        onYes={guard.leave}
        onNo={guard.stay}
      >
        {say('核对的结果还没有保存，离开后要重新导入、重新核对。')}
      </Question>
    </Workspace>
  );
}

/** Fills the window, so that both columns stay beside each other and only they scroll; a low one scrolls whole. */
const Workspace = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  /* Below this width Strapi's menu lies above the page. */
  height: calc(100dvh - 6.4rem);
  padding: 1.2rem 1.6rem 0.8rem;

  ${({ theme }) => theme.breakpoints.large} {
    height: 100dvh;
    padding-inline: 2.4rem;
  }

  > header {
    display: flex;
    gap: 0.8rem;
    align-items: center;
  }

  .names {
    flex: 1;
    min-width: 0;
  }

  h1 {
    overflow: hidden;
    font-size: 1.8rem;
    font-weight: 600;
    line-height: 1.4;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  .names p {
    font-size: 1.3rem;
    line-height: 1.5;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  header > button {
    flex: none;
  }

  @media (max-width: 48rem) {
    height: auto;

    > header {
      flex-wrap: wrap;
    }

    .names {
      flex-basis: 100%;
    }

    h1 {
      white-space: normal;
    }
  }
`;

const Columns = styled.div`
  display: grid;
  flex: 1 0 0;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
  gap: 1.2rem;
  min-height: 36rem;

  > section {
    display: flex;
    flex-direction: column;
    min-height: 0;
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  h2 {
    padding: 1rem 1.6rem 0.8rem;
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .scroll {
    position: relative;
    flex: 1;
    min-height: 0;
    padding: 0 0.8rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  /* So that the end of one column can stand beside the end of the other. */
  .scroll::after {
    display: block;
    height: 30vh;
    content: '';
  }

  [data-column='original'] {
    padding-inline: 1.6rem;
  }

  .scroll:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  /* Too narrow for both beside each other. */
  @media (max-width: 48rem) {
    grid-template-columns: minmax(0, 1fr);

    > section {
      height: 45dvh;
    }

    > section:last-child {
      height: 75dvh;
    }
  }
`;
