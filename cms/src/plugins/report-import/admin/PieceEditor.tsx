import { Button } from '@strapi/design-system';
import { figuresOf, honorsOf, type Edit, type PlanItem, type ReportPiece } from '@work-reports/report-text';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { Choice, TextField } from './fields';
import { FigureFields } from './FigureFields';
import { HonorFields } from './HonorFields';
import { PieceWords } from './PieceWords';
import { KINDS, PARTS, roleOf, ROLES, type Role } from './words';

/** What of which piece is open for correction. */
export interface Opened {
  key: string;
  /** What in it is to be corrected first: `f0` its first figure, `h0` its first honor; null nothing. */
  mark: string | null;
}

interface Props {
  piece: ReportPiece;
  path: readonly number[];
  opened: Opened;
  edit: (edit: Edit) => boolean;
}

/** Everything that can be corrected about one piece. None of it changes a character of the text. */
export function PieceEditor({ piece, path, opened, edit }: Props) {
  const at = [...path];
  const role = roleOf(piece);
  const roles = (Object.keys(ROLES) as Role[]).filter(
    // Items stand in sections alone.
    (one) => at.length > 1 || one === 'text' || one === 'heading',
  );
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (opened.mark === null) return;
    const group = root.current?.querySelector(`[data-mark="${CSS.escape(opened.mark)}"]`);
    group?.querySelector('input')?.focus();
  }, [opened]);

  return (
    <Editor ref={root}>
      <div className="line" role="group" aria-label={say('这一条是')}>
        <span>{say('这一条是')}</span>
        {roles.map((one) => (
          <Button
            key={one}
            size="S"
            variant={one === role ? 'default' : 'tertiary'}
            aria-pressed={one === role}
            onClick={() => one !== role && edit({ type: 'retype', at, to: one })}
          >
            {say(ROLES[one])}
          </Button>
        ))}
      </div>
      {piece.type === 'section' && (
        <div className="line">
          <Choice
            label={say('所属部分')}
            value={piece.part}
            words={PARTS}
            onChange={(part) => edit({ type: 'place', at, part, kind: piece.kind })}
          />
          <Choice
            label={say('章节类别')}
            value={piece.kind}
            words={KINDS}
            onChange={(kind) => edit({ type: 'place', at, part: piece.part, kind })}
          />
          <div className="levels">
            <Button
              size="S"
              variant="tertiary"
              disabled={at.length < 2}
              onClick={() => edit({ type: 'level', at, by: -1 })}
            >
              {say('升一级')}
            </Button>
            <Button
              size="S"
              variant="tertiary"
              disabled={at.at(-1) === 0}
              onClick={() => edit({ type: 'level', at, by: 1 })}
            >
              {say('降一级')}
            </Button>
          </div>
        </div>
      )}
      <PieceWords piece={piece} at={at} edit={edit} />
      {figuresOf(piece).map((figure, index) => (
        <FigureFields
          key={`${figure.start}-${figure.end}`}
          figure={figure}
          mark={`f${index}`}
          onChange={(change) => edit({ type: 'figure', at, index, change })}
        />
      ))}
      {honorsOf(piece).map((honor, index) => (
        <HonorFields
          key={`${honor.start}-${honor.end}-${index}`}
          honor={honor}
          mark={`h${index}`}
          onChange={(change) => edit({ type: 'honor', at, index, change })}
        />
      ))}
      {piece.type === 'plan-item' && <Commitment piece={piece} at={at} edit={edit} />}
    </Editor>
  );
}

interface CommitmentProps {
  piece: PlanItem;
  at: number[];
  edit: (edit: Edit) => boolean;
}

function Commitment({ piece, at, edit }: CommitmentProps) {
  const change = (field: 'deadline' | 'leadDepartment') => (words: string) => {
    edit({ type: 'commitment', at, change: { [field]: words === '' ? null : words } });
  };
  return (
    <div className="line" role="group" aria-label={say('期限和责任单位')} data-mark="commitment">
      <TextField
        label={say('期限')}
        placeholder={say('如 6月底前')}
        value={piece.deadline ?? ''}
        onCommit={change('deadline')}
      />
      <TextField
        label={say('责任单位')}
        placeholder={say('如 城建办')}
        className="grow"
        value={piece.leadDepartment ?? ''}
        onCommit={change('leadDepartment')}
      />
    </div>
  );
}

const Editor = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  padding: 0.4rem 1.2rem 1.6rem;
  font-size: 1.3rem;
  color: ${({ theme }) => theme.colors.neutral800};

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.8rem;
  }

  .levels {
    display: flex;
    gap: 0.8rem;
    align-self: flex-end;
  }

  .grow {
    flex: 1;
  }
`;
