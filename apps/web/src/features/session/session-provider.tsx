import { graphql } from '@jalon/graphql';
import { ErrorState, Skeleton } from '@jalon/ui';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Fragment, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ChooseSituation } from './choose-situation';
import { forgetDrafts, keepPlace } from './drafts';
import { isIdle, noteGesture, watchIdle } from './idle';
import { Locked } from './locked';
import { SESSION, SessionContext, type Session } from './session';
import { SignIn } from './sign-in';
import { useSessionWords } from './words';

const CHOOSE = graphql(`
  mutation ChooseSituation($situation: ID!) {
    chooseSituation(situation: $situation)
  }
`);

const SIGN_OUT = graphql(`
  mutation SignOut($everywhere: Boolean!) {
    signOut(everywhere: $everywhere)
  }
`);

/** Shows the application to somebody signed in and acting in a situation; the way there to everybody else. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const t = useSessionWords();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SESSION, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const [choose] = useMutation(CHOOSE);
  const [leave] = useMutation(SIGN_OUT);
  const state = data?.session;
  const [kept, setKept] = useState<Session | null>(null);

  const session = useMemo<Session | null>(() => {
    if (!state?.me) return null;
    const me = state.me;
    const offset = Date.parse(state.now) - Date.now();
    const zone = new Intl.DateTimeFormat('en-CA', {
      timeZone: state.me.timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    // What one person saw is never shown to the next one: the cache goes with the session and with the situation.
    const again = async () => {
      await client.clearStore();
      await refetch();
    };
    return {
      me: state.me,
      situations: state.situations,
      demo: state.demo,
      locked: false,
      now: () => Date.now() + offset,
      today: () => zone.format(Date.now() + offset),
      async changeSituation(situation) {
        await choose({ variables: { situation } });
        await again();
      },
      async signOut(everywhere = false) {
        forgetDrafts(me.person);
        await leave({ variables: { everywhere } });
        await again();
      },
    };
  }, [state, client, refetch, choose, leave]);

  // The last session whose page is open: asleep, a computer wakes to a session that the server has already ended.
  const [last, setLast] = useState<Session | null>(null);
  if (session && session !== last) setLast(session);
  const minutes = session?.me.idleMinutes;
  useEffect(() => {
    if (minutes === undefined || kept) return undefined;
    return watchIdle(minutes, () => {
      setKept(session);
      void leave({ variables: { everywhere: false } }).catch(() => {});
    });
  }, [minutes, kept, session, leave]);
  if (!kept && !session && last && state && !state.signedIn && isIdle(last.me.idleMinutes)) setKept(last);

  /** The same person goes on where she was; for anybody else the page is loaded anew, with nothing of hers in memory. */
  const takeUp = async ({ me }: Session) => {
    noteGesture();
    const { data: now } = await client.query({ query: SESSION, fetchPolicy: 'network-only' });
    const mine = now?.session.situations.find(({ id }) => id === me.situation);
    if (mine && now?.session.me?.situation !== me.situation) await choose({ variables: { situation: me.situation } });
    const back = await refetch();
    if (back.data?.session.me?.situation === me.situation && back.data.session.me.person === me.person) {
      setKept(null);
      void client.refetchQueries({ include: 'active' });
      return;
    }
    keepPlace(me.person, window.location.pathname + window.location.search);
    window.location.assign('/');
  };

  if (kept)
    return (
      <SessionContext value={{ ...kept, locked: true }}>
        <Fragment key={kept.me.situation}>{children}</Fragment>
        <Locked me={kept.me} onSignedIn={() => void takeUp(kept)} />
      </SessionContext>
    );
  if (error && !data) return <ErrorState title={t('unreachable')} onRetry={() => void refetch()} />;
  if (!state) return <Skeleton lines={6} />;
  if (!state.signedIn)
    return <SignIn demo={state.demo} identityProvider={state.identityProvider} onSignedIn={() => void refetch()} />;
  if (!session)
    return (
      <ChooseSituation
        situations={state.situations}
        onChosen={(situation) => void choose({ variables: { situation } }).then(() => refetch())}
      />
    );
  return (
    <SessionContext value={session}>
      <Fragment key={session.me.situation}>{children}</Fragment>
    </SessionContext>
  );
}
