import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ChooseStep, type Office } from './ChooseStep';
import { ReviewStep } from './ReviewStep';
import type { SourceText } from './use-review';

/** From a document to a draft: choose it, look over what was understood, save. */
export default function ImportPage() {
  const [read, setRead] = useState<{ office: Office; source: SourceText } | null>(null);
  return (
    <Page.Protect permissions={[{ action: 'plugin::report-import.import', subject: null }]}>
      <Page.Main>
        <Page.Title>导入报告</Page.Title>
        <Layouts.Header
          title="导入报告"
          subtitle={
            read === null
              ? '给出 Word 或网页文件，核对识别的结果，存为草稿。'
              : '对照原文核对，然后存为草稿。原文不会改变一个字。'
          }
        />
        <Layouts.Content>
          {read === null ? (
            <ChooseStep onRead={(office, source) => setRead({ office, source })} />
          ) : (
            <ReviewStep office={read.office} source={read.source} onAnother={() => setRead(null)} />
          )}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
