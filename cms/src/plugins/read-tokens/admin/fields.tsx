import { Field, Textarea, TextInput } from '@strapi/design-system';
import { say } from '../../../admin/say';
import { MOST_PURPOSE } from '../answers';

interface Props {
  value: string;
  fault: string;
  onChange: (value: string) => void;
}

export function PurposeField({ value, fault, onChange }: Props) {
  return (
    <Field.Root
      name="purpose"
      required
      error={fault || undefined}
      hint={say('谁在用、做什么用、怎么联系，如“示例日报数据组，张三，电话…，做年度对比”。')}
    >
      <Field.Label>{say('用途和联系人')}</Field.Label>
      <Textarea
        value={value}
        rows={3}
        maxLength={MOST_PURPOSE}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

export function RateField({ value, fault, onChange }: Props) {
  return (
    <Field.Root
      name="rate"
      required
      error={fault || undefined}
      hint={say('1点大约是读取1条内容。一般用300万；超出的请求会被暂时拒绝，下一分钟恢复。')}
    >
      <Field.Label>{say('每分钟额度（万点）')}</Field.Label>
      <TextInput value={value} inputMode="numeric" onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
