import { Checkbox } from '@jalon/ui';
import type { Language } from '../../words/define-words';
import styles from './administration.module.css';

interface Props {
  label: string;
  language: Language;
  /** 1 is Monday. */
  days: readonly number[];
  onChange: (days: number[]) => void;
}

export function WeekField({ label, language, days, onChange }: Props) {
  // 2024-01-01 was a Monday.
  const name = (day: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.week}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox
            key={day}
            label={name(day)}
            checked={days.includes(day)}
            onChange={(event) => onChange(event.target.checked ? [...days, day].sort() : days.filter((other) => other !== day))}
          />
        ))}
      </div>
    </fieldset>
  );
}
