import { Banner, Button, Field, TextInput, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { CHANGE_PASSWORD } from './account-acts';
import { useAccountWords } from './account-words';
import { useProblemWords } from './problem-words';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

export function ChangePassword({ login, onDone }: { login: string; onDone: () => void }) {
  const t = useAccountWords();
  const s = useSessionWords();
  const says = useProblemWords();
  const { show } = useToast();
  const [change, { loading }] = useMutation(CHANGE_PASSWORD);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const variables = { current: String(form.get('current')), chosen: String(form.get('chosen')) };
    const answer = await change({ variables }).then(
      ({ data }) => data?.changePassword,
      () => undefined,
    );
    if (!answer) return setProblem(says('unreachable'));
    if ('code' in answer) return setProblem(says(answer.code, (answer.data ?? {}) as Record<string, unknown>));
    show({ message: t('changed'), tone: 'done' });
    onDone();
  };
  return (
    <form className="fields" onSubmit={(event) => void submit(event)}>
      <input type="hidden" name="login" autoComplete="username" value={login} readOnly />
      <Field label={t('current')}>
        <TextInput name="current" type="password" autoComplete="current-password" autoFocus required />
      </Field>
      <Field label={t('chosen')} hint={s('chosenHint')}>
        <TextInput name="chosen" type="password" autoComplete="new-password" required />
      </Field>
      {problem && (
        <Banner tone="alert" live>
          {problem}
        </Banner>
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" busy={loading}>
          {t('change')}
        </Button>
      </div>
    </form>
  );
}
