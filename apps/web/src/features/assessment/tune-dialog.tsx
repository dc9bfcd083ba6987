import { hasLocalWeights, tuneForm, type AssessmentForm, type FormTuning } from '@jalon/domain/assessment';
import { ActDialog, Field, SelectInput, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { TUNE_FORM, type Tuning } from './complexity-operations';
import { useComplexityWords } from './complexity-words';
import { useFormText } from './form-text';
import styles from './complexity.module.css';

const WEIGHTS = [0, 1, 2, 3, 4, 5];

interface Props {
  form: AssessmentForm;
  own: Tuning | null;
  onClose: () => void;
}

/** Weights and cut-off of one form, together: a new version, with its reason. */
export function TuneDialog({ form, own, onClose }: Props) {
  const t = useComplexityWords();
  const text = useFormText();
  const toast = useToast();
  const { ask, busy, refusal } = useAsked();
  const [tuning, setTuning] = useState<FormTuning>(() => ({
    points: (own?.points ?? {}) as FormTuning['points'],
    settings: (own?.settings ?? {}) as FormTuning['settings'],
  }));
  const [reason, setReason] = useState('');
  const tuned = tuneForm(form, tuning);
  const weigh = (key: string, points: number) => setTuning((now) => ({ ...now, points: { ...now.points, [key]: points } }));
  const set = (key: string, value: string | number) =>
    setTuning((now) => ({ ...now, settings: { ...now.settings, [key]: value } }));
  const keep = async () => {
    const input = { form: form.name, seen: own?.version ?? 0, points: tuning.points, settings: tuning.settings, reason };
    if (!(await ask(TUNE_FORM, { input })).done) return;
    toast.show({ message: t('tuned'), tone: 'done' });
    onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={text.title(form)}
      actLabel={t('keepTuning')}
      busy={busy}
      disabled={!reason.trim()}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      {(tuned.settings ?? []).map((setting) => (
        <Field key={setting.key} label={text.title(setting)}>
          <SelectInput
            value={String(setting.usual)}
            options={
              setting.kind === 'choice'
                ? setting.among.map((one) => ({ value: one.code, label: text.title(one) }))
                : Array.from({ length: setting.to - setting.from + 1 }, (_, index) => String(setting.from + index)).map(
                    (value) => ({
                      value,
                      label: value,
                    }),
                  )
            }
            onChange={(value) => set(setting.key, setting.kind === 'choice' ? value : Number(value))}
          />
        </Field>
      ))}
      {hasLocalWeights(form) && (
        <div role="group" aria-label={t('weights')} className={styles.weights}>
          <b>{t('weights')}</b>
          {tuned.items.map(
            (item) =>
              item.kind === 'yes-no' && (
                <div key={item.key} className={styles.need}>
                  <span className="dense" aria-hidden>
                    {text.title(item)}
                  </span>
                  <Field label={text.title(item)} hideLabel>
                    <SelectInput
                      value={String(item.yes)}
                      options={WEIGHTS.map((weight) => ({ value: String(weight), label: String(weight) }))}
                      onChange={(weight) => weigh(item.key, Number(weight))}
                    />
                  </Field>
                </div>
              ),
          )}
        </div>
      )}
      <Field label={t('reason')} hint={t('reasonHint')} required>
        <TextInput value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
