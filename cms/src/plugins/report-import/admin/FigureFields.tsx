import { Button } from '@strapi/design-system';
import type { Edit, Figure } from '@work-reports/report-text';
import { say } from '../../../admin/say';
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
    if (number === null) return say('请填数字，如 28亿');
    onChange(set(number));
  };
  return (
    <Fields data-mark={mark}>
      <legend>{say('数字 {text}', { text: figure.text })}</legend>
      <TextField
        label={say('说的是什么')}
        className="wide"
        value={label}
        placeholder={say('如 走访的企业')}
        onCommit={(words) => onChange({ label: words })}
      />
      <TextField
        label={valueTo === null ? say('数值') : say('数值：从')}
        className="short"
        value={formatAmount(value, scale)}
        onCommit={amount((number) => ({ value: number }))}
      />
      {valueTo !== null && (
        <TextField
          label={say('到')}
          className="short"
          value={formatAmount(valueTo, scale)}
          onCommit={amount((number) => ({ valueTo: number }))}
        />
      )}
      <TextField
        label={say('单位|数值')}
        className="short"
        value={unit}
        onCommit={(words) => onChange({ unit: words })}
      />
      <Choice
        label={say('程度')}
        value={qualifier}
        words={QUALIFIERS}
        onChange={(picked) => onChange({ qualifier: picked })}
      />
      <Choice
        label={say('升降')}
        value={direction ?? 'none'}
        words={DIRECTIONS}
        onChange={(picked) => onChange({ direction: picked === 'none' ? null : picked })}
      />
      <Choice
        label={say('性质')}
        value={status}
        words={STATUSES}
        onChange={(picked) => onChange({ status: picked })}
      />
      <Button size="S" variant="danger-light" onClick={() => onChange(null)}>
        {say('不是数字')}
      </Button>
    </Fields>
  );
}
