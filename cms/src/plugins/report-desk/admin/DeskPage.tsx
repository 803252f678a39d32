import { Layouts, Page } from '@strapi/strapi/admin';
import { LinkButton, Typography } from '@strapi/design-system';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { ChecksTab } from '../../review/admin/ChecksTab';
import { useEntryReview } from '../../review/admin/entry-review';
import { HistoryTab } from '../../review/admin/HistoryTab';
import { ReviewHead } from '../../review/admin/ReviewHead';
import { StateBadge } from '../../review/admin/StateBadge';
import { openIn, openWords, useFindings } from '../../review/admin/use-findings';
import { REPORT } from '../answers';
import { editAddress, previewAddress } from './addresses';
import { OutlineTab } from './OutlineTab';
import { useOutline } from './use-outline';

/** Everything of one report: where it stands, what the checks find, and its outline, which leads to each entry. */
export default function DeskPage() {
  const { documentId = '' } = useParams();
  return (
    <Page.Main>
      <Desk key={documentId} reportId={documentId} />
    </Page.Main>
  );
}

function Desk({ reportId }: { reportId: string }) {
  const desk = useOutline(reportId);
  const [search] = useSearchParams();
  const { outline, problem } = desk;
  const found = useFindings(reportId, outline);
  // What is found, and accepted, decides on what may be done next.
  const { review, problem: reviewProblem, take } = useEntryReview(REPORT, reportId, found.findings);
  const inTheWay = problem || reviewProblem;
  if (inTheWay !== '') {
    return (
      <Layouts.Content>
        <Typography role="alert">{inTheWay}</Typography>
      </Layouts.Content>
    );
  }
  if (outline === null || review === null) return <Page.Loading />;
  const { report } = review;
  const open = found.findings === null ? 0 : openIn(found.findings).length;
  /** What is shown of a report here, the first unless the address names another (`?tab=`). */
  const outlineTab = {
    id: 'outline',
    title: say('内容'),
    body: <OutlineTab outline={{ ...outline, isOpen: outline.isOpen && report.editable }} desk={desk} />,
  };
  const tabs = [
    outlineTab,
    {
      id: 'checks',
      title: open > 0 ? say('发布前检查（{open}）', { open }) : say('发布前检查'),
      body: <ChecksTab found={found} />,
    },
    { id: 'history', title: say('审核记录'), body: <HistoryTab status={report} /> },
  ];
  const shown = tabs.find(({ id }) => id === search.get('tab')) ?? outlineTab;
  return (
    <>
      <Page.Title>{say('报告内容：{title}', { title: outline.title })}</Page.Title>
      <Layouts.Header
        title={outline.title}
        subtitle={
          <Typography textColor="neutral600" tag="p">
            <StateBadge state={report.state} />{' '}
            {[outline.officeName, outline.year === null ? '' : say('{year}年', { year: outline.year })]
              .filter((words) => words !== '')
              .join(' · ')}
          </Typography>
        }
        navigationAction={<Back to={editAddress('report', reportId)}>{say('← 编辑报告')}</Back>}
        primaryAction={
          <LinkButton tag={Link} to={previewAddress(reportId)} variant="secondary">
            {say('预览全文')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <ReviewHead status={report} onTake={take} open={openWords(found.findings)} />
        <Tabs aria-label={say('报告')}>
          {tabs.map(({ id, title }) => (
            <Link key={id} to={`?tab=${id}`} aria-current={id === shown.id ? 'page' : undefined}>
              {title}
            </Link>
          ))}
        </Tabs>
        {shown.body}
      </Layouts.Content>
    </>
  );
}

const Back = styled(Link)`
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.primary600};
`;

const Tabs = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 2.4rem;
  margin-block-end: 1.6rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 1.4rem;

  a {
    padding: 0.8rem 0;
    color: ${({ theme }) => theme.colors.neutral700};
    text-decoration: none;
  }

  [aria-current] {
    border-block-end: 2px solid ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
`;
