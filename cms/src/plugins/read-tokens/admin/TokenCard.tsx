import { Button } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { ReadToken, ReadTokenChange } from '../answers';
import { Card } from './Card';
import { PurposeField, RateField } from './fields';
import {
  inDays,
  inHours,
  inWan,
  pointsOf,
  rateFault,
  revokeWords,
  type State,
  STATE_WORDS,
  stateOf,
} from './words';

interface Props {
  token: ReadToken;
  /** Resolves with what is in the way, or null. */
  onChange: (change: ReadTokenChange) => Promise<string | null>;
  onRevoke: () => void;
}

/** A token that is handed out: whose it is, what it may do, whether it is used. */
export function TokenCard({ token, onChange, onRevoke }: Props) {
  const [isChanging, setChanging] = useState(false);
  const { name, purpose, pointsPerMinute, mayReadDrafts, createdBy, createdAt, lastUsedAt, expiresAt } =
    token;
  const state = stateOf(token);
  return (
    <Card as="li" aria-label={name}>
      <Head>
        <h2>{name}</h2>
        <Chip $tone={TONES[state]}>{say(STATE_WORDS[state])}</Chip>
        {mayReadDrafts && <Chip $tone="warning">{say('可读草稿')}</Chip>}
      </Head>
      {isChanging ? (
        <ChangeForm token={token} onChange={onChange} onEnd={() => setChanging(false)} />
      ) : (
        <>
          <Purpose>{purpose}</Purpose>
          <Facts>
            <Fact term={say('每分钟额度')}>
              {say('{pointsPerMinute}万点', { pointsPerMinute: inWan(pointsPerMinute) })}
            </Fact>
            <Fact term={say('最近使用')}>
              {lastUsedAt === null ? say('还没有用过') : inHours(lastUsedAt)}
            </Fact>
            <Fact term={say('到期')}>{expiresAt === null ? say('长期，直到停用') : inDays(expiresAt)}</Fact>
            <Fact term={say('新建')}>
              {say('{day}，{name}', { day: inDays(createdAt), name: createdBy ?? say('账号已删除') })}
            </Fact>
          </Facts>
          <footer>
            <Button variant="tertiary" onClick={() => setChanging(true)}>
              {say('修改')}
            </Button>
            <Button variant="danger-light" onClick={onRevoke}>
              {say(revokeWords(token))}
            </Button>
          </footer>
        </>
      )}
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ChangeProps extends Pick<Props, 'token' | 'onChange'> {
  onEnd: () => void;
}

function ChangeForm({ token, onChange, onEnd }: ChangeProps) {
  const [purpose, setPurpose] = useState(token.purpose);
  const [rate, setRate] = useState(inWan(token.pointsPerMinute));
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const pointsPerMinute = pointsOf(rate);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy || purpose.trim() === '' || pointsPerMinute === null) return;
    setBusy(true);
    const reason = await onChange({ purpose, pointsPerMinute });
    setBusy(false);
    if (reason === null) onEnd();
    else setProblem(reason);
  }

  return (
    <Form onSubmit={submit} noValidate>
      <PurposeField
        value={purpose}
        fault={purpose.trim() === '' ? say('请填写用途和联系人。') : ''}
        onChange={setPurpose}
      />
      <RateField value={rate} fault={pointsPerMinute === null ? rateFault() : ''} onChange={setRate} />
      <p>{say('要换权限或有效期，请停用后新建一个。')}</p>
      <footer>
        <p role="alert">{problem}</p>
        <Button type="button" variant="tertiary" onClick={onEnd}>
          {say('取消')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {say('保存')}
        </Button>
      </footer>
    </Form>
  );
}

type Tone = 'success' | 'warning' | 'danger';
const TONES: Readonly<Record<State, Tone>> = { valid: 'success', ending: 'warning', expired: 'danger' };

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  align-items: center;
`;

/** The dark yellow of the theme is too pale for small letters. */
const CHIP_TEXT = { success: 'success700', warning: 'neutral800', danger: 'danger700' } as const;

const Chip = styled.span<{ $tone: Tone }>`
  padding: 0.1rem 0.8rem;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme, $tone }) => theme.colors[CHIP_TEXT[$tone]]};
  font-size: 1.2rem;
  font-weight: 600;
`;

const Purpose = styled.p`
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

const Facts = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
  gap: 1.2rem 2.4rem;

  dt {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const Form = styled.form`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
`;
