import { Button, Checkbox, DateInput, Field, NumberInput, SelectInput, TextInput } from '@jalon/ui';
import {
  CARE_ACTS,
  devicesOf,
  isDaily,
  periodOfNamedDays,
  sessionsOf,
  type CareActCode,
  type PrescriptionLine,
} from '@jalon/domain/prescription';
import { FirstFrequency } from './first-frequency';
import { useFirstWords } from './first-words';
import styles from './first.module.css';
import { usePrepareWords } from './prepare-words';
import { useLineWords } from './use-line-words';

const ACTS = Object.keys(CARE_ACTS) as CareActCode[];
const ALD = { unsaid: null, yes: true, no: false } as const;

interface Props {
  line: PrescriptionLine;
  rank: number;
  /** Days on which the patient comes to the day hospital. */
  cures: readonly string[];
  onChange: (line: PrescriptionLine) => void;
  onRemove: (() => void) | null;
}

/** One care as it will be signed. Days and frequency make the sessions; the daily sentence is proposed, a person ticks it. */
export function FirstLine({ line, rank, cures, onChange, onRemove }: Props) {
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
      <FirstFrequency line={line} cures={cures} onChange={timed} />
      {!periodOfNamedDays(frequency) && (
        <>
          <Field label={p('start')}>
            <DateInput value={line.start} onChange={(event) => event.target.value && timed({ start: event.target.value })} />
          </Field>
          <Field label={p('end')}>
            <DateInput value={line.end} onChange={(event) => event.target.value && timed({ end: event.target.value })} />
          </Field>
        </>
      )}
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
