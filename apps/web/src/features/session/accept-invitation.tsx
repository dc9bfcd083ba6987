import { graphql } from '@jalon/graphql';
import { Banner, Brand, Button, ErrorState, Field, Panel, Skeleton, TextInput } from '@jalon/ui';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useInvitationWords } from './invitation-words';
import { useProblemWords } from './problem-words';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

const INVITATION = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      state
      name
      title
      place
      by
      byOrganisation
      expiresAt
      login
      needsCode
    }
  }
`);

const ACCEPT = graphql(`
  mutation AcceptInvitation($input: AcceptInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on InvitationAccepted {
        login
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

const OVER = ['used', 'expired', 'withdrawn'] as const;
const OF_INVITATION = [
  ...(['invitation-used', 'invitation-expired', 'invitation-withdrawn', 'login-taken', 'login-shape', 'unreachable'] as const),
] as const;

/** The link that somebody was given: who invites her, and the password that only she will know. It says so when it opens nothing. */
export function AcceptInvitation() {
  const t = useInvitationWords();
  const s = useSessionWords();
  const says = useProblemWords();
  const { date } = useDates();
  const [token] = useState(() => window.location.hash.slice(1));
  const { data, error, refetch } = useQuery(INVITATION, { variables: { token }, fetchPolicy: 'no-cache' });
  const [accept, { loading }] = useMutation(ACCEPT);
  const [problem, setProblem] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const seen = data?.invitation;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const login = form.has('login') ? String(form.get('login')) : null;
    const input = { token, chosen: String(form.get('chosen')), login };
    const answer = await accept({ variables: { input } }).then(
      (done) => done.data?.acceptInvitation,
      () => undefined,
    );
    if (answer?.__typename === 'InvitationAccepted') return setOpened(answer.login);
    const refused = answer?.__typename === 'Refused' ? answer : { code: 'unreachable', data: null };
    const own = OF_INVITATION.find((one) => one === refused.code);
    setProblem(own ? t(own) : says(refused.code, (refused.data ?? {}) as Record<string, unknown>));
  };

  if (!seen)
    return <Page>{error ? <ErrorState title={t('unreachable')} onRetry={() => void refetch()} /> : <Skeleton lines={6} />}</Page>;
  if (opened)
    return (
      <Page title={t('accepted')}>
        <p>{t('acceptedWhat', { login: opened })}</p>
        <Button href="/" variant="primary" size="lg">
          {t('enter')}
        </Button>
      </Page>
    );
  const organisation = seen.byOrganisation ?? t('whoever');
  const over = OVER.find((one) => one === seen.state);
  if (over)
    return (
      <Page title={t(over)}>
        <p>{t(`${over}What`, { organisation })}</p>
      </Page>
    );
  if (seen.state !== 'open')
    return (
      <Page title={t(seen.state === 'too-many-tries' ? 'too-many-tries' : 'unknown')}>
        <p>{t(seen.state === 'too-many-tries' ? 'triesWhat' : 'unknownWhat')}</p>
      </Page>
    );
  return (
    <Page title={t('title')}>
      <p>{t('hello', { name: seen.name ?? '', by: seen.by ?? '', organisation })}</p>
      <p className="mute">{seen.title ? t('asWhat', { title: seen.title, place: seen.place ?? '' }) : seen.place}</p>
      <form className="fields" onSubmit={(event) => void submit(event)}>
        {seen.login ? (
          <Field label={t('login')}>
            <TextInput readOnly autoComplete="username" value={seen.login} />
          </Field>
        ) : (
          <Field label={t('login')} hint={t('loginHint')}>
            <TextInput name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
          </Field>
        )}
        <Field label={t('password')} hint={s('chosenHint')}>
          <TextInput name="chosen" type="password" autoComplete="new-password" required />
        </Field>
        {seen.needsCode && <p className="small mute">{t('codeNext')}</p>}
        {problem && (
          <Banner tone="alert" live>
            {problem}
          </Banner>
        )}
        <Button type="submit" variant="primary" size="lg" busy={loading}>
          {t('accept')}
        </Button>
      </form>
      <p className="small mute">{seen.expiresAt && t('until', { date: date(seen.expiresAt) })}</p>
    </Page>
  );
}

function Page({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <Brand name="Jalon" href="/" />
      <Panel title={title}>
        <div className="fields">{children}</div>
      </Panel>
    </main>
  );
}
