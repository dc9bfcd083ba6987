import { graphql } from '@jalon/graphql';
import { Banner, Button, Field, Skeleton, TextInput } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { Suspense, lazy, useState, type FormEvent } from 'react';
import { useAccountWords } from './account-words';
import { NEXT_STEPS, useProblemWords } from './problem-words';
import { RecoveryCodes } from './recovery-codes';
import { useSessionWords } from './words';

const SetCode = lazy(() => import('./set-code').then((m) => ({ default: m.SetCode })));

const SIGN_IN = graphql(`
  mutation SignIn($login: String!, $password: String!, $chosen: String, $code: String) {
    signIn(login: $login, password: $password, chosen: $chosen, code: $code) {
      ... on SessionState {
        signedIn
        recoveryCodes
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

interface Problem {
  code: string;
  data: Record<string, unknown>;
}

/** Login and password; then, one after the other, what the account still asks: one's own password, the telephone's code. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useSessionWords();
  const a = useAccountWords();
  const says = useProblemWords();
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const [toSet, setToSet] = useState<{ secret: string; address: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => (form.has(name) ? String(form.get(name)) : null);
    try {
      const variables = {
        ...{ login: typed('login') ?? '', password: typed('password') ?? '' },
        ...{ chosen: typed('chosen'), code: typed('code') },
      };
      const answer = (await signIn({ variables })).data?.signIn;
      if (!answer) throw new Error('no answer');
      if ('signedIn' in answer) {
        if (answer.recoveryCodes) return setCodes(answer.recoveryCodes);
        return onSignedIn();
      }
      const { code } = answer;
      const data = (answer.data ?? {}) as Record<string, unknown>;
      setProblem({ code, data });
      if (code === 'password-to-choose') setChoosing(true);
      if (['code-to-type', 'code-to-set'].includes(code)) setAsksCode(true);
      if (code === 'code-to-set') setToSet({ secret: String(data['secret']), address: String(data['address']) });
    } catch {
      setProblem({ code: 'unreachable', data: {} });
    }
  };

  if (codes) return <RecoveryCodes codes={codes} onKept={onSignedIn} />;
  return (
    <form className="fields" onSubmit={(event) => void submit(event)}>
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
        <Banner tone={NEXT_STEPS.includes(problem.code) ? 'info' : 'alert'} live>
          {says(problem.code, problem.data)}
        </Banner>
      )}
      {toSet && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <SetCode {...toSet} />
        </Suspense>
      )}
      {asksCode && (
        <Field label={a('code')} hint={a(toSet ? 'firstCodeHint' : 'codeHint')}>
          <TextInput name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoFocus required />
        </Field>
      )}
      <Button type="submit" variant="primary" size="lg" busy={loading}>
        {t('enter')}
      </Button>
    </form>
  );
}
