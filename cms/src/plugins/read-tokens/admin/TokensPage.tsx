import { Alert, Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import { say } from '../../../admin/say';
import { Question } from '../../report-import/admin/Question';
import { useLeaveGuard } from '../../report-import/admin/use-leave-guard';
import type { NewReadToken, ReadToken } from '../answers';
import { NewSecret } from './NewSecret';
import { NewToken } from './NewToken';
import { TokenCard } from './TokenCard';
import { useTokens } from './use-tokens';
import { revokeWords } from './words';

/** Who has a token for the API: hand one out, change its rate, revoke it. */
export default function TokensPage() {
  return (
    <Page.Protect permissions={[{ action: 'plugin::read-tokens.manage', subject: null }]}>
      <Page.Main>
        <Page.Title>{say('接口令牌')}</Page.Title>
        <Tokens />
      </Page.Main>
    </Page.Protect>
  );
}

function Tokens() {
  const tokens = useTokens();
  const [isCreating, setCreating] = useState(false);
  const [created, setCreated] = useState<{ name: string; secret: string } | null>(null);
  const [revoked, setRevoked] = useState<ReadToken | null>(null);
  const [problem, setProblem] = useState('');
  const verb = revoked === null ? '停用' : revokeWords(revoked);
  const guard = useLeaveGuard(created !== null);

  async function create(token: NewReadToken): Promise<string | null> {
    const answer = await tokens.create(token);
    if ('problem' in answer) return answer.problem;
    setCreated({ name: token.name.trim(), secret: answer.secret });
    setCreating(false);
    return null;
  }

  async function revoke({ id }: ReadToken) {
    setRevoked(null);
    setProblem((await tokens.revoke(id)) ?? '');
  }

  return (
    <>
      <Layouts.Header
        title={say('接口令牌')}
        subtitle={say('发给经常读取数据的单位和个人：只能读取，各有额度，随时可以停用。')}
        primaryAction={
          <Button disabled={isCreating || created !== null} onClick={() => setCreating(true)}>
            {say('新建令牌')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {(problem || tokens.problem) !== '' && (
            <Alert
              variant="danger"
              title={say('没有完成')}
              closeLabel={say('关闭')}
              onClose={() => setProblem('')}
            >
              {problem || tokens.problem}
            </Alert>
          )}
          {isCreating && <NewToken onCreate={create} onCancel={() => setCreating(false)} />}
          {created !== null && <NewSecret {...created} onDone={() => setCreated(null)} />}
          {tokens.all?.length === 0 && !isCreating && (
            <Empty>
              {say(
                '还没有发过令牌。已公开的内容不用令牌也能读取；经常大量读取的使用者，发一个令牌可以有更高的额度。',
              )}
            </Empty>
          )}
          <List>
            {(tokens.all ?? []).map((token) => (
              <TokenCard
                key={token.id}
                token={token}
                onChange={(change) => tokens.change(token.id, change)}
                onRevoke={() => setRevoked(token)}
              />
            ))}
          </List>
        </Flex>
      </Layouts.Content>
      <Question
        isOpen={revoked !== null}
        title={say('{verb}“{name}”的令牌？', { verb: say(verb), name: revoked?.name ?? '' })}
        yes={say(verb)}
        no={say('取消')}
        isDanger
        onYes={() => revoked && void revoke(revoked)}
        onNo={() => setRevoked(null)}
      >
        {verb === '停用'
          ? say('停用后立即失效，也不能恢复；这位使用者要再读取，需要发一个新令牌。')
          : say('这个令牌已经到期，删除后不再列出。')}
      </Question>
      <Question
        isOpen={guard.isAsking}
        title={say('令牌复制了吗？')}
        yes={say('已复制，离开')}
        no={say('留下')}
        isDanger
        onYes={guard.leave}
        onNo={guard.stay}
      >
        {say('离开后，这个令牌谁也看不到了。')}
      </Question>
    </>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.6rem;
`;

const Empty = styled.p`
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
`;
