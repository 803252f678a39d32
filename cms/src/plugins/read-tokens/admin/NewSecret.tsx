import { Button } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { say } from '../../../admin/say';
import { Card, Warning } from './Card';
import { CopyField } from './CopyField';

interface Props {
  name: string;
  secret: string;
  onDone: () => void;
}

/** The one time that a token can be read. */
export function NewSecret({ name, secret, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card aria-label={say('新令牌')}>
      <h2 ref={heading} tabIndex={-1}>
        {say('“{name}”的令牌已生成', { name })}
      </h2>
      <Warning>
        {say(
          '令牌只显示这一次，关闭后谁也看不到。请现在复制，用可靠的方式交给使用者，不要发到群里或公开的网页上。',
        )}
      </Warning>
      <CopyField label={say('令牌')} text={secret} />
      <CopyField
        label={say('使用方法：放在请求头里，不要放在网址里。例如')}
        text={exampleOf(`${window.location.origin}/graphql`, secret)}
      />
      <footer>
        <Button onClick={onDone}>{say('已交给使用者，关闭')}</Button>
      </footer>
    </Card>
  );
}

const exampleOf = (address: string, secret: string): string =>
  [
    `curl '${address}'`,
    `-H 'Authorization: Bearer ${secret}'`,
    `-H 'Content-Type: application/json'`,
    `-d '{"query":"{ reports { title year } }"}'`,
  ].join(' \\\n  ');
