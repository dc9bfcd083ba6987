import type { AssessmentForm } from '@jalon/domain/assessment';
import { useFormText } from './form-text';
import type { Answers } from './use-answers';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

/** The exact score as it stands; while an answer is missing there is none, and which ones are missing is said, each a way to it. */
export function ScoreLine({ form, answers: { scored } }: { form: AssessmentForm; answers: Answers }) {
  const t = useAssessmentWords();
  const text = useFormText();
  if (!scored.ok) return null;
  const { total, reading, missing } = scored.value;
  const go = (key: string) => {
    const question = document.getElementById(`question-${key}`);
    question?.scrollIntoView({ block: 'center' });
    question?.querySelector<HTMLElement>('button, input')?.focus();
  };
  if (total === null)
    return (
      <div className={styles.score} role="status">
        <b>{t('noTotal')}</b>{' '}
        <span className="dense">
          {t('missing', { count: missing.length })}{' '}
          {form.items
            .filter(({ key }) => missing.includes(key))
            .map((item) => (
              <button key={item.key} type="button" className={styles.lack} onClick={() => go(item.key)}>
                {text.title(item)}
              </button>
            ))}
        </span>
      </div>
    );
  return (
    <div className={styles.score} role="status">
      <b>
        {t('total')} <span className={styles.total}>{text.figure(total)}</span>
      </b>{' '}
      {reading && <span>{text.reading(form, reading.code)}</span>}
    </div>
  );
}
