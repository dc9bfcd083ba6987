import { addDays } from '@jalon/domain/calendar';
import { Checkbox, Field, NumberInput, SelectInput } from '@jalon/ui';
import type { Frequency, PrescriptionLine } from '@jalon/domain/prescription';
import { useLanguage } from '../../words/define-words';
import { FREQUENCIES, FREQUENCY_KEYS } from './ask-form';
import { frequencyChosen, keyOfFrequency, NAMED_DAYS, type FirstFrequencyKey } from './first-frequency-form';
import { useFirstWords } from './first-words';
import styles from './first.module.css';
import { NamedDays } from './named-days';
import { useLineWords } from './use-line-words';

interface Props {
  line: PrescriptionLine;
  cures: readonly string[];
  onChange: (part: Pick<PrescriptionLine, 'frequency'> & Partial<PrescriptionLine>) => void;
}

/** How often, and on which days when they are named: days of the week, given dates, or so long before each cure. */
export function FirstFrequency({ line, cures, onChange }: Props) {
  const t = useFirstWords();
  const words = useLineWords();
  const { frequency } = line;
  const label = (key: FirstFrequencyKey) =>
    key === 'fixed-dates' || key === 'before-cure' ? t(key) : words.frequency(FREQUENCIES[key]);
  const set = (next: Frequency) => onChange(frequencyChosen(next, line));
  return (
    <>
      <Field label={t('frequency')} className={styles.half}>
        <SelectInput
          value={keyOfFrequency(frequency)}
          options={[...FREQUENCY_KEYS, ...NAMED_DAYS].map((key) => ({ value: key, label: label(key) }))}
          onChange={(key) =>
            set(
              key === 'fixed-dates'
                ? { kind: key, dates: [line.start] }
                : key === 'before-cure'
                  ? { kind: key, hours: 48, cures: cures.length > 0 ? [...cures] : [addDays(line.start, 2)] }
                  : FREQUENCIES[key],
            )
          }
        />
      </Field>
      {frequency.kind === 'times-a-week' && <Weekdays frequency={frequency} onChange={set} />}
      {frequency.kind === 'before-cure' && (
        <Field label={t('hoursBefore')} className={styles.half}>
          <NumberInput
            min={1}
            max={336}
            value={frequency.hours}
            onChange={(event) => {
              const hours = Number.parseInt(event.target.value, 10);
              if (hours > 0 && hours <= 336) set({ ...frequency, hours });
            }}
          />
        </Field>
      )}
      {(frequency.kind === 'times-a-day' || frequency.kind === 'every-n-days' || frequency.kind === 'fixed-dates') && (
        <span className={styles.half} />
      )}
      {frequency.kind === 'fixed-dates' && (
        <NamedDays label={t('dates')} days={frequency.dates} every={7} onChange={(dates) => set({ ...frequency, dates })} />
      )}
      {frequency.kind === 'before-cure' && (
        <NamedDays
          label={t(cures.length > 0 ? 'curesPlanned' : 'cures')}
          days={frequency.cures}
          every={21}
          onChange={(days) => set({ ...frequency, cures: days })}
        />
      )}
    </>
  );
}

type Weekly = Extract<Frequency, { kind: 'times-a-week' }>;

/** Which days of the week, if the prescriber says; otherwise the practice chooses them. */
function Weekdays({ frequency, onChange }: { frequency: Weekly; onChange: (frequency: Weekly) => void }) {
  const t = useFirstWords();
  const language = useLanguage();
  // 2024-01-01 was a Monday.
  const name = (day: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));
  const chosen = frequency.weekdays ?? [];
  const turn = (day: number, on: boolean) => {
    const weekdays = on ? [...chosen, day].sort() : chosen.filter((other) => other !== day);
    const { kind, times } = frequency;
    onChange(weekdays.length === 0 ? { kind, times } : { kind, times, weekdays });
  };
  return (
    <fieldset className={styles.half}>
      <legend className={styles.legend}>{t('days')}</legend>
      <div className={styles.week}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox
            key={day}
            label={name(day)}
            checked={chosen.includes(day)}
            onChange={(event) => turn(day, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
