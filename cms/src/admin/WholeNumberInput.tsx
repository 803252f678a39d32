import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
}

/** Strapi writes whole numbers as amounts, a year as 2,023; ours are years and places, never large or negative. */
export function WholeNumberInput({ name, label, hint, labelAction, required, disabled, placeholder }: Props) {
  const { value, error, onChange } = useField<number | null>(name);
  return (
    <Field.Root name={name} hint={hint} required={required} error={error}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        inputMode="numeric"
        maxLength={MOST_DIGITS}
        disabled={disabled}
        placeholder={placeholder}
        value={value ?? ''}
        onChange={({ target }: { target: { value: string } }) => {
          const digits = target.value.normalize('NFKC').replaceAll(/\D/g, '');
          onChange(name, digits === '' ? null : Number(digits));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Of the largest number that a column of whole numbers holds, 2147483647, all but one. */
const MOST_DIGITS = 9;
