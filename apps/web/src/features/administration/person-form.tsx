import { CheckCard, Field, SelectInput, TextInput } from '@jalon/ui';
import styles from './administration.module.css';
import type { Person } from './operations';
import { useAdministrationWords } from './words';

export interface PersonDraft {
  familyName: string;
  givenName: string;
  civility: string;
  rpps: string;
  speciality: string;
  phone: string;
  phoneHours: string;
  email: string;
  prescriber: boolean;
}

export const NOBODY: PersonDraft = {
  ...{ familyName: '', givenName: '', civility: '', rpps: '', speciality: '', phone: '', phoneHours: '', email: '' },
  prescriber: false,
};

export const draftOf = (person: Person): PersonDraft => ({
  ...{ familyName: person.familyName, givenName: person.givenName, prescriber: person.prescriber },
  ...{ civility: person.civility ?? '', rpps: person.rpps ?? '', speciality: person.speciality ?? '' },
  ...{ phone: person.phone ?? '', phoneHours: person.phoneHours ?? '', email: person.email ?? '' },
});

const CIVILITIES = ['Mme', 'M.', 'Dr', 'Pr'];

export function PersonForm({ draft, onChange }: { draft: PersonDraft; onChange: (draft: PersonDraft) => void }) {
  const t = useAdministrationWords();
  const text = (key: Exclude<keyof PersonDraft, 'prescriber'>) => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [key]: event.target.value }),
  });
  return (
    <div className={styles.fields}>
      <Field label={t('familyName')} required>
        <TextInput {...text('familyName')} />
      </Field>
      <Field label={t('givenName')} required>
        <TextInput {...text('givenName')} />
      </Field>
      <Field label={t('civility')}>
        <SelectInput
          placeholder=""
          options={CIVILITIES.map((value) => ({ value, label: value }))}
          value={draft.civility}
          onChange={(civility) => onChange({ ...draft, civility })}
        />
      </Field>
      <Field label={t('rpps')} hint={t('rppsHint')}>
        <TextInput inputMode="numeric" {...text('rpps')} />
      </Field>
      <Field label={t('phone')}>
        <TextInput type="tel" {...text('phone')} />
      </Field>
      <Field label={t('phoneHours')} hint={t('phoneHoursHint')}>
        <TextInput {...text('phoneHours')} />
      </Field>
      <Field label={t('speciality')}>
        <TextInput {...text('speciality')} />
      </Field>
      <Field label={t('email')} hint={t('emailHint')}>
        <TextInput type="email" {...text('email')} />
      </Field>
      <div className={styles.whole}>
        <CheckCard
          label={t('isPrescriber')}
          hint={t('isPrescriberHint')}
          checked={draft.prescriber}
          onChange={(prescriber) => onChange({ ...draft, prescriber })}
        />
      </div>
    </div>
  );
}
