import { Banner, Button, Field, TextInput } from '@jalon/ui';
import { useLazyQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useDates } from '../../words/dates';
import styles from './journal.module.css';
import { FIND_PATIENT } from './operations';
import { useJournalWords } from './words';

export interface ChosenPatient {
  id: string;
  name: string;
}

/** By birth date first, as everywhere; the search itself goes into the journal, so it is asked for and never made as one types. */
export function FindJournalPatient({
  chosen,
  onChoose,
}: {
  chosen: ChosenPatient | null;
  onChoose: (one: ChosenPatient | null) => void;
}) {
  const t = useJournalWords();
  const { date } = useDates();
  const [typed, setTyped] = useState('');
  const [find, { data, loading }] = useLazyQuery(FIND_PATIENT, { fetchPolicy: 'network-only' });
  const answer = data?.findForJournal;
  const found = answer?.__typename === 'JournalPatients' ? answer.patients : null;
  const code = answer?.__typename === 'Refused' ? answer.code : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void find({ variables: { typed } });
  };
  if (chosen)
    return (
      <Button icon="cross" onClick={() => onChoose(null)}>
        {t('clear', { name: chosen.name })}
      </Button>
    );
  const said = code === 'letters-missing' ? t('letters-missing') : code ? t('birth-date-missing') : '';
  return (
    <form className={styles.find} onSubmit={submit}>
      <Field label={t('patient')} hint={t('patientHint')} error={said || (found?.length === 0 ? t('nobodyFound') : undefined)}>
        <TextInput value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Button type="submit" busy={loading}>
        {t('find')}
      </Button>
      {found && found.length > 0 && (
        <Banner title={t('choose')} live>
          {found.map((one) => {
            const name = `${one.familyName} ${one.givenName}`;
            return (
              <p key={one.patientId}>
                <Button size="sm" variant="quiet" onClick={() => onChoose({ id: one.patientId, name })}>
                  {name}, {t('born', { date: date(one.birthDate) })}
                  {one.ipp ? `, IPP ${one.ipp}` : ''}
                </Button>
              </p>
            );
          })}
        </Banner>
      )}
    </form>
  );
}
