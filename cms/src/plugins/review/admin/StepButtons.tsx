import { Button, Dialog, Field, Textarea, type ButtonProps } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import { MOST_NOTE, type ReviewStatus, type Step } from '../answers';
import { STEP_WORDS } from './words';

interface Props {
  status: ReviewStatus;
  onTake: (step: Step, note: string) => Promise<string | null>;
  /** What the checks find that is neither mended nor accepted, in words; or empty. */
  open: string;
  /** Why no step can be taken at the moment, such as changes that are not saved; or null. */
  obstacle: string | null;
}

/** A step that must be thought over, with what its dialog says. */
interface Asked {
  title: string;
  words: string;
  note: 'required' | 'optional' | 'none';
  label: string;
}

const ASKED: Readonly<Partial<Record<Step, () => Asked>>> = {
  return: () => ({
    title: say('退回报告'),
    words: say('报告退回给编辑修改，修改后重新送审。'),
    note: 'required',
    label: say('退回的原因'),
  }),
  publish: () => ({
    title: say('发布报告'),
    words: say('发布后，公众可以在网站上看到这份报告。'),
    note: 'none',
    label: '',
  }),
  withdraw: () => ({
    title: say('撤回已发布的报告'),
    words: say('撤回后，公众不能再看到这份报告；内容仍保留为草稿。'),
    note: 'optional',
    label: say('撤回的原因（可以不填）'),
  }),
};

/** The last review refuses what is open; by then those before it have been passed in vain. */
const submitting = (open: string): Asked => ({
  title: say('还有没处理的检查结果'),
  words: say('发布前检查还有 {open}。不处理，终审不能通过，退回后又要从初审开始。请先处理，或者仍然送审。', {
    open,
  }),
  note: 'none',
  label: '',
});

const VARIANTS: Readonly<Record<Step, ButtonProps['variant']>> = {
  submit: 'default',
  approve: 'success',
  publish: 'default',
  recall: 'tertiary',
  return: 'danger-light',
  withdraw: 'danger-light',
};

/** What this person may do with the report now; where something is in the way, the reason beside the button. */
export function StepButtons({ status: { title, steps }, onTake, open, obstacle }: Props) {
  const [asking, setAsking] = useState<Step | null>(null);
  const [busy, setBusy] = useState<Step | null>(null);
  const [problem, setProblem] = useState('');
  const id = useId();

  const askedOf = (step: Step): Asked | undefined =>
    step === 'submit' && open !== '' ? submitting(open) : ASKED[step]?.();
  const asked = asking === null ? undefined : askedOf(asking);

  async function take(step: Step, note = '') {
    setBusy(step);
    const refusal = await onTake(step, note);
    setBusy(null);
    setProblem(refusal ?? '');
    if (refusal === null) setAsking(null);
  }

  if (steps.length === 0) return null;
  return (
    <Steps>
      <div>
        {steps.map(({ step, refusal }) => (
          <Button
            key={step}
            variant={VARIANTS[step]}
            disabled={refusal !== null || obstacle !== null || (busy !== null && busy !== step)}
            loading={busy === step}
            aria-describedby={refusal !== null ? `${id}-${step}` : undefined}
            onClick={() => {
              setProblem('');
              if (askedOf(step)) setAsking(step);
              else void take(step);
            }}
          >
            {say(STEP_WORDS[step])}
          </Button>
        ))}
      </div>
      {obstacle !== null && <p>{obstacle}</p>}
      {steps.map(
        ({ step, refusal }) =>
          refusal !== null && (
            <p key={step} id={`${id}-${step}`}>
              {say('不能{step}：{refusal}', { step: say(STEP_WORDS[step]), refusal: told(refusal) })}
            </p>
          ),
      )}
      {problem !== '' && asking === null && <p role="alert">{problem}</p>}
      {asking !== null && asked && (
        <StepDialog
          step={asking}
          report={title}
          asked={asked}
          isBusy={busy !== null}
          problem={problem}
          onYes={(note) => void take(asking, note)}
          onNo={() => {
            setAsking(null);
            setProblem('');
          }}
        />
      )}
    </Steps>
  );
}

interface DialogProps {
  step: Step;
  report: string;
  asked: Asked;
  isBusy: boolean;
  problem: string;
  onYes: (note: string) => void;
  onNo: () => void;
}

function StepDialog({ step, report, asked, isBusy, problem, onYes, onNo }: DialogProps) {
  const [note, setNote] = useState('');
  const [fault, setFault] = useState('');

  function confirm() {
    if (asked.note === 'required' && note.trim() === '') setFault(say('请写明原因，编辑会按它修改。'));
    else onYes(note.trim());
  }

  return (
    <Dialog.Root open onOpenChange={(stays: boolean) => !stays && onNo()}>
      <Dialog.Content>
        <Dialog.Header>{asked.title}</Dialog.Header>
        <Dialog.Body>
          <Words>
            <p>
              <strong>{report}</strong>
            </p>
            <p>{asked.words}</p>
            {asked.note !== 'none' && (
              <Field.Root name="note" required={asked.note === 'required'} error={fault || undefined}>
                <Field.Label>{asked.label}</Field.Label>
                <Textarea
                  value={note}
                  rows={4}
                  maxLength={MOST_NOTE}
                  onChange={({ target }) => {
                    setNote(target.value);
                    setFault('');
                  }}
                />
                <Field.Error />
              </Field.Root>
            )}
            {problem !== '' && <p role="alert">{problem}</p>}
          </Words>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('取消')}
            </Button>
          </Dialog.Cancel>
          <Button
            variant={VARIANTS[step] === 'danger-light' ? 'danger' : 'default'}
            fullWidth
            loading={isBusy}
            onClick={confirm}
          >
            {say('确认{step}', { step: say(STEP_WORDS[step]) })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

const Steps = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem;
  }

  [role='alert'] {
    color: ${({ theme }) => theme.colors.danger600};
  }
`;

const Words = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  strong {
    font-weight: 600;
  }

  [role='alert'] {
    color: ${({ theme }) => theme.colors.danger600};
  }
`;
