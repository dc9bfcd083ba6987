import { StateMark, type DatedState } from '@jalon/ui';
import { useTemplateNames } from '../../words/template-names';
import type { Moments } from './use-moments';
import type { HandedOverItem } from './work-query';
import { WhoseWork } from './whose-work';
import { useWorkWords } from './work-words';
import styles from './work.module.css';

/** What became of it, as a mark: what came back and what was not done ask for a look. */
const MARKS: Record<string, DatedState> = {
  ...{ waiting: 'upcoming', read: 'due', 'passed-on': 'due', 'given-back': 'late', 'not-done': 'late', done: 'done' },
};

/** « Remis par moi »: with whom each is, and what became of it, so that nothing handed over is lost on the way. */
export function HandedOverList({ items, at }: { items: readonly HandedOverItem[]; at: Moments }) {
  const t = useWorkWords();
  const names = useTemplateNames();
  return (
    <ol className={styles.putOff}>
      {items.map((item) => (
        <li key={item.id} data-handed-over={item.id}>
          <p className="dense soft">{t('handedOn', { when: at.when(item.at), day: at.shortDay(item.due) })}</p>
          <WhoseWork patient={item.patient} />
          <p className={styles.what}>{names.milestone(item.title)}</p>
          {item.note && <p className={styles.what}>{t('yourWord', { note: item.note })}</p>}
          <StateMark
            state={MARKS[item.became] ?? 'upcoming'}
            // Without a patient no word goes with it that could be read.
            label={t(item.became === 'waiting' && !item.patient ? 'became-with' : (`became-${item.became}` as 'became-done'), {
              name: item.holder,
              when: item.endedAt ? at.when(item.endedAt) : '',
            })}
          />
          {item.reason && item.became === 'not-done' && <p className={styles.what}>{t('because', { reason: item.reason })}</p>}
        </li>
      ))}
    </ol>
  );
}
