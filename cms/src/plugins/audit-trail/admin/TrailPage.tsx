import { Alert, Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { ActEntry } from './ActEntry';
import { reasonOf } from './errors';
import { Filters } from './Filters';
import { useTrail } from './use-trail';

/** Who did what to which report and when; nothing can be changed here. */
export default function TrailPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::audit-trail.read', subject: null }]}>
      <Page.Main>
        <Page.Title>{say('操作记录')}</Page.Title>
        <TrailOfActs />
      </Page.Main>
    </Page.Protect>
  );
}

function TrailOfActs() {
  const [filters, setFilters] = useSearchParams();
  const trail = useTrail(filters.toString());
  const [problem, setProblem] = useState('');

  async function save() {
    try {
      const address = URL.createObjectURL(await trail.csv());
      Object.assign(document.createElement('a'), { href: address, download: say('操作记录.csv') }).click();
      URL.revokeObjectURL(address);
      setProblem('');
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }

  return (
    <>
      <Layouts.Header
        title={say('操作记录')}
        subtitle={say('谁在什么时候对哪份报告做了什么。由系统记录，谁也不能修改或删除。')}
        primaryAction={
          <Button variant="secondary" onClick={() => void save()}>
            {say('导出表格')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Filters filters={filters} onChange={setFilters} />
          {(problem || trail.problem) !== '' && (
            <Alert
              variant="danger"
              title={say('没有完成')}
              closeLabel={say('关闭')}
              onClose={() => setProblem('')}
            >
              {problem || trail.problem}
            </Alert>
          )}
          {trail.acts?.length === 0 && <p>{say('没有符合条件的记录。')}</p>}
          <List>
            {(trail.acts ?? []).map((act) => (
              <ActEntry key={act.id} act={act} differenceOf={trail.differenceOf} />
            ))}
          </List>
          {trail.more && (
            <Button variant="tertiary" onClick={() => void trail.more?.()}>
              {say('更早的记录')}
            </Button>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}

const List = styled.ol`
  padding: 0 2.4rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;
