import { addDays } from '@jalon/domain/calendar';
import { Button, DateInput, IconButton } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useFirstWords } from './first-words';
import styles from './first.module.css';

interface Props {
  label: string;
  days: readonly string[];
  /** How many days later the next one is proposed. */
  every: number;
  onChange: (days: readonly string[]) => void;
}

/** Days said one by one, each put right where it stands; never none. */
export function NamedDays({ label, days, every, onChange }: Props) {
  const t = useFirstWords();
  const { longDay } = useDates();
  const last = [...days].sort().at(-1);
  return (
    <fieldset className={styles.whole}>
      <legend className={styles.legend}>{label}</legend>
      <ul className={styles.dates}>
        {days.map((day, index) => (
          <li key={index} className={styles.date}>
            <DateInput
              aria-label={t('dateOf', { rank: index + 1 })}
              value={day}
              onChange={(event) => {
                const { value } = event.target;
                if (value) onChange(days.map((one, at) => (at === index ? value : one)));
              }}
            />
            {days.length > 1 && (
              <IconButton
                icon="cross"
                variant="quiet"
                label={t('removeDate', { date: longDay(day) })}
                onClick={() => onChange(days.filter((_, at) => at !== index))}
              />
            )}
          </li>
        ))}
        <li>
          <Button icon="plus" onClick={() => last && onChange([...days, addDays(last, every)])}>
            {t('addDate')}
          </Button>
        </li>
      </ul>
    </fieldset>
  );
}
