import { Button, Checkbox, DateInput, Field, NumberInput, SelectInput, TextInput } from '@jalon/ui';
import {
  CARE_ACTS,
  devicesOf,
  isDaily,
  sessionsOf,
  type CareActCode,
  type Frequency,
  type PrescriptionLine,
} from '@jalon/domain/prescription';
import { useLanguage } from '../../words/define-words';
import { FREQUENCIES, FREQUENCY_KEYS, type FrequencyKey } from './ask-form';
import { useFirstWords } from './first-words';
import styles from './first.module.css';
import { usePrepareWords } from './prepare-words';
import { useLineWords } from './use-line-words';

const ACTS = Object.keys(CARE_ACTS) as CareActCode[];
const ALD = { unsaid: null, yes: true, no: false } as const;
const withoutDays = (frequency: Frequency) =>
  frequency.kind === 'times-a-week' ? { kind: frequency.kind, times: frequency.times } : frequency;
const keyOf = (frequency: Frequency): FrequencyKey =>
  FREQUENCY_KEYS.find((key) => JSON.stringify(FREQUENCIES[key]) === JSON.stringify(withoutDays(frequency))) ?? 'day-1';

interface Props {
  line: PrescriptionLine;
  rank: number;
  onChange: (line: PrescriptionLine) => void;
  onRemove: (() => void) | null;
}

/** One care as it will be signed. Days and frequency make the sessions; the daily sentence is proposed, a person ticks it. */
export function FirstLine({ line, rank, onChange, onRemove }: Props) {
  const t = useFirstWords();
  const p = usePrepareWords();
  const words = useLineWords();
  const change = (part: Partial<PrescriptionLine>) => onChange({ ...line, ...part });
  const timed = (part: Partial<PrescriptionLine>) => {
    const next = { ...line, ...part };
    onChange({ ...next, sessions: sessionsOf(next), strictlyDaily: next.strictlyDaily && isDaily(next.frequency) });
  };
  const { frequency } = line;
  const devices = devicesOf(line.act);
  const ald = line.longTermIllness === null ? 'unsaid' : line.longTermIllness ? 'yes' : 'no';
  return (
    <fieldset className={styles.line}>
      <legend className={rank === 1 && !onRemove ? 'sr' : styles.legend}>{t('line', { rank })}</legend>
      <Field label={t('act')} className={styles.half}>
        <SelectInput
          value={line.act}
          options={ACTS.map((act) => ({ value: act, label: words.act(act) }))}
          onChange={(act) =>
            change({ act, device: devicesOf(act).includes(line.device) ? line.device : (devicesOf(act)[0] ?? 'none') })
          }
        />
      </Field>
      <Field label={t('device')} className={styles.half}>
        <SelectInput
          value={line.device}
          options={devices.map((device) => ({ value: device, label: words.device(device) }))}
          onChange={(device) => change({ device })}
        />
      </Field>
      <Field label={t('frequency')} className={styles.half}>
        <SelectInput
          value={keyOf(frequency)}
          options={FREQUENCY_KEYS.map((key) => ({ value: key, label: words.frequency(FREQUENCIES[key]) }))}
          onChange={(key) => timed({ frequency: FREQUENCIES[key] })}
        />
      </Field>
      {frequency.kind === 'times-a-week' ? (
        <Weekdays frequency={frequency} onChange={(next) => timed({ frequency: next })} />
      ) : (
        <span className={styles.half} />
      )}
      <Field label={p('start')}>
        <DateInput value={line.start} onChange={(event) => event.target.value && timed({ start: event.target.value })} />
      </Field>
      <Field label={p('end')}>
        <DateInput value={line.end} onChange={(event) => event.target.value && timed({ end: event.target.value })} />
      </Field>
      <Field label={p('sessions')}>
        <NumberInput
          min={1}
          value={line.sessions}
          onChange={(event) => change({ sessions: Number.parseInt(event.target.value, 10) || 0 })}
        />
      </Field>
      <Field label={p('ald')}>
        <SelectInput
          value={ald}
          onChange={(said) => change({ longTermIllness: ALD[said] })}
          options={[
            { value: 'unsaid', label: p('aldUnsaid') },
            { value: 'yes', label: p('aldYes') },
            { value: 'no', label: p('aldNo') },
          ]}
        />
      </Field>
      <Field label={p('detail')} className={styles.whole}>
        <TextInput
          value={line.detail ?? ''}
          maxLength={300}
          onChange={(event) => change({ detail: event.target.value || null })}
        />
      </Field>
      {isDaily(frequency) && (
        <div className={styles.whole}>
          <Checkbox
            checked={line.strictlyDaily}
            onChange={(event) => change({ strictlyDaily: event.target.checked })}
            label={line.strictlyDaily ? p('sentence') : t('proposes')}
          />
        </div>
      )}
      {onRemove && (
        <div className={styles.whole}>
          <Button variant="danger-text" onClick={onRemove}>
            {t('removeLine')}
          </Button>
        </div>
      )}
    </fieldset>
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
