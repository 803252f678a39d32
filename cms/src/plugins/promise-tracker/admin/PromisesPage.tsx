import { Alert, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { say } from '../../../admin/say';
import { useLeaveGuard } from '../../report-import/admin/use-leave-guard';
import { Question } from '../../report-import/admin/Question';
import type { TrackedReport, Tracking } from '../answers';
import { reasonOf } from './errors';
import { PromiseBoard } from './PromiseBoard';

/** What became of a plan: choose its report, compare it with the next one, save what was found. */
export default function PromisesPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::promise-tracker.confirm', subject: null }]}>
      <Page.Main>
        <Page.Title>{say('承诺兑现')}</Page.Title>
        <Layouts.Header
          title={say('承诺兑现')}
          subtitle={say('逐项核对：上一份报告的计划，下一份报告是怎么交代的。')}
        />
        <Layouts.Content>
          <Promises />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Promises() {
  const { get } = useFetchClient();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('report') ?? '';
  const [reports, setReports] = useState<TrackedReport[] | null>(null);
  const [read, setRead] = useState<{ id: string; tracking: Tracking } | null>(null);
  const [problem, setProblem] = useState('');
  const [isUnsaved, setUnsaved] = useState(false);
  const guard = useLeaveGuard(isUnsaved);

  // Once changes are saved, the counts are others.
  useEffect(() => {
    if (isUnsaved) return;
    get<TrackedReport[]>('/promise-tracker/reports').then(
      ({ data }) => setReports(data),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }, [get, isUnsaved]);

  useEffect(() => {
    if (chosen === '') return;
    let isLate = false;
    setProblem('');
    get<Tracking>(`/promise-tracker/reports/${chosen}`).then(
      ({ data }) => !isLate && setRead({ id: chosen, tracking: data }),
      (error: unknown) => !isLate && setProblem(reasonOf(error)),
    );
    return () => {
      isLate = true;
    };
  }, [get, chosen]);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {problem !== '' && (
        <Alert
          variant="danger"
          title={say('没有读到')}
          closeLabel={say('关闭')}
          onClose={() => setProblem('')}
        >
          {problem}
        </Alert>
      )}
      {reports?.length === 0 ? (
        <Typography>
          {say(
            '还没有可以核对的报告：要有一份含计划的报告，以及同一单位计划年度的全年报告。请先在“导入报告”中导入。',
          )}
        </Typography>
      ) : (
        <Field.Root name="report">
          <Field.Label>{say('核对哪份报告的计划')}</Field.Label>
          <SingleSelect
            value={chosen}
            onChange={(value) => setSearch({ report: String(value) })}
            placeholder={say('选择一份报告')}
          >
            {(reports ?? []).map(({ documentId, title, officeName, counts }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {say('{title}（{officeName}，已核对 {checked} / {promises} 项）', {
                  title,
                  officeName,
                  checked: counts.checked,
                  promises: counts.promises,
                })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      {read !== null && read.id === chosen && (
        <PromiseBoard key={read.id} reportId={read.id} tracking={read.tracking} onUnsaved={setUnsaved} />
      )}
      <Question
        isOpen={guard.isAsking}
        title={say('还没有保存')}
        yes={say('不保存，离开')}
        no={say('继续核对')}
        isDanger
        onYes={guard.leave}
        onNo={guard.stay}
      >
        {say('核对的结果还没有保存，离开后要重新核对。')}
      </Question>
    </Flex>
  );
}
