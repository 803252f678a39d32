import { Button, Field, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say, told, type Sentence } from '../../../admin/say';
import { editAddress } from '../../report-desk/admin/addresses';
import { MOST_NOTE, type CheckedFinding } from '../answers';
import { FindingWords } from './FindingWords';
import { hashOf } from './place';
import { countWords, type Findings } from './use-findings';

const FILTERS = {
  all: { words: '全部', shows: () => true },
  errors: { words: '错误', shows: ({ severity }) => severity === 'error' },
  open: { words: '未处理', shows: ({ acceptance }) => acceptance === null },
} as const satisfies Record<string, { words: Sentence; shows: (finding: CheckedFinding) => boolean }>;

type Filter = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as Filter[];

/** What the checks find in the report, by the entry it stands in: each leads there, and a warning can be accepted. */
export function ChecksTab({ found: { findings, problem, accept } }: { found: Findings }) {
  const [filter, setFilter] = useState<Filter>('all');
  if (problem !== '') return <Sheet role="alert">{problem}</Sheet>;
  if (findings === null) return <Sheet role="status">{say('正在检查…')}</Sheet>;
  if (findings.length === 0) {
    return (
      <Sheet>
        <p>{say('没有发现问题。检查只看得出常见的差错，仍请通读全文。')}</p>
      </Sheet>
    );
  }
  const shown = findings.filter(FILTERS[filter].shows);
  return (
    <Sheet>
      <div className="head">
        <p role="status">{countWords(findings)}</p>
        <div role="group" aria-label={say('筛选')}>
          {FILTER_NAMES.map((name) => (
            <button key={name} type="button" aria-pressed={name === filter} onClick={() => setFilter(name)}>
              {`${say(FILTERS[name].words)} ${findings.filter(FILTERS[name].shows).length}`}
            </button>
          ))}
        </div>
      </div>
      <p className="hint">{say('错误须改正后才能通过终审；提醒可以改正，也可以写明理由接受。')}</p>
      {shown.length === 0 && <p>{say('没有这一类问题。')}</p>}
      {[...Map.groupBy(shown, ({ place }) => place.piece)].map(([piece, group]) => (
        <section key={piece} aria-label={told(group[0]?.name ?? '')}>
          <h2>{told(group[0]?.name ?? '')}</h2>
          <ul>
            {group.map((finding) => (
              <Item key={finding.key} finding={finding} onAccept={accept} />
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}

interface ItemProps {
  finding: CheckedFinding;
  onAccept: Findings['accept'];
}

function Item({ finding, onAccept }: ItemProps) {
  const { key, place, severity, acceptance } = finding;
  const [isAccepting, setAccepting] = useState(false);
  return (
    <li>
      <FindingWords finding={finding} />
      {acceptance !== null && (
        <p className="accepted">
          {say('已接受（{by}）：{reason}', { by: acceptance.by, reason: acceptance.reason })}
        </p>
      )}
      <div className="buttons">
        <Link to={`${editAddress(place.type, place.piece)}${hashOf(place)}`}>{say('打开所在位置')}</Link>
        {severity === 'warning' && acceptance === null && !isAccepting && (
          <Button variant="tertiary" size="S" onClick={() => setAccepting(true)}>
            {say('接受')}
          </Button>
        )}
      </div>
      {isAccepting && acceptance === null && (
        <AcceptForm onAccept={(reason) => onAccept(key, reason)} onCancel={() => setAccepting(false)} />
      )}
    </li>
  );
}

interface AcceptProps {
  onAccept: (reason: string) => Promise<string | null>;
  onCancel: () => void;
}

function AcceptForm({ onAccept, onCancel }: AcceptProps) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function accept() {
    if (reason.trim() === '') return setFault(say('请写明理由。'));
    setBusy(true);
    setFault((await onAccept(reason.trim())) ?? '');
    setBusy(false);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <Field.Root
        name="reason"
        required
        error={fault || undefined}
        hint={say('审核人员会看到，如“原文如此，已核对”。')}
      >
        <Field.Label>{say('接受的理由')}</Field.Label>
        <Textarea
          value={reason}
          rows={2}
          maxLength={MOST_NOTE}
          autoFocus
          onChange={({ target }) => setReason(target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <div className="buttons">
        <Button type="submit" size="S" loading={isBusy}>
          {say('确认接受')}
        </Button>
        <Button variant="tertiary" size="S" onClick={onCancel}>
          {say('取消')}
        </Button>
      </div>
    </form>
  );
}

const Sheet = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  .head,
  .head [role='group'],
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem 1.6rem;
    align-items: center;
  }

  .head {
    justify-content: space-between;
  }

  .head [role='status'] {
    font-weight: 600;
  }

  .head [role='group'] {
    gap: 0.4rem;
  }

  .head button {
    padding: 0.4rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .head [aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  .hint {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  h2 {
    padding-block: 0.4rem 0.6rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  li {
    display: flex;
    flex-direction: column;
    gap: 0.8rem;
    padding: 1.2rem 1.6rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  form {
    display: flex;
    flex-direction: column;
    gap: 0.8rem;
    max-width: 60rem;
  }

  .accepted {
    color: ${({ theme }) => theme.colors.success700};
    overflow-wrap: anywhere;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }

  :is(a, button):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
