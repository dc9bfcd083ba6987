import { graphql } from '@jalon/graphql';
import { Banner, Button, Field, TextInput } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

const SIGN_IN = graphql(`
  mutation SignIn($login: String!, $password: String!, $chosen: String) {
    signIn(login: $login, password: $password, chosen: $chosen) {
      ... on SessionState {
        signedIn
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

const PROBLEMS = [
  ...(['wrong-login-or-password', 'too-many-tries', 'no-working-situation', 'unreachable'] as const),
  ...(['password-to-choose', 'password-unchanged', 'password-too-weak', 'password-holds-name', 'password-repeats'] as const),
  ...(['password-well-known'] as const),
] as const;
type Problem = (typeof PROBLEMS)[number];

/** Login and password; and one's own password in place of a temporary one, with what it lacks said in figures. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useSessionWords();
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [figures, setFigures] = useState<Record<string, number>>({});
  const [choosing, setChoosing] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = choosing ? String(form.get('chosen')) : null;
    try {
      const variables = { login: String(form.get('login')), password: String(form.get('password')), chosen };
      const answer = (await signIn({ variables })).data?.signIn;
      if (answer?.__typename !== 'Refused') return onSignedIn();
      setFigures((answer.data as Record<string, number> | null) ?? {});
      setProblem(PROBLEMS.find((code) => code === answer.code) ?? 'unreachable');
      if (answer.code === 'password-to-choose') setChoosing(true);
    } catch {
      setProblem('unreachable');
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={t('login')}>
        <TextInput name="login" autoComplete="username" autoCapitalize="none" autoFocus required />
      </Field>
      <Field label={t('password')}>
        <TextInput name="password" type="password" autoComplete="current-password" required />
      </Field>
      {choosing && (
        <Field label={t('chosen')} hint={t('chosenHint')}>
          <TextInput name="chosen" type="password" autoComplete="new-password" autoFocus required />
        </Field>
      )}
      {problem && (
        <Banner tone={problem === 'password-to-choose' ? 'info' : 'alert'} live>
          {t(problem, figures)}
        </Banner>
      )}
      <Button type="submit" variant="primary" size="lg" busy={loading}>
        {t('enter')}
      </Button>
    </form>
  );
}
