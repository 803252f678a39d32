import { diffWords } from 'diff';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { isEnglish, say, told, type Sentence } from '../../../admin/say';
import { FIELDS } from '../../../admin/translations/labels';
import type { ShownDifference } from '../answers';

const KIND_WORDS: Readonly<Record<ShownDifference['kind'], Sentence>> = {
  added: '新增',
  changed: '修改|改动',
  removed: '删除|改动',
};

/** What an act changed, entry by entry and field by field. */
export const Difference = ({ entries }: { entries: readonly ShownDifference[] }) => (
  <List>
    {entries.map(({ name, kind, fields }, index) => (
      <li key={index}>
        <h3>
          {say(KIND_WORDS[kind])} {told(name)}
        </h3>
        <dl>
          {fields.map(({ name: field, label, isEnumeration, before, after }) => (
            <div key={field}>
              <dt>{isEnglish() ? (FIELDS[field] ?? label) : label}</dt>
              <dd>
                {isEnumeration ? (
                  <Values before={inWords(before)} after={inWords(after)} />
                ) : (
                  <Words before={inWords(before)} after={inWords(after)} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </List>
);

/** Values are exchanged as a whole. */
function Values({ before, after }: { before: string; after: string }) {
  const intl = useIntl();
  const worded = (value: string) => intl.formatMessage({ id: value, defaultMessage: value });
  return (
    <>
      {before !== '' && <del>{worded(before)}</del>}
      {after !== '' && <ins>{worded(after)}</ins>}
    </>
  );
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

const Words = ({ before, after }: { before: string; after: string }) => (
  <>
    {diffWords(before, after, { intlSegmenter: SEGMENTER }).map(({ value, added, removed }, index) =>
      added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : value,
    )}
  </>
);

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? say('是') : say('否');
  if (Array.isArray(value)) return value.map(inWords).join(say('、'));
  if (typeof value === 'object') return 'text' in value ? String(value.text) : JSON.stringify(value);
  return typeof value === 'string' ? told(value) : JSON.stringify(value);
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  margin-top: 0.8rem;
  padding: 1.2rem 1.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};

  h3 {
    font-weight: 600;
  }

  dl > div {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    gap: 0.4rem 1.2rem;
    padding: 0.4rem 0;
  }

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  dd {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }

  @media (max-width: 40em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
