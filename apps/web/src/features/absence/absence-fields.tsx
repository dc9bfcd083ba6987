import { addDays } from '@jalon/domain/calendar';
import { DateInput, Field, SelectInput } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useAbsenceWords } from './words';
import styles from './absence.module.css';

const NOBODY = 'nobody';

/** From when, until when and who answers meanwhile: a week from today without a replacement, until somebody says otherwise. */
export function useAbsence() {
  const { today } = useSession();
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(addDays(today(), 7));
  const [replacement, setReplacement] = useState(NOBODY);
  return {
    ...{ from, setFrom, until, setUntil, replacement, setReplacement },
    withoutReplacement: () => setReplacement(NOBODY),
    input: { from, until, replacement: replacement === NOBODY ? null : replacement },
  };
}

type AbsenceFieldsProps = {
  absence: ReturnType<typeof useAbsence>;
  replacements: readonly { situation: string; name: string; title: string; away: boolean }[];
};

export function AbsenceFields({ absence, replacements }: AbsenceFieldsProps) {
  const t = useAbsenceWords();
  const { today } = useSession();
  const { from, setFrom, until, setUntil, replacement, setReplacement } = absence;
  return (
    <>
      <div className={styles.days}>
        <Field label={t('from')}>
          <DateInput value={from} min={today()} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('until')}>
          <DateInput value={until} min={from} onChange={(event) => setUntil(event.target.value)} />
        </Field>
      </div>
      <Field label={t('replacement')} hint={replacement === NOBODY ? t('nobodyHint') : undefined}>
        <SelectInput
          value={replacement}
          onChange={setReplacement}
          options={[
            { value: NOBODY, label: t('nobody') },
            ...replacements.map(({ situation, away, name, title }) => ({
              value: situation,
              label: t(away ? 'awayToday' : 'colleague', { name, title }),
            })),
          ]}
        />
      </Field>
    </>
  );
}
