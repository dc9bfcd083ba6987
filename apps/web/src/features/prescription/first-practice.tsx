import { Button, Combobox, Field, TextInput } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import type { FirstForm } from './first-form';
import { CHOICES, type Choices } from './first-operations';
import { useFirstWords } from './first-words';
import styles from './first.module.css';
import page from './parts.module.css';

interface Props {
  patientId: string;
  near: Choices['practices'];
  practice: FirstForm['practice'];
  onPractice: (practice: FirstForm['practice']) => void;
}

/** The practice addressed: one that already comes to the patient in one gesture, another by some letters of the directory. */
export function FirstPractice({ patientId, near, practice, onPractice }: Props) {
  const t = useFirstWords();
  const [typed, setTyped] = useState('');
  const letters = useDeferredValue(typed.trim());
  const { data } = useQuery(CHOICES, {
    variables: { patient: patientId, letters },
    skip: letters.length < 2,
    fetchPolicy: 'no-cache',
  });
  const found = letters.length < 2 ? [] : (data?.prescriptionChoices?.practices ?? []);
  const pick = ({ unit, name, phone }: Choices['practices'][number]) => onPractice({ unit, name, phone: phone ?? '' });
  if (practice && practice.unit !== null)
    return (
      <div>
        <p className="small mute">{t('practice')}</p>
        <p>
          <b>{practice.name}</b> <span className="mute nw">{practice.phone}</span>{' '}
          <Button variant="quiet" onClick={() => onPractice(null)}>
            {t('changePractice')}
          </Button>
        </p>
        <p className="small mute">{t('joins')}</p>
      </div>
    );
  if (practice)
    return (
      <div className={page.column}>
        <Field label={t('practiceName')} required>
          <TextInput value={practice.name} onChange={(event) => onPractice({ ...practice, name: event.target.value })} />
        </Field>
        <Field label={t('practicePhone')}>
          <TextInput
            type="tel"
            value={practice.phone}
            onChange={(event) => onPractice({ ...practice, phone: event.target.value })}
          />
        </Field>
        <p className="small mute">{t('byHand')}</p>
        <div>
          <Button variant="quiet" onClick={() => onPractice(null)}>
            {t('listed')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={page.column}>
      <Field label={t('practice')} hint={t('practiceHint')} required>
        <Combobox
          icon="search"
          text={typed}
          onText={setTyped}
          status={letters.length < 2 ? t('practiceTyped') : t('practiceNone')}
          options={found.map((one) => ({ value: String(one.unit), label: <b>{one.name}</b>, hint: one.phone ?? '' }))}
          onPick={(unit) => {
            const one = found.find((each) => String(each.unit) === unit);
            if (one) pick(one);
          }}
        />
      </Field>
      <div className={styles.near} data-aligned="start">
        {near.length > 0 && <p className="small mute">{t('near')}</p>}
        {near.map((one) => (
          <Button key={one.unit} onClick={() => pick(one)}>
            {one.name}
          </Button>
        ))}
        <Button variant="quiet" onClick={() => onPractice({ unit: null, name: '', phone: '' })}>
          {t('notListed')}
        </Button>
      </div>
    </div>
  );
}
