import { styled } from 'styled-components';
import { say, type Sentence } from '../../../admin/say';

const SHORTCUTS: readonly (readonly [keys: string, does: Sentence])[] = [
  ['↑ ↓', '选择'],
  ['← →', '到上级、下级'],
  ['Enter', '展开'],
  ['Esc', '收起'],
  ['1', '成绩'],
  ['2', '计划'],
  ['3', '文字'],
  ['4', '章节'],
  ['M', '与上一条合并'],
  ['Shift ← →', '升降一级'],
  ['N', '下一处要核对的'],
  ['Ctrl Z', '撤销'],
  ['Ctrl Y', '重做'],
  ['Ctrl S', '保存'],
];

/** What the keys do where the list of pieces has the focus. */
export const Shortcuts = () => (
  <Line aria-label={say('快捷键')}>
    {SHORTCUTS.map(([keys, does]) => (
      <span key={keys}>
        <kbd>{keys}</kbd> {say(does)}
      </span>
    ))}
  </Line>
);

const Line = styled.p`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  gap: 0.3rem 1.4rem;
  font-size: 1.2rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral600};

  /* As narrow as a telephone, which has no keys. */
  @media (max-width: 48rem) {
    display: none;
  }

  span {
    white-space: nowrap;
  }

  kbd {
    padding: 0 0.5rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 3px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font-family: inherit;
    font-size: 1.1rem;
  }
`;
