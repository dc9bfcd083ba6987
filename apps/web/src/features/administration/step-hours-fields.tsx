import { hoursOf, WAITING_STEPS, type WaitingStep } from '@jalon/domain/prescription';
import { Field, NumberInput } from '@jalon/ui';
import styles from './administration.module.css';
import { useStepHoursWords } from './step-hours-words';

type Hours = Record<WaitingStep, number>;
export const USUAL_HOURS: Hours = hoursOf(null);

/** How long each step of a request waits before it also shows at the next person’s: at whose, said beside each figure. */
export function StepHoursFields({ hours, onChange }: { hours: Hours; onChange: (hours: Hours) => void }) {
  const t = useStepHoursWords();
  return (
    <section aria-label={t('stepHours')}>
      <h3>{t('stepHours')}</h3>
      <p className="dense soft">{t('stepHoursWhat')}</p>
      <div className={styles.fields}>
        {WAITING_STEPS.map((step) => (
          <Field key={step} label={t(`step_${step}`)} hint={t(`then_${step}`)}>
            <NumberInput
              unit={t('hoursUnit')}
              min={1}
              max={336}
              value={hours[step]}
              onChange={(event) => onChange({ ...hours, [step]: event.target.valueAsNumber || 0 })}
            />
          </Field>
        ))}
      </div>
    </section>
  );
}
