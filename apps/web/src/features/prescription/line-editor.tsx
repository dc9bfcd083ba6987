import { Checkbox, DateInput, Field, NumberInput, SelectInput, TextInput } from '@jalon/ui';
import { isDaily, sessionsOf, type PrescriptionLine } from '@jalon/domain/prescription';
import styles from './line-editor.module.css';
import { usePrepareWords } from './prepare-words';
import { useLineWords } from './use-line-words';

const ALD = { unsaid: null, yes: true, no: false } as const;

interface Props {
  line: PrescriptionLine;
  onChange: (line: PrescriptionLine) => void;
}

/** One line as it will be signed: what the request proposes, put right where the prescriber wants it otherwise. */
export function LineEditor({ line, onChange }: Props) {
  const t = usePrepareWords();
  const words = useLineWords();
  const change = (part: Partial<PrescriptionLine>) => onChange({ ...line, ...part });
  // New days make new sessions; the figure can still be overwritten, and the check says when it does not add up.
  const days = (part: Pick<Partial<PrescriptionLine>, 'start' | 'end'>) => {
    const next = { ...line, ...part };
    onChange(next.start && next.end ? { ...next, sessions: sessionsOf(next) } : next);
  };
  const ald = line.longTermIllness === null ? 'unsaid' : line.longTermIllness ? 'yes' : 'no';
  return (
    <div className={styles.editor}>
      <p className={styles.care}>
        <b>{words.act(line.act)}</b>, {words.frequency(line.frequency).toLowerCase()}
      </p>
      <Field label={t('start')}>
        <DateInput value={line.start} onChange={(event) => event.target.value && days({ start: event.target.value })} />
      </Field>
      <Field label={t('end')}>
        <DateInput value={line.end} onChange={(event) => event.target.value && days({ end: event.target.value })} />
      </Field>
      <Field label={t('sessions')}>
        <NumberInput
          min={1}
          value={line.sessions}
          onChange={(event) => change({ sessions: Number.parseInt(event.target.value, 10) || 0 })}
        />
      </Field>
      <Field label={t('ald')}>
        <SelectInput
          value={ald}
          onChange={(said) => change({ longTermIllness: ALD[said] })}
          options={[
            { value: 'unsaid', label: t('aldUnsaid') },
            { value: 'yes', label: t('aldYes') },
            { value: 'no', label: t('aldNo') },
          ]}
        />
      </Field>
      <Field label={t('detail')} className={styles.whole}>
        <TextInput
          value={line.detail ?? ''}
          maxLength={300}
          onChange={(event) => change({ detail: event.target.value || null })}
        />
      </Field>
      {(isDaily(line.frequency) || line.strictlyDaily) && (
        <div className={styles.whole}>
          <Checkbox
            checked={line.strictlyDaily}
            onChange={(event) => change({ strictlyDaily: event.target.checked })}
            label={t('sentence')}
          />
        </div>
      )}
    </div>
  );
}
