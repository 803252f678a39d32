import {
  Alert,
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { reasonOf, tooLarge } from './errors';
import type { SourceText } from './use-review';

export interface Office {
  documentId: string;
  name: string;
}

interface Props {
  onRead: (office: Office, source: SourceText) => void;
}

const LARGEST = 20 * 1024 * 1024;
const ACCEPTED = '.docx,.html,.htm,.txt,.pdf';

/** Whose report, and the document it is in. */
export function ChooseStep({ onRead }: Props) {
  const { get, post } = useFetchClient();
  const [offices, setOffices] = useState<Office[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  useEffect(() => {
    get<Office[]>('/report-import/offices').then(
      ({ data }) => {
        setOffices(data);
        if (data.length === 1 && data[0]) setChosen(data[0].documentId);
      },
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }, [get]);

  const office = offices?.find(({ documentId }) => documentId === chosen);

  async function read(document: File | string) {
    if (!office) {
      setProblem(say('请先选择单位。'));
      return;
    }
    if (typeof document !== 'string' && document.size > LARGEST) {
      setProblem(tooLarge());
      return;
    }
    setProblem('');
    setReading(true);
    try {
      let body: FormData | { text: string };
      if (typeof document === 'string') body = { text: document };
      else {
        body = new FormData();
        body.append('files', document);
      }
      const { data } = await post<SourceText>('/report-import/read', body);
      onRead(office, data);
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setReading(false);
      if (file.current) file.current.value = '';
    }
  }

  // Who is quicker than the list would be told to choose an office that the next moment is chosen.
  if (offices === null && problem === '') return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} maxWidth="76rem">
      {problem !== '' && (
        <Alert
          variant="danger"
          title={say('没有导入')}
          closeLabel={say('关闭')}
          onClose={() => setProblem('')}
        >
          {problem}
        </Alert>
      )}
      {offices?.length === 0 && (
        <Alert variant="warning" title={say('还没有单位')} closeLabel={say('关闭')}>
          {say('请先在内容管理中新建单位，再导入它的报告。')}
        </Alert>
      )}
      <Card>
        <Field.Root name="office" required>
          <Field.Label>{say('第一步：选择单位')}</Field.Label>
          <SingleSelect
            value={chosen}
            onChange={(value) => {
              setChosen(String(value));
              setProblem('');
            }}
            placeholder={say('这份报告是哪个单位的')}
          >
            {(offices ?? []).map(({ documentId, name }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Card>
      <Card>
        <Typography variant="pi" fontWeight="bold" tag="h2">
          {say('第二步：选择文件，或粘贴全文')}
        </Typography>
        <Drop
          $isOver={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const dropped = event.dataTransfer.files[0];
            if (dropped) void read(dropped);
          }}
        >
          <Typography>{say('把 Word、网页、文本或 PDF 文件拖到这里')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {say('支持 .docx、.html、.txt、.pdf，最大 20 MB；文件只用于读取，不会保存。')}
          </Typography>
          <input
            ref={file}
            type="file"
            accept={ACCEPTED}
            aria-label={say('选择报告文件')}
            className="visually-hidden"
            tabIndex={-1}
            onChange={(event) => {
              const picked = event.target.files?.[0];
              if (picked) void read(picked);
            }}
          />
          <Button size="L" loading={isReading} onClick={() => file.current?.click()}>
            {say('选择文件')}
          </Button>
        </Drop>
        <Field.Root name="text" hint={say('第一行是标题，如“示例街道2023年工作总结及2024年工作计划”。')}>
          <Field.Label>{say('粘贴报告全文')}</Field.Label>
          <Textarea value={text} onChange={(event) => setText(event.target.value)} rows={6} />
          <Field.Hint />
        </Field.Root>
        <Box>
          <Button
            variant="secondary"
            disabled={text.trim() === '' || isReading}
            onClick={() => void read(text)}
          >
            {say('读取粘贴的文字')}
          </Button>
        </Box>
      </Card>
    </Flex>
  );
}

const Card = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  padding: 24px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Drop = styled.div<{ $isOver: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 12px;
  padding: 32px 16px;
  border: 1px dashed ${({ theme, $isOver }) => ($isOver ? theme.colors.primary600 : theme.colors.neutral300)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isOver }) => ($isOver ? theme.colors.primary100 : theme.colors.neutral100)};

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
