import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { say, told } from '../../../admin/say';
import type { SiteStatus } from '../answers';
import { useSiteStatus } from './use-site-status';
import { MEANINGS, momentOf, STATES } from './words';

const REBUILD = [{ action: 'plugin::public-site.rebuild', subject: null }];

/** How the public site stands to what is published, on the home page. */
export default function SiteWidget() {
  const { status, problem, rebuild } = useSiteStatus();
  const { allowedActions } = useRBAC(REBUILD);
  if (!status) return <Typography>{problem === '' ? say('正在载入…') : problem}</Typography>;
  const { state, since, lastBuild, reason, url } = status;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div aria-live="polite">
        <Flex gap={3} wrap="wrap">
          <Lamp $state={state} aria-hidden />
          <Typography variant="delta" tag="p">
            {say(STATES[state])}
          </Typography>
          {state !== 'none' && (
            <Typography textColor="neutral600">
              <time dateTime={since}>{say('自 {moment}', { moment: momentOf(since) })}</time>
            </Typography>
          )}
        </Flex>
        {reason !== null && <Reason>{told(reason)}</Reason>}
        <Typography tag="p" textColor="neutral600" style={{ marginTop: '0.8rem' }}>
          {say(MEANINGS[state])}
        </Typography>
      </div>
      {lastBuild && (
        <Typography textColor="neutral600">
          {say('公众看到的版本：{moment} 生成', { moment: momentOf(lastBuild.builtAt) })}
        </Typography>
      )}
      {problem !== '' && (
        <Typography textColor="danger600" role="alert">
          {problem}
        </Typography>
      )}
      <Flex gap={4} wrap="wrap">
        {url !== null && (
          <Link href={url} isExternal>
            {say('打开公众网站')}
          </Link>
        )}
        {allowedActions.canRebuild && state !== 'none' && (
          <Button
            variant="tertiary"
            size="S"
            disabled={state === 'building' || state === 'unreachable'}
            onClick={() => void rebuild()}
          >
            {say('重新生成')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

const COLOURS: Record<SiteStatus['state'], string> = {
  current: 'success500',
  building: 'primary500',
  failed: 'danger500',
  unreachable: 'warning500',
  none: 'neutral400',
};

const Lamp = styled.span<{ $state: SiteStatus['state'] }>`
  width: 1.2rem;
  height: 1.2rem;
  border-radius: 50%;
  background: ${({ theme, $state }) => theme.colors[COLOURS[$state] as keyof typeof theme.colors]};
`;

const Reason = styled.p`
  margin-top: 0.8rem;
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.6;
  /* The address of a page has no place to break at. */
  overflow-wrap: anywhere;
`;
