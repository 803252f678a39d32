import type { Edit, ReportText } from '@work-reports/report-text';
import { styled } from 'styled-components';

interface Props {
  report: ReportText;
  edit: (edit: Edit) => void;
}

const PERIODS = { year: '全年', half_year: '半年', years: '多年' } as const;

/** What is known of the report as a whole. */
export function ReportHead({ report, edit }: Props) {
  const change = (field: object) => edit({ type: 'head', change: field });
  const year = (value: string) => (/^\d{4}$/.test(value) ? Number(value) : undefined);
  const day = (value: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
  return (
    <Head>
      <Field label="标题" value={report.title} wide onChange={(title) => title !== '' && change({ title })} />
      <Field
        label="总结年度"
        value={String(report.year)}
        onChange={(value) => change({ year: year(value) })}
      />
      <Field
        label="计划年度"
        value={String(report.planYear ?? '')}
        onChange={(value) => change({ planYear: value === '' ? null : year(value) })}
      />
      <Field label="时段" value={PERIODS[report.period]} />
      <Field
        label="发布日期"
        placeholder="如 2023-12-18"
        value={report.publishedOn ?? ''}
        onChange={(value) => change({ publishedOn: value === '' ? null : day(value) })}
      />
      <Field
        label="来源"
        value={report.source ?? ''}
        onChange={(value) => change({ source: value === '' ? null : value })}
      />
    </Head>
  );
}

interface FieldProps {
  label: string;
  value: string;
  placeholder?: string;
  wide?: boolean;
  onChange?: (value: string) => void;
}

function Field({ label, value, placeholder, wide = false, onChange }: FieldProps) {
  return (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input
        key={value}
        placeholder={placeholder}
        defaultValue={value}
        readOnly={!onChange}
        maxLength={200}
        onBlur={(event) => {
          if (event.target.value !== value) onChange?.(event.target.value.trim());
        }}
      />
    </label>
  );
}

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  padding: 1.2rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  label {
    display: flex;
    flex: 1 1 11rem;
    flex-direction: column;
    gap: 0.3rem;
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  .wide {
    flex: 4 1 32rem;
  }

  input {
    height: 3.2rem;
    padding: 0 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
    font-size: 1.4rem;
    font-weight: 400;
  }

  input:read-only {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  input:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
