import { Banner, Button, Field, Skeleton, TextInput } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useEffect, useState, type FormEvent } from 'react';
import { BEGIN_SECOND_FACTOR, CONFIRM_SECOND_FACTOR, DROP_SECOND_FACTOR, RENEW_RECOVERY_CODES } from './account-acts';
import { useAccountWords } from './account-words';
import { useProblemWords } from './problem-words';
import { RecoveryCodes } from './recovery-codes';
import { SetCode } from './set-code';
import styles from './sign-in.module.css';

type Act = 'set-up' | 'renew' | 'drop';
type Answer = { __typename?: string; code?: string; codes?: string[]; data?: unknown } | null | undefined;
const LABELS = { 'set-up': 'setUpEnd', renew: 'renewCodes', drop: 'drop' } as const;

/** Sets up, renews or takes off, each with a code: an open page that somebody found does none of these. */
export function SecondFactor({ act, onDone }: { act: Act; onDone: () => void }) {
  const t = useAccountWords();
  const says = useProblemWords();
  const [begin] = useMutation(BEGIN_SECOND_FACTOR);
  const [confirm, { loading: confirming }] = useMutation(CONFIRM_SECOND_FACTOR);
  const [renew, { loading: renewing }] = useMutation(RENEW_RECOVERY_CODES);
  const [drop, { loading: dropping }] = useMutation(DROP_SECOND_FACTOR);
  const [toSet, setToSet] = useState<{ secret: string; address: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (act !== 'set-up') return;
    begin().then(
      ({ data }) => {
        const answer = data?.beginSecondFactor;
        if (answer && 'secret' in answer) setToSet(answer);
        else setProblem(says(answer?.code ?? 'unreachable'));
      },
      () => setProblem(says('unreachable')),
    );
  }, [act, begin, says]);

  const asked: Record<Act, (code: string) => Promise<Answer>> = {
    'set-up': async (code) => (await confirm({ variables: { code } })).data?.confirmSecondFactor,
    renew: async (code) => (await renew({ variables: { code } })).data?.renewRecoveryCodes,
    drop: async (code) => (await drop({ variables: { code } })).data?.dropSecondFactor,
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code'));
    const answer = await asked[act](code).catch((): Answer => undefined);
    if (!answer?.codes) return setProblem(says(answer?.code ?? 'unreachable'));
    if (answer.codes.length > 0) setCodes(answer.codes);
    else onDone();
  };

  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <form className="fields" onSubmit={(event) => void submit(event)}>
      {act === 'set-up' && !toSet && !problem && <Skeleton lines={4} />}
      {toSet && <SetCode {...toSet} />}
      <Field label={t('code')} hint={t(act === 'set-up' ? 'firstCodeHint' : 'codeHint')}>
        <TextInput name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoFocus required />
      </Field>
      {problem && (
        <Banner tone="alert" live>
          {problem}
        </Banner>
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" busy={confirming || renewing || dropping}>
          {t(LABELS[act])}
        </Button>
      </div>
    </form>
  );
}
