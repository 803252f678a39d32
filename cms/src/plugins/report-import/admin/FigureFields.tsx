import { Button } from '@strapi/design-system';
import type { Edit, Figure } from '@work-reports/report-text';
import { formatAmount, readAmount } from './amounts';
import { Choice, TextField } from './fields';
import { Fields } from './field-group';
import { DIRECTIONS, QUALIFIERS, STATUSES } from './words';

type Change = Extract<Edit, { type: 'figure' }>['change'];

interface Props {
  figure: Figure;
  mark: string;
  onChange: (change: Change) => void;
}

/** What a number in the text means. */
export function FigureFields({ figure, mark, onChange }: Props) {
  const { label, value, valueTo, unit, scale, qualifier, direction, status } = figure;
  const amount = (set: (number: number) => Change) => (typed: string) => {
    const number = readAmount(typed);
    if (number === null) return '请填数字，如 28亿';
    onChange(set(number));
  };
  return (
    <Fields data-mark={mark}>
      <legend>数字 {figure.text}</legend>
      <TextField
        label="说的是什么"
        className="wide"
        value={label}
        placeholder="如 走访的企业"
        onCommit={(words) => onChange({ label: words })}
      />
      <TextField
        label={valueTo === null ? '数值' : '数值：从'}
        className="short"
        value={formatAmount(value, scale)}
        onCommit={amount((number) => ({ value: number }))}
      />
      {valueTo !== null && (
        <TextField
          label="到"
          className="short"
          value={formatAmount(valueTo, scale)}
          onCommit={amount((number) => ({ valueTo: number }))}
        />
      )}
      <TextField
        label="单位"
        className="short"
        value={unit}
        onCommit={(words) => onChange({ unit: words })}
      />
      <Choice
        label="程度"
        value={qualifier}
        words={QUALIFIERS}
        onChange={(picked) => onChange({ qualifier: picked })}
      />
      <Choice
        label="升降"
        value={direction ?? 'none'}
        words={DIRECTIONS}
        onChange={(picked) => onChange({ direction: picked === 'none' ? null : picked })}
      />
      <Choice
        label="性质"
        value={status}
        words={STATUSES}
        onChange={(picked) => onChange({ status: picked })}
      />
      <Button size="S" variant="danger-light" onClick={() => onChange(null)}>
        不是数字
      </Button>
    </Fields>
  );
}
