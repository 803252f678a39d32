import { Button, Field, LinkButton, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import { Card } from '../../read-tokens/admin/Card';
import type { StaffList, StaffMember } from '../answers';
import { useStaff, type Staff } from './use-staff';

const USERS = '/settings/users';

/** Who works with reports, in which roles, and for which offices. */
export default function StaffPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::review.manage-staff', subject: null }]}>
      <Page.Main>
        <Page.Title>{say('人员')}</Page.Title>
        <Layouts.Header
          title={say('人员')}
          subtitle={say('每个人只看得到自己所在单位的报告；在这里指定各人所在的单位。')}
          primaryAction={
            <LinkButton tag={Link} to={USERS}>
              {say('邀请新人')}
            </LinkButton>
          }
        />
        <Layouts.Content>
          <People />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function People() {
  const { list, problem, assign } = useStaff();
  if (problem !== '') return <p role="alert">{problem}</p>;
  if (list === null) return <Page.Loading />;
  return (
    <Stack>
      <ul>
        {list.staff.map((person) => (
          <li key={`${person.id} ${person.offices.join()}`}>
            <Person person={person} offices={list.offices} onAssign={assign} />
          </li>
        ))}
      </ul>
      <Card>
        <h2>{say('各角色能做什么')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('角色')}</th>
              <th scope="col">{say('能做什么')}</th>
            </tr>
          </thead>
          <tbody>
            {list.roles.map(({ name, description }) => (
              <tr key={name}>
                <th scope="row">{told(name)}</th>
                <td>{told(description)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {say('角色在')}
          <Link to={USERS}>{say('用户管理')}</Link>
          {say(
            '中指定，一个人可以有几个角色；但同一份报告的三次审核须由三个不同的人完成，也不能审核自己修改过的报告。',
          )}
        </p>
      </Card>
    </Stack>
  );
}

interface PersonProps {
  person: StaffMember;
  offices: StaffList['offices'];
  onAssign: Staff['assign'];
}

function Person({
  person: { id, name, email, isActive, roles, offices: stored, allOffices },
  offices,
  onAssign,
}: PersonProps) {
  const [chosen, setChosen] = useState<readonly string[]>(stored);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isChanged = chosen.length !== stored.length || chosen.some((office) => !stored.includes(office));

  async function save() {
    setBusy(true);
    setProblem((await onAssign(id, chosen)) ?? '');
    setBusy(false);
  }

  return (
    <Card aria-label={name}>
      <header>
        <h2>{name}</h2>
        <span>{email}</span>
        {!isActive && <span>{say('（尚未启用）')}</span>}
        <p>{roles.length === 0 ? say('没有角色') : roles.map(told).join(say('、'))}</p>
      </header>
      {allOffices ? (
        <p>{say('可以查看和处理所有单位的报告。')}</p>
      ) : (
        <>
          <Field.Root
            name={`offices-${id}`}
            error={problem || undefined}
            hint={hintOf(isChanged, stored.length)}
          >
            <Field.Label>{say('所在的单位')}</Field.Label>
            <MultiSelect
              withTags
              placeholder={say('选择单位')}
              value={[...chosen]}
              onChange={(value) => setChosen(value)}
              onClear={() => setChosen([])}
              clearLabel={say('清空')}
            >
              {offices.map((office) => (
                <MultiSelectOption key={office.documentId} value={office.documentId}>
                  {office.name}
                </MultiSelectOption>
              ))}
            </MultiSelect>
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          {isChanged && (
            <footer>
              <Button variant="tertiary" onClick={() => setChosen(stored)}>
                {say('不改了')}
              </Button>
              <Button loading={isBusy} onClick={() => void save()}>
                {say('保存')}
              </Button>
            </footer>
          )}
        </>
      )}
    </Card>
  );
}

function hintOf(isChanged: boolean, offices: number): string | undefined {
  if (isChanged) return say('还没有保存。');
  return offices === 0 ? say('还不能看到任何报告，请选择单位。') : undefined;
}

const Stack = styled.div`
  display: flex;
  flex-direction: column;
  gap: 2.4rem;

  > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 40rem), 1fr));
    gap: 1.6rem;
  }

  > ul > li > * {
    height: 100%;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8rem;
    align-items: baseline;
    overflow-wrap: anywhere;
  }

  header span {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  header p {
    flex: 1 1 100%;
  }

  table {
    text-align: start;
    border-collapse: collapse;
  }

  :is(th, td) {
    padding: 0.8rem;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
  }

  th {
    font-weight: 600;
    white-space: nowrap;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
