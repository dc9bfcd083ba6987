import { graphql, type OwnSessionsQuery } from '@jalon/graphql';
import { Button, Dialog, ErrorState, PersonLine, PersonList, Skeleton, Tag } from '@jalon/ui';
import { useMutation, useQuery } from '@apollo/client/react';
import { useDates } from '../../words/dates';
import { useSession } from './session';
import { useSessionWords } from './words';

type Own = OwnSessionsQuery['ownSessions'][number];

const OWN_SESSIONS = graphql(`
  query OwnSessions {
    ownSessions {
      id
      startedAt
      lastSeenAt
      agent
      title
      organisation
      thisOne
    }
  }
`);

const END_OWN_SESSION = graphql(`
  mutation EndOwnSession($session: ID!) {
    endOwnSession(session: $session)
  }
`);

/** Where one is signed in now: a forgotten ward computer is seen here, and closed by itself or with all the others. */
export function OwnSessions({ onClose }: { onClose: () => void }) {
  const t = useSessionWords();
  const { me, signOut } = useSession();
  const { dayHour } = useDates(me.timeZone);
  const { data, error, refetch } = useQuery(OWN_SESSIONS, { fetchPolicy: 'network-only' });
  const [end, { loading }] = useMutation(END_OWN_SESSION, { onCompleted: () => void refetch() });
  const sessions = data?.ownSessions;
  const noteOf = (one: Own) =>
    [one.title, one.organisation, t('lastUse', { when: dayHour(one.lastSeenAt) })].filter(Boolean).join(' · ');
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
        <>
          <p className="small soft">{t('sessionsWhat')}</p>
          <PersonList label={t('ownSessions')}>
            {sessions.map((one) => (
              <PersonLine
                key={one.id}
                name={browserOf(one.agent) || t('otherBrowser')}
                role={one.thisOne ? <Tag tone="action">{t('thisBrowser')}</Tag> : undefined}
                note={noteOf(one)}
                actions={
                  !one.thisOne && (
                    <Button
                      size="sm"
                      busy={loading}
                      aria-label={t('endSessionOf', {
                        what: [browserOf(one.agent) || t('otherBrowser'), noteOf(one)].join(', '),
                      })}
                      onClick={() => void end({ variables: { session: one.id } })}
                    >
                      {t('endSession')}
                    </Button>
                  )
                }
              />
            ))}
          </PersonList>
        </>
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
