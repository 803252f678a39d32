import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { deskAddress } from '../../report-desk/admin/addresses';
import type { Step, Task } from '../answers';
import { reasonOf } from '../../../admin/reason-of';
import { StateBadge } from './StateBadge';
import { momentOf, STATE_NAMES } from './words';

/** The reports that wait for whoever is signed in, longest first. */
export default function TasksWidget() {
  const { get } = useFetchClient();
  const [tasks, setTasks] = useState<readonly Task[] | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    get<Task[]>('/review/tasks').then(
      ({ data }) => setTasks(data),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }, [get]);

  if (problem !== '') return <Body role="alert">{problem}</Body>;
  if (tasks === null) return <Body role="status">正在载入…</Body>;
  if (tasks.length === 0) return <Body>没有等您处理的报告。</Body>;
  return (
    <Body>
      <ul>
        {tasks.map((task) => (
          <li key={task.documentId}>
            <p>
              <Link to={deskAddress(task.documentId)}>{task.title}</Link>
              <StateBadge state={task.state} />
            </p>
            <p className="what">
              {[`请${whatToDo(task)}`, task.officeName, `${momentOf(task.since)}起`]
                .filter((words) => words !== '')
                .join(' · ')}
            </p>
            {task.note !== null && <p className="note">{`退回原因：${task.note}`}</p>}
          </li>
        ))}
      </ul>
    </Body>
  );
}

const TO_DO: Readonly<Partial<Record<Step, string>>> = { submit: '修改并送审', publish: '发布' };

const whatToDo = ({ step, state }: Task): string => TO_DO[step] ?? STATE_NAMES[state];

const Body = styled.div`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

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
