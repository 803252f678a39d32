import { Button } from '@strapi/design-system';
import type { FormEvent } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { ACTION_WORDS } from '../answers';

interface Props {
  filters: URLSearchParams;
  onChange: (filters: URLSearchParams) => void;
}

const FIELDS = ['text', 'actor', 'action', 'from', 'to'] as const;

/** What the list is narrowed down to; kept in the address, so that it can be passed on. */
export function Filters({ filters, onChange }: Props) {
  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = new URLSearchParams(filters);
    for (const field of FIELDS) {
      const typed = form.get(field);
      const value = typeof typed === 'string' ? typed.trim() : '';
      if (value === '') next.delete(field);
      else next.set(field, value);
    }
    onChange(next);
  }

  const value = (field: (typeof FIELDS)[number]) => filters.get(field) ?? '';
  return (
    <Form key={filters.toString()} onSubmit={apply}>
      <label>
        {say('标题或说明')}
        <input name="text" defaultValue={value('text')} maxLength={100} />
      </label>
      <label>
        {say('操作人')}
        <input name="actor" defaultValue={value('actor')} maxLength={100} />
      </label>
      <label>
        {say('操作')}
        <select name="action" defaultValue={value('action')}>
          <option value="">{say('全部')}</option>
          {Object.entries(ACTION_WORDS).map(([action, words]) => (
            <option key={action} value={action}>
              {say(words).replace(/[：的]$/, '')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('从')}
        <input name="from" type="date" defaultValue={value('from')} />
      </label>
      <label>
        {say('到')}
        <input name="to" type="date" defaultValue={value('to')} />
      </label>
      <Button type="submit">{say('筛选')}</Button>
      {filters.size > 0 && (
        <Button type="button" variant="tertiary" onClick={() => onChange(new URLSearchParams())}>
          {filters.has('report') ? say('看全部报告的记录') : say('清除')}
        </Button>
      )}
    </Form>
  );
}

const Form = styled.form`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: flex-end;

  label {
    display: flex;
    flex: 1 1 14rem;
    flex-direction: column;
    gap: 0.4rem;
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  input,
  select {
    width: 100%;
    min-height: 3.6rem;
    padding: 0 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-weight: 400;
    font-size: 1.4rem;
  }
`;
