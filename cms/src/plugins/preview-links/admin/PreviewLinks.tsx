import { Button, Dialog } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { useLinks } from './use-links';
import { inMinutes, lifespanWords } from './words';

/** Makes and collects the links by which people without an account see the draft of a report. */
export function PreviewLinks({ report }: { report: string }) {
  const { known, made, isBusy, problem, make, collect } = useLinks(report);
  if (!known) return <Root>{problem && <p role="alert">{problem}</p>}</Root>;
  return (
    <Root>
      <p>
        {say('发给领导等没有账号的人看草稿。谁拿到链接谁就能看，{hours}后失效。', {
          hours: lifespanWords(known.hours),
        })}
      </p>
      {made && <MadeLink link={made} />}
      <Button variant="secondary" fullWidth loading={isBusy} onClick={make}>
        {made ? say('再生成一个链接') : say('生成预览链接')}
      </Button>
      {known.validUntil && (
        <>
          <p>{say('已发出的链接最晚{validUntil}失效。', { validUntil: inMinutes(known.validUntil) })}</p>
          <Dialog.Root>
            <Dialog.Trigger>
              <Button variant="danger-light" fullWidth disabled={isBusy}>
                {say('收回预览链接')}
              </Button>
            </Dialog.Trigger>
            <Dialog.Content>
              <Dialog.Header>{say('收回预览链接')}</Dialog.Header>
              <Dialog.Body>{say('这份报告所有发出去的链接都会立即失效，正在看的人也不能再看。')}</Dialog.Body>
              <Dialog.Footer>
                <Dialog.Cancel>
                  <Button variant="tertiary" fullWidth>
                    {say('取消')}
                  </Button>
                </Dialog.Cancel>
                <Dialog.Action>
                  <Button variant="danger" fullWidth onClick={collect}>
                    {say('全部收回')}
                  </Button>
                </Dialog.Action>
              </Dialog.Footer>
            </Dialog.Content>
          </Dialog.Root>
        </>
      )}
      <p role="alert">{problem}</p>
    </Root>
  );
}

/** The one time that a link can be read. */
function MadeLink({ link }: { link: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setResult(say('已复制，可以粘贴到消息里。'));
    } catch {
      // Browsers hand out the clipboard only over HTTPS, and where the user lets them.
      setResult(say('没能自动复制，已为您选中，请按 Ctrl+C（苹果电脑按 ⌘C）。'));
    }
  }

  return (
    <>
      <textarea ref={field} aria-label={say('新的预览链接')} readOnly rows={3} value={link} />
      <Button fullWidth onClick={copy}>
        {say('复制链接')}
      </Button>
      <p role="status">{result || say('链接只显示这一次，请现在复制。')}</p>
    </>
  );
}

const Root = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  width: 100%;
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral700};

  textarea {
    width: 100%;
    padding: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
    color: inherit;
    font-family: ui-monospace, SFMono-Regular, Consolas, monospace;
    font-size: 1.2rem;
    overflow-wrap: anywhere;
    resize: none;
  }

  [role='alert'] {
    color: ${({ theme }) => theme.colors.danger600};
  }

  [role='alert']:empty {
    display: none;
  }
`;
