import { Button } from '@strapi/design-system';
import type { Edit, ReportText } from '@work-reports/report-text';
import { useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { Choice, TextField } from './fields';
import { PERIODS, termOf } from './words';

interface Props {
  report: ReportText;
  edit: (edit: Edit) => void;
}

type Change = Extract<Edit, { type: 'head' }>['change'];

/** What is known of the report as a whole: one line to check, and its fields where something is to be corrected. */
export function ReportHead({ report, edit }: Props) {
  const [isOpen, setOpen] = useState(false);
  const facts = [
    [say('总结'), termOf(report)],
    [say('计划|部分'), report.planYear === null ? say('没有') : say('{year}年', { year: report.planYear })],
    [say('发布日期'), report.publishedOn ?? say('没有写明')],
    [say('来源'), report.source ?? say('没有写明')],
  ];
  return (
    <Head aria-label={say('报告信息')}>
      <div className="facts">
        {!isOpen && (
          <dl>
            {facts.map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd title={words}>{words}</dd>
              </div>
            ))}
          </dl>
        )}
        {isOpen && <strong>{say('报告信息')}</strong>}
        <Button size="S" variant="tertiary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('收起') : say('更正')}
        </Button>
      </div>
      {isOpen && <HeadFields report={report} edit={edit} />}
    </Head>
  );
}

function HeadFields({ report, edit }: Props) {
  const change = (field: Change) => edit({ type: 'head', change: field });
  const year = (isRequired: boolean, set: (year: number | null) => Change) => (typed: string) => {
    const isEmpty = typed === '' && !isRequired;
    if (!isEmpty && !/^(?:19[5-9]\d|20\d\d)$/.test(typed)) return say('请填四位年份，如 2023');
    change(set(isEmpty ? null : Number(typed)));
  };
  return (
    <div className="fields">
      <TextField
        label={say('标题')}
        className="wide"
        value={report.title}
        onCommit={(title) => (title === '' ? say('请填写标题') : change({ title }))}
      />
      <TextField
        label={say('总结年度')}
        inputMode="numeric"
        value={String(report.year)}
        onCommit={year(true, (value) => ({ year: value ?? undefined }))}
      />
      <TextField
        label={say('计划年度')}
        inputMode="numeric"
        placeholder={say('没有计划')}
        value={String(report.planYear ?? '')}
        onCommit={year(false, (planYear) => ({ planYear }))}
      />
      <Choice
        label={say('时段')}
        value={report.period}
        words={PERIODS}
        onChange={(period) => change({ period })}
      />
      {report.period === 'years' && (
        <>
          <TextField
            label={say('起始年度')}
            inputMode="numeric"
            value={String(report.fromYear ?? '')}
            onCommit={year(true, (value) => ({ fromYear: value ?? undefined }))}
          />
          <TextField
            label={say('截止年度')}
            inputMode="numeric"
            value={String(report.toYear ?? '')}
            onCommit={year(true, (value) => ({ toYear: value ?? undefined }))}
          />
        </>
      )}
      <TextField
        label={say('发布日期')}
        placeholder={say('如 2023-12-18')}
        value={report.publishedOn ?? ''}
        onCommit={(typed) => {
          const day = readDay(typed);
          if (typed !== '' && day === null) return say('请填日期，如 2023-12-18');
          change({ publishedOn: day });
        }}
      />
      <TextField
        label={say('来源')}
        placeholder={say('没有写明')}
        value={report.source ?? ''}
        onCommit={(source) => change({ source: source === '' ? null : source })}
      />
    </div>
  );
}

/** 2023-12-18, 2023.12.18 and 2023年12月18日 are one day; null where it is none. */
function readDay(typed: string): string | null {
  const match = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(typed);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(written) ? null : written;
}

const Head = styled.section`
  padding: 0.6rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  .facts {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1.2rem;
  }

  .facts strong {
    font-weight: 600;
  }

  .facts > button {
    flex: none;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 2rem;
    min-width: 0;
    margin: 0;
  }

  dl > div {
    display: flex;
    gap: 0.6rem;
    min-width: 0;
  }

  dt {
    flex: none;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  dd {
    max-width: 44rem;
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 500;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 1.2rem;
    padding: 0.6rem 0 0.8rem;
  }

  .fields > * {
    flex: 1 1 12rem;
  }

  .fields > .wide {
    flex: 4 1 32rem;
  }
`;
