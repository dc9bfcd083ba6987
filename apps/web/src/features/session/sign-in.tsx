import { graphql } from '@jalon/graphql';
import { Banner, Brand, Button, Field, Panel, TextInput } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

const SIGN_IN = graphql(`
  mutation SignIn($login: String!, $password: String!) {
    signIn(login: $login, password: $password) {
      ... on SessionState {
        signedIn
      }
      ... on Refused {
        code
      }
    }
  }
`);

type Problem = 'wrong-login-or-password' | 'too-many-tries' | 'no-working-situation' | 'unreachable';

export function SignIn({ demo, onSignedIn }: { demo: boolean; onSignedIn: () => void }) {
  const t = useSessionWords();
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      const { data } = await signIn({ variables: { login: String(form.get('login')), password: String(form.get('password')) } });
      const answer = data?.signIn;
      if (answer?.__typename === 'Refused') setProblem(answer.code as Problem);
      else onSignedIn();
    } catch {
      setProblem('unreachable');
    }
  };

  return (
    <main className={styles.page}>
      <Brand name="Jalon" href="/" />
      <Panel title={t('title')}>
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <Field label={t('login')}>
            <TextInput name="login" autoComplete="username" autoCapitalize="none" autoFocus required />
          </Field>
          <Field label={t('password')}>
            <TextInput name="password" type="password" autoComplete="current-password" required />
          </Field>
          {problem && (
            <Banner tone="alert" live>
              {t(problem)}
            </Banner>
          )}
          <Button type="submit" variant="primary" size="lg" busy={loading}>
            {t('enter')}
          </Button>
        </form>
      </Panel>
      {demo && <p className="small mute">{t('demo')}</p>}
    </main>
  );
}
