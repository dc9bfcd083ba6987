import { assessmentForm } from '@jalon/domain/assessment';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { useFormText } from './form-text';
import type { Assessment } from './operations';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

/** Where one set aside is the only one of its form, it still shows, as what it is. */
function latestFirst(results: readonly Assessment[]): Assessment[][] {
  const forms = [...new Set(results.map(({ form }) => form))];
  return forms.map((form) => {
    const all = results.filter((one) => one.form === form);
    const standing = all.filter((one) => !one.setAsideReason);
    const first = standing.find(({ total }) => typeof total === 'number') ?? standing[0] ?? all[0];
    return first ? [first, ...all.filter((one) => one !== first)] : [];
  });
}

/** One line a form: its latest score and what it means, and the earlier ones one press away. */
export function AssessmentRows({ results, onOpen }: { results: readonly Assessment[]; onOpen: (one: Assessment) => void }) {
  const t = useAssessmentWords();
  const text = useFormText();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const score = ({ total, setAsideReason }: Assessment) =>
    setAsideReason ? t('aside') : typeof total === 'number' ? text.figure(total) : t('withoutTotal');
  return latestFirst(results).map(([latest, ...before]) => {
    const form = latest && assessmentForm(latest.form);
    if (!form) return null;
    const open = (one: Assessment) => t('open', { title: text.short(form), date: near.short(one.onDay) });
    return (
      <li key={form.name} className={styles.result}>
        <button type="button" className={styles.latest} aria-label={open(latest)} onClick={() => onOpen(latest)}>
          <b>{text.short(form)}</b>
          <span className={latest.setAsideReason ? styles.struck : styles.total}>{score(latest)}</span>
          <span className="small mute nw">{near.short(latest.onDay)}</span>
        </button>
        {latest.reading && !latest.setAsideReason && <span className="small soft">{text.reading(form, latest.reading)}</span>}
        {before.length > 0 && (
          <span className="small mute">
            {t('before')}{' '}
            {before.map((one) => (
              <button key={one.id} type="button" className={styles.earlier} aria-label={open(one)} onClick={() => onOpen(one)}>
                {`${score(one)} (${near.short(one.onDay)})`}
              </button>
            ))}
          </span>
        )}
      </li>
    );
  });
}
