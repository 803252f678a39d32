import { Button } from '@strapi/design-system';
import type { Edit, Honor } from '@work-reports/report-text';
import { Choice, TextField } from './fields';
import { Fields } from './field-group';
import { LEVELS, RECIPIENTS } from './words';

type Change = Extract<Edit, { type: 'honor' }>['change'];

interface Props {
  honor: Honor;
  mark: string;
  onChange: (change: Change) => void;
}

/** Who got an award, and how high it is. */
export function HonorFields({ honor, mark, onChange }: Props) {
  return (
    <Fields data-mark={mark}>
      <legend>荣誉 {honor.title}</legend>
      <TextField
        label="获得者"
        className="wide"
        value={honor.recipient}
        placeholder="如 示例社区"
        onCommit={(recipient) => onChange({ recipient })}
      />
      <Choice
        label="获得者类别"
        value={honor.recipientKind}
        words={RECIPIENTS}
        onChange={(recipientKind) => onChange({ recipientKind })}
      />
      <Choice label="级别" value={honor.level} words={LEVELS} onChange={(level) => onChange({ level })} />
      <TextField
        label="授予单位"
        className="wide"
        value={honor.grantedBy ?? ''}
        placeholder="原文没有写明可不填"
        onCommit={(words) => onChange({ grantedBy: words === '' ? null : words })}
      />
      <Button size="S" variant="danger-light" onClick={() => onChange(null)}>
        不是荣誉
      </Button>
    </Fields>
  );
}
