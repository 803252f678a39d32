import { Button } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';

interface Props {
  label: string;
  text: string;
}

/** A text to take along. */
export function CopyField({ label, text }: Props) {
  const id = useId();
  const code = useRef<HTMLElement>(null);
  const [result, setResult] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setResult(say('已复制'));
    } catch {
      // Browsers hand out the clipboard only over HTTPS, and where the user lets them.
      if (code.current) window.getSelection()?.selectAllChildren(code.current);
      setResult(say('没能自动复制，已为您选中，请按 Ctrl+C（苹果电脑按 ⌘C）。'));
    }
  }

  return (
    <Root role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <pre>
        <code ref={code}>{text}</code>
      </pre>
      <div>
        <Button variant="secondary" onClick={copy}>
          {say('复制')}
        </Button>
        <span role="status">{result}</span>
      </div>
    </Root>
  );
}

const Root = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.6rem;

  pre {
    padding: 1rem 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
    font-family: ui-monospace, SFMono-Regular, Consolas, monospace;
    font-size: 1.3rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    user-select: all;
  }

  div {
    display: flex;
    gap: 1.2rem;
    align-items: center;
  }
`;
