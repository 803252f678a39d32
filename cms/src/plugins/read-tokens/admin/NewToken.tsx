import { Button, Checkbox, Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { type FormEvent, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { POINTS_PER_MINUTE } from '../../../access/rates';
import { LIFESPANS, MOST_NAME, type Lifespan, type NewReadToken } from '../answers';
import { Card, Warning } from './Card';
import { PurposeField, RateField } from './fields';
import { inWan, lifespanWords, pointsOf, rateFault } from './words';

interface Props {
  /** Resolves with what is in the way, or null. */
  onCreate: (token: NewReadToken) => Promise<string | null>;
  onCancel: () => void;
}

/** Whose the new token is, and what it may do. */
export function NewToken({ onCreate, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [rate, setRate] = useState(inWan(POINTS_PER_MINUTE.token));
  const [lifespan, setLifespan] = useState<Lifespan>(365);
  const [mayReadDrafts, setMayReadDrafts] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const pointsPerMinute = pointsOf(rate);
  const fault = (isWrong: boolean, sentence: string) => (isTried && isWrong ? sentence : '');

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isBusy) return;
    if (name.trim() === '' || purpose.trim() === '' || pointsPerMinute === null) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setBusy(true);
    const reason = await onCreate({ name, purpose, pointsPerMinute, mayReadDrafts, lifespan });
    // Once there is a token, this form is gone.
    if (reason === null) return;
    setProblem(reason);
    setBusy(false);
  }

  return (
    <Card as="form" ref={form} onSubmit={submit} noValidate aria-label={say('新建令牌')}>
      <h2>{say('新建令牌')}</h2>
      <Field.Root name="name" required error={fault(name.trim() === '', say('请填写使用者。')) || undefined}>
        <Field.Label>{say('使用者')}</Field.Label>
        <TextInput
          autoFocus
          value={name}
          maxLength={MOST_NAME}
          placeholder={say('单位或个人的名称')}
          onChange={(event) => setName(event.target.value)}
        />
        <Field.Error />
      </Field.Root>
      <PurposeField
        value={purpose}
        fault={fault(purpose.trim() === '', say('请填写用途和联系人。'))}
        onChange={setPurpose}
      />
      <Pair>
        <Field.Root name="lifespan" hint={say('到期后自动失效。')}>
          <Field.Label>{say('有效期')}</Field.Label>
          <SingleSelect
            value={String(lifespan)}
            onChange={(value) => setLifespan(LIFESPANS.find((days) => String(days) === value) ?? null)}
          >
            {LIFESPANS.map((days) => (
              <SingleSelectOption key={String(days)} value={String(days)}>
                {lifespanWords(days)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
        <RateField value={rate} fault={fault(pointsPerMinute === null, rateFault())} onChange={setRate} />
      </Pair>
      <Drafts>
        <Checkbox checked={mayReadDrafts} onCheckedChange={(checked) => setMayReadDrafts(checked === true)}>
          {say('还可以读取没有发布的草稿')}
        </Checkbox>
        {mayReadDrafts && (
          <Warning>
            {say(
              '请慎重：草稿没有经过审核，可能有误，也可能不宜公开。只给本单位内部的程序（如发布前的预览），不要给外单位和个人。',
            )}
          </Warning>
        )}
      </Drafts>
      <footer>
        <p role="alert">{problem}</p>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {say('取消')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {say('生成令牌')}
        </Button>
      </footer>
    </Card>
  );
}

const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: 1.6rem 2.4rem;
`;

const Drafts = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
`;
