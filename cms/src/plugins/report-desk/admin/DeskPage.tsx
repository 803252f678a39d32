import { Layouts, Page } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Outline } from '../answers';
import { editAddress } from './addresses';
import { OutlineTab } from './OutlineTab';
import { useOutline, type Desk } from './use-outline';

interface Tab {
  id: string;
  title: string;
  Body: (props: { reportId: string; outline: Outline; desk: Desk }) => JSX.Element;
}

/** What is shown of a report here, the first unless the address names another (`?tab=`). */
const TABS: readonly [Tab, ...Tab[]] = [{ id: 'outline', title: '内容', Body: OutlineTab }];

/** Everything of one report: its outline, in which each line leads to where it is edited. */
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
  if (problem !== '') {
    return (
      <Layouts.Content>
        <Typography role="alert">{problem}</Typography>
      </Layouts.Content>
    );
  }
  if (outline === null) return <Page.Loading />;
  const { Body } = TABS.find(({ id }) => id === search.get('tab')) ?? TABS[0];
  return (
    <>
      <Page.Title>{`报告内容：${outline.title}`}</Page.Title>
      <Layouts.Header
        title={outline.title}
        subtitle={[outline.officeName, outline.year === null ? '' : `${outline.year}年`]
          .filter((words) => words !== '')
          .join(' · ')}
        navigationAction={<Back to={editAddress('report', reportId)}>← 编辑报告</Back>}
      />
      <Layouts.Content>
        {TABS.length > 1 && (
          <Tabs aria-label="报告">
            {TABS.map(({ id, title, Body: Other }) => (
              <Link key={id} to={`?tab=${id}`} aria-current={Other === Body ? 'page' : undefined}>
                {title}
              </Link>
            ))}
          </Tabs>
        )}
        <Body reportId={reportId} outline={outline} desk={desk} />
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
