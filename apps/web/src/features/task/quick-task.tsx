import { Button, DateInput, Field, SelectInput, TextInput, useToast } from '@jalon/ui';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useDraft } from '../session/drafts';
import { useSession } from '../session/session';
import { CREATE_TASK, WHOM_TO_ASK, type WhomToAsk } from './operations';
import styles from './task.module.css';
import { functionIn, refusalOf, useTaskWords } from './words';

const keyOf = ({ unitId, function: job, situationId }: WhomToAsk) => [unitId, job ?? '', situationId ?? ''].join('/');

/** What, to whom, for when: today and my own team unless said otherwise. The form stays, ready for the next one. */
export function QuickTask({
  patientId = null,
  onDone,
  narrow = false,
}: {
  patientId?: string | null;
  onDone?: () => void;
  narrow?: boolean;
}) {
  const t = useTaskWords();
  const { show } = useToast();
  const { today } = useSession();
  const { data } = useQuery(WHOM_TO_ASK, { variables: { patient: patientId } });
  const [create, { loading }] = useMutation(CREATE_TASK, { refetchQueries: 'active' });
  const { text: title, setText: setTitle } = useDraft(`task.${patientId ?? ''}`);
  const [to, setTo] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState(today());
  const [problem, setProblem] = useState<string | null>(null);
  const whom = data?.whomToAsk ?? [];
  const first = whom[0];
  const chosen = to ?? (first ? keyOf(first) : '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const addressee = whom.find((one) => keyOf(one) === chosen);
    if (!title.trim()) return setProblem(t('title-missing'));
    if (!addressee) return setProblem(t('no-unit'));
    const { unitId: toUnit, situationId: toSituation } = addressee;
    const toFunction = toSituation ? null : addressee.function;
    try {
      const task = { title, dueOn, patient: patientId, toUnit, toFunction, toSituation };
      const answer = (await create({ variables: { task } })).data?.createTask;
      if (answer?.__typename === 'Refused') return setProblem(t(refusalOf(answer.code)));
      setTitle('');
      setProblem(null);
      show({ message: t('created'), tone: 'done' });
      onDone?.();
    } catch {
      setProblem(t('unreachable'));
    }
    return undefined;
  };

  return (
    <form className={narrow ? styles.narrow : styles.quick} onSubmit={(event) => void submit(event)}>
      <Field label={t('what')} hideLabel={narrow} error={problem} className={styles.what}>
        <TextInput placeholder={t('whatHint')} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t('whom')} hideLabel={narrow} className={styles.whom}>
        <SelectInput
          value={chosen}
          onChange={setTo}
          options={whom.map((one) => ({ value: keyOf(one), label: nameOf(one, t) }))}
        />
      </Field>
      <Field label={t('when')} hideLabel={narrow} className={styles.when}>
        <DateInput value={dueOn} min={today()} onChange={(event) => setDueOn(event.target.value)} />
      </Field>
      <Button type="submit" variant={narrow ? 'default' : 'primary'} icon="plus" busy={loading}>
        {t(narrow ? 'add' : 'create')}
      </Button>
    </form>
  );
}

function nameOf({ unit, function: job, person, title }: WhomToAsk, t: ReturnType<typeof useTaskWords>): string {
  if (person) return [person, title].filter(Boolean).join(', ');
  return functionIn(t, job, unit) ?? t('myUnit', { unit });
}
