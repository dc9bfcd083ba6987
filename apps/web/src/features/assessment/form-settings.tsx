import type { AssessmentForm } from '@jalon/domain/assessment';
import { ChipChoice, Field, SelectInput } from '@jalon/ui';
import { useFormText } from './form-text';
import type { Answers } from './use-answers';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

/** The published variant, the local cut-off: chosen here, kept with the result. */
export function FormSettingsFields({ form, answers }: { form: AssessmentForm; answers: Answers }) {
  const t = useAssessmentWords();
  const text = useFormText();
  if (!form.settings?.length) return null;
  return (
    <details className={styles.more}>
      <summary>{t('variant')}</summary>
      <div className={styles.pair}>
        {form.settings.map((setting) => {
          const value = String(answers.settings[setting.key] ?? setting.usual);
          if (setting.kind === 'choice')
            return (
              <ChipChoice
                key={setting.key}
                label={text.title(setting)}
                options={setting.among.map((one) => ({ value: one.code, label: text.title(one) }))}
                value={value}
                onChange={(code) => answers.set(setting.key, code ?? setting.usual)}
              />
            );
          const figures = Array.from({ length: Math.floor(setting.to - setting.from) + 1 }, (_, index) => setting.from + index);
          return (
            <Field key={setting.key} label={text.title(setting)}>
              <SelectInput
                value={value}
                options={figures.map((one) => ({ value: String(one), label: text.figure(one) }))}
                onChange={(one) => answers.set(setting.key, Number(one))}
              />
            </Field>
          );
        })}
      </div>
    </details>
  );
}
