import type { ReportText } from '@work-reports/report-text';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import type { Saving } from './use-saving';
import { termOf } from './words';

interface Props {
  saving: Saving;
  report: ReportText;
}

const pageOf = (documentId: string) => `/content-manager/collection-types/api::report.report/${documentId}`;

/** Where the review stands: not stored, what it would update, stored. */
export function SaveNotice({ saving: { existing, saved, isUnsaved, isBusy, problem }, report }: Props) {
  if (isBusy)
    return (
      <Notice data-tone="info" role="status">
        {say('正在保存，请不要关闭页面；长的报告要几秒。')}
      </Notice>
    );
  if (problem !== '')
    return (
      <Notice data-tone="danger" role="alert">
        {problem}
      </Notice>
    );
  if (saved !== null)
    return (
      <Notice data-tone={isUnsaved ? 'info' : 'success'} role="status">
        {isUnsaved ? say('已存为草稿，之后的更正还没有保存。') : say('已存为草稿。')}
        <Link to={pageOf(saved.documentId)}>{say('打开这份报告，继续检查')}</Link>
      </Notice>
    );
  if (existing !== null)
    return (
      <Notice data-tone="info" role="status">
        {say(
          existing.isPublished
            ? '这个单位已有 {term}的报告，已发布。保存时更新它的草稿，公众看到的内容在再次发布之前不变。'
            : '这个单位已有 {term}的报告，还没有发布。保存时更新它的草稿。',
          { term: termOf(report) },
        )}
        <Link to={pageOf(existing.documentId)} target="_blank">
          {say('查看已有的报告')}
        </Link>
      </Notice>
    );
  return null;
}

const Notice = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.6rem;
  padding: 0.8rem 1.2rem;
  border: 1px solid;
  border-radius: ${({ theme }) => theme.borderRadius};
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};

  &[data-tone='info'] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
  }

  &[data-tone='success'] {
    border-color: ${({ theme }) => theme.colors.success200};
    background: ${({ theme }) => theme.colors.success100};
  }

  &[data-tone='danger'] {
    border-color: ${({ theme }) => theme.colors.danger200};
    background: ${({ theme }) => theme.colors.danger100};
  }

  a {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary600};
    text-underline-offset: 3px;
  }
`;
