import { useFetchClient, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say, type Sentence } from '../../../admin/say';
import { deskAddress, REPORTS } from '../../report-desk/admin/addresses';
import type { Step, Task } from '../answers';
import { reasonOf } from '../../../admin/reason-of';
import { StateBadge } from './StateBadge';
import { momentOf, STATE_NAMES } from './words';

const IMPORT = [{ action: 'plugin::report-import.import', subject: null }];

/** What waits for whoever is signed in, and where to begin where nothing does: the menu shows pictures alone. */
export default function TasksWidget() {
  const { allowedActions } = useRBAC(IMPORT);
  return (
    <Body>
      <Tasks />
      <nav aria-label={say('从这里开始')}>
        {allowedActions['canImport'] === true && <Link to="/plugins/report-import">{say('导入报告')}</Link>}
        <Link to={REPORTS}>{say('全部报告')}</Link>
      </nav>
    </Body>
  );
}

/** The reports that wait, longest first. */
function Tasks() {
  const { get } = useFetchClient();
  const [tasks, setTasks] = useState<readonly Task[] | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    get<Task[]>('/review/tasks').then(
      ({ data }) => setTasks(data),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }, [get]);

  if (problem !== '') return <p role="alert">{problem}</p>;
  if (tasks === null) return <p role="status">{say('正在载入…')}</p>;
  if (tasks.length === 0) return <p>{say('没有等您处理的报告。')}</p>;
  return (
    <ul>
      {tasks.map((task) => (
        <li key={task.documentId}>
          <p>
            <Link to={deskAddress(task.documentId)}>{task.title}</Link>
            <StateBadge state={task.state} />
          </p>
          <p className="what">
            {[
              say('请{step}', { step: whatToDo(task) }),
              task.officeName,
              say('{since}起', { since: momentOf(task.since) }),
            ]
              .filter((words) => words !== '')
              .join(' · ')}
          </p>
          {task.note !== null && <p className="note">{say('退回原因：{note}', { note: task.note })}</p>}
        </li>
      ))}
    </ul>
  );
}

const TO_DO: Readonly<Partial<Record<Step, Sentence>>> = { submit: '修改并送审', publish: '发布' };

const whatToDo = ({ step, state }: Task): string => say(TO_DO[step] ?? STATE_NAMES[state]);

const Body = styled.div`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  nav {
    display: flex;
    gap: 1.6rem;
    margin-block-start: 0.8rem;
    padding-block-start: 1.2rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  ul {
    max-height: 32rem;
    overflow-y: auto;
  }

  li {
    padding-block: 0.8rem;
  }

  li + li {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
    overflow-wrap: anywhere;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }

  .what {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  .note {
    color: ${({ theme }) => theme.colors.danger700};
  }
`;
