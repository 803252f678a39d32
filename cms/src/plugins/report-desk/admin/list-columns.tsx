import { styled } from 'styled-components';
import { Link } from 'react-router-dom';
import { messageOf, say } from '../../../admin/say';
import { PART_TYPES, type Completeness, type PartType, type Standing } from '../answers';
import { deskAddress } from './addresses';
import { askTogether } from './together';
import { missingWords } from './words';

interface Header {
  name: string;
  label: string | { id: string; defaultMessage: string };
  attribute: { type: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter: (row: { documentId: string }) => JSX.Element;
}
interface List {
  displayedHeaders: Header[];
  layout: { options: { editor?: { columns?: string } } };
}

/**
 * Adds to Strapi's lists what no field holds: of a report whether it is complete, of its parts where they stand.
 * A list does not say of which type it is; `pluginOptions.editor` of its schema does.
 */
export const addColumns = ({ displayedHeaders, layout }: List): List => {
  const column = COLUMNS.get(layout.options.editor?.columns ?? '');
  return {
    layout,
    displayedHeaders: column === undefined ? displayedHeaders : [...displayedHeaders, column],
  };
};

const plain = { attribute: { type: 'custom' }, searchable: false, sortable: false };

const useCompleteness = askTogether<Completeness>('/report-desk/completeness');

const COMPLETENESS: Header = {
  ...plain,
  name: 'completeness',
  label: messageOf('完整性'),
  cellFormatter: ({ documentId }) => <CompletenessCell documentId={documentId} />,
};

function CompletenessCell({ documentId }: { documentId: string }) {
  const answer = useCompleteness(documentId);
  if (!answer) return <Cell>{answer === null ? '-' : '…'}</Cell>;
  const { missing } = answer;
  if (missing.length === 0) return <Cell data-tone="good">{say('齐全')}</Cell>;
  const words = missingWords(missing);
  return (
    <Cell>
      {/* A tooltip alone would be out of reach of the keyboard and of fingers. */}
      <details onClick={(event) => event.stopPropagation()}>
        <summary title={words}>{say('缺 {count} 项', { count: missing.length })}</summary>
        {words}
      </details>
    </Cell>
  );
}

function standing(type: PartType): Header {
  const useStanding = askTogether<Standing>(`/report-desk/standings/${type}`);
  function StandingCell({ documentId }: { documentId: string }) {
    const answer = useStanding(documentId);
    if (!answer) return <Cell>{answer === null ? '-' : '…'}</Cell>;
    if (answer.report === null) return <Cell data-tone="bad">{say('不在报告中')}</Cell>;
    return (
      <Cell data-wide>
        <Link
          title={answer.report.title}
          to={deskAddress(answer.report.documentId, documentId)}
          onClick={(event) => event.stopPropagation()}
        >
          {answer.report.title}
        </Link>
        {answer.where !== '' && <small>{answer.where}</small>}
      </Cell>
    );
  }
  return {
    ...plain,
    name: 'standing',
    label: messageOf('所在位置'),
    cellFormatter: ({ documentId }) => <StandingCell documentId={documentId} />,
  };
}

const COLUMNS = new Map([
  ['report', COMPLETENESS],
  ...PART_TYPES.map((type) => [type, standing(type)] as const),
]);

/** In the size of Strapi's other cells. */
const Cell = styled.span`
  display: block;
  min-width: 8rem;
  max-width: 22rem;
  white-space: normal;
  font-size: 1.4rem;
  line-height: 1.5;

  &[data-wide] {
    min-width: 12rem;
  }

  &[data-tone='good'] {
    color: ${({ theme }) => theme.colors.success700};
  }

  &[data-tone='bad'],
  summary {
    color: ${({ theme }) => theme.colors.danger700};
  }

  summary {
    cursor: pointer;
  }

  a {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: ${({ theme }) => theme.colors.primary600};
  }

  small {
    display: block;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
`;
