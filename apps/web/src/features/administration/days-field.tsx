import { Button, DateInput, Field, IconButton } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import styles from './administration.module.css';
import { useAdministrationWords } from './words';

/** A few days, added and removed one by one. */
export function DaysField(props: { label: string; hint?: string; days: readonly string[]; onChange: (days: string[]) => void }) {
  const t = useAdministrationWords();
  const { date } = useDates();
  const [day, setDay] = useState('');
  const add = () => {
    if (day) props.onChange([...new Set([...props.days, day])].sort());
    setDay('');
  };
  return (
    <div>
      <div className={styles.addDay}>
        <Field label={props.label} hint={props.hint}>
          <DateInput value={day} onChange={(event) => setDay(event.target.value)} />
        </Field>
        <Button onClick={add}>{t('addDay')}</Button>
      </div>
      <ul className={styles.days}>
        {props.days.map((one) => (
          <li key={one}>
            {date(one)}
            <IconButton
              icon="cross"
              variant="quiet"
              size="sm"
              label={t('removeDay', { date: date(one) })}
              onClick={() => props.onChange(props.days.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
