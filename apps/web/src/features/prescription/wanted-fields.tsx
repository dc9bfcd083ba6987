import { BeforeAfter, Checkbox, DateInput, Field, SelectInput } from '@jalon/ui';
import { CARE_ACTS, devicesOf, type CareActCode, type Device, type PrescriptionLine } from '@jalon/domain/prescription';
import { useDates } from '../../words/dates';
import { FREQUENCIES, FREQUENCY_KEYS, type AskForm, type ReadAsk } from './ask-form';
import styles from './ask-form.module.css';
import { useAskWords } from './ask-words';
import { useLineWords } from './use-line-words';

const DEVICES: readonly Device[] = [
  'port',
  'picc-line',
  'midline',
  'tunnelled-catheter',
  'peripheral-line',
  'subcutaneous',
  'none',
];
const ACTS = Object.keys(CARE_ACTS) as CareActCode[];

interface Props {
  form: AskForm;
  asked: ReadAsk;
  line: PrescriptionLine;
  change: (part: Partial<AskForm>) => void;
}

/** « Ce qu’il faut écrire »: what stands today, and beside it the value that is asked for, proposed already. */
export function WantedFields({ form, asked, line, change }: Props) {
  const t = useAskWords();
  const words = useLineWords();
  const { dayMonth } = useDates();
  const heads = { beforeLabel: t('today'), afterLabel: t('asked') };
  return (
    <div className={styles.block}>
      <p className={styles.question}>{t('whatToWrite')}</p>
      {form.wrong === 'frequency' && (
        <BeforeAfter
          {...heads}
          before={words.frequency(line.frequency)}
          after={
            <SelectInput
              tone="after"
              aria-label={`${t('asked')}, ${t('frequency')}`}
              options={FREQUENCY_KEYS.map((key) => ({ value: key, label: words.frequency(FREQUENCIES[key]) }))}
              value={form.frequency}
              onChange={(frequency) => change({ frequency, sentence: false })}
            />
          }
        />
      )}
      {form.wrong === 'dates' && (
        <div className={styles.days}>
          <Field label={t('start')} hint={t('written', { day: dayMonth(line.start) })}>
            <DateInput value={form.start} onChange={(event) => change({ start: event.target.value })} />
          </Field>
          <Field label={t('end')} hint={t('written', { day: dayMonth(line.end) })}>
            <DateInput value={form.end} min={form.start} onChange={(event) => change({ end: event.target.value })} />
          </Field>
        </div>
      )}
      {form.wrong === 'act' && (
        <BeforeAfter
          {...heads}
          before={words.act(line.act)}
          after={
            <SelectInput
              tone="after"
              aria-label={`${t('asked')}, ${t('act')}`}
              options={ACTS.map((act) => ({ value: act, label: words.act(act) }))}
              value={form.act}
              onChange={(act) => change({ act, device: devicesOf(act)[0] ?? form.device })}
            />
          }
        />
      )}
      {(form.wrong === 'device' || form.wrong === 'act') && (
        <BeforeAfter
          {...(form.wrong === 'device' ? heads : {})}
          before={words.device(line.device)}
          after={
            <SelectInput
              tone="after"
              aria-label={`${t('asked')}, ${t('device')}`}
              options={DEVICES.map((device) => ({ value: device, label: words.device(device) }))}
              value={form.device}
              onChange={(device) => change({ device })}
            />
          }
        />
      )}
      <Mention form={form} asked={asked} change={change} />
    </div>
  );
}

/** The sentence that Sundays need: proposed, ticked by a person, never added by itself (NGAP, article 14). */
function Mention({ form, asked, change }: Pick<Props, 'form' | 'asked' | 'change'>) {
  const t = useAskWords();
  const words = useLineWords();
  if (!asked.proposed || form.wrong !== 'frequency') return null;
  if (asked.proposed.sentence === 'to-remove') return <p className="small soft">{t('toRemove')}</p>;
  if (asked.proposed.sentence === 'not-needed') return null;
  return (
    <div className={styles.mention}>
      <Checkbox
        checked={form.sentence}
        onChange={(event) => change({ sentence: event.target.checked })}
        label={
          <span className="small">
            {t('proposes')} <b className="nw">{t('sentence')}</b>
            {t('sentenceSessions', { sessions: words.sessions(asked.proposed.line.sessions) })}
          </span>
        }
      />
    </div>
  );
}
