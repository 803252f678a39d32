import { Button } from '@strapi/design-system';
import type { Edit, Honor } from '@work-reports/report-text';
import { say } from '../../../admin/say';
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
      <legend>{say('荣誉 {title}', { title: honor.title })}</legend>
      <TextField
        label={say('获得者')}
        className="wide"
        value={honor.recipient}
        placeholder={say('如 示例社区')}
        onCommit={(recipient) => onChange({ recipient })}
      />
      <Choice
        label={say('获得者类别')}
        value={honor.recipientKind}
        words={RECIPIENTS}
        onChange={(recipientKind) => onChange({ recipientKind })}
      />
      <Choice
        label={say('级别')}
        value={honor.level}
        words={LEVELS}
        onChange={(level) => onChange({ level })}
      />
      <TextField
        label={say('授予单位')}
        className="wide"
        value={honor.grantedBy ?? ''}
        placeholder={say('原文没有写明可不填')}
        onCommit={(words) => onChange({ grantedBy: words === '' ? null : words })}
      />
      <Button size="S" variant="danger-light" onClick={() => onChange(null)}>
        {say('不是荣誉')}
      </Button>
    </Fields>
  );
}
