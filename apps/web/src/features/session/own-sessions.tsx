import { graphql } from '@jalon/graphql';
import { Button, Dialog, ErrorState, PersonLine, PersonList, Skeleton, Tag } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDates } from '../../words/dates';
import { useSession } from './session';
import { useSessionWords } from './words';

const OWN_SESSIONS = graphql(`
  query OwnSessions {
    ownSessions {
      startedAt
      lastSeenAt
      agent
      title
      organisation
      thisOne
    }
  }
`);

/** Where one is signed in now: a forgotten ward computer is seen here, and closed. */
export function OwnSessions({ onClose }: { onClose: () => void }) {
  const t = useSessionWords();
  const { me, signOut } = useSession();
  const { dayHour } = useDates(me.timeZone);
  const { data, error, refetch } = useQuery(OWN_SESSIONS, { fetchPolicy: 'network-only' });
  const sessions = data?.ownSessions;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('ownSessions')}
      actions={<Button onClick={() => void signOut(true)}>{t('signOutEverywhere')}</Button>}
    >
      {error && !sessions && <ErrorState title={t('unreachable')} onRetry={() => void refetch()} />}
      {!sessions && !error && <Skeleton lines={3} lineHeight={44} />}
      {sessions && (
        <PersonList label={t('ownSessions')}>
          {sessions.map((one) => (
            <PersonLine
              key={one.startedAt}
              name={browserOf(one.agent) || t('otherBrowser')}
              role={one.thisOne ? <Tag tone="action">{t('thisBrowser')}</Tag> : undefined}
              note={[one.title, one.organisation, t('seenAt', { when: dayHour(one.lastSeenAt) })].filter(Boolean).join(' · ')}
            />
          ))}
        </PersonList>
      )}
    </Dialog>
  );
}

/** « Firefox, Windows »: enough to recognise a computer, no more. */
function browserOf(agent: string | null): string {
  if (!agent) return '';
  const browser = ['Edg', 'Firefox', 'Chrome', 'Safari'].find((name) => agent.includes(name));
  const system = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS X', 'Linux'].find((name) => agent.includes(name));
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(', ');
}
