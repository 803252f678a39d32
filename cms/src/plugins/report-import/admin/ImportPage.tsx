import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { say } from '../../../admin/say';
import { ChooseStep, type Office } from './ChooseStep';
import { ReviewStep } from './ReviewStep';
import type { SourceText } from './use-review';

/** From a document to a draft: choose it, look over what was understood, save. */
export default function ImportPage() {
  const [read, setRead] = useState<{ office: Office; source: SourceText } | null>(null);
  return (
    <Page.Protect permissions={[{ action: 'plugin::report-import.import', subject: null }]}>
      <Page.Main>
        <Page.Title>{say('导入报告')}</Page.Title>
        {read === null ? (
          <>
            <Layouts.Header
              title={say('导入报告')}
              subtitle={say('给出报告的文件，核对识别的结果，存为草稿。')}
            />
            <Layouts.Content>
              <ChooseStep onRead={(office, source) => setRead({ office, source })} />
            </Layouts.Content>
          </>
        ) : (
          <ReviewStep office={read.office} source={read.source} onAnother={() => setRead(null)} />
        )}
      </Page.Main>
    </Page.Protect>
  );
}
