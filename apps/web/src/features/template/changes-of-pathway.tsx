import type { PathwayChange } from '@jalon/domain/template';
import { useDates } from '../../words/dates';
import { useFunctionWords } from '../../words/function-words';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import styles from './template.module.css';
import { useTemplateWords } from './words';

/** More would hide the next patient; a whole way counted from another date moves a dozen of them. */
export const SHOWN = 3;

/** Each milestone that would change for one patient, with its dates before and after. */
export function ChangesOfPathway({ changes }: { changes: readonly PathwayChange[] }) {
  const t = useTemplateWords();
  if (changes.length === 0) return null;
  const line = (change: PathwayChange) => <Line key={`${change.key} ${change.change}`} change={change} />;
  const more = changes.slice(SHOWN);
  return (
    <>
      <ul className={styles.changes}>{changes.slice(0, SHOWN).map(line)}</ul>
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{t('moreChanges', { count: more.length })}</summary>
          <ul className={styles.changes}>{more.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function Line({ change }: { change: PathwayChange }) {
  const names = useTemplateNames();
  const t = useTemplateWords();
  const f = useFunctionWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const period = ({ from, to }: { from: string; to: string }) => t('period', { from: dates.date(from), to: dates.date(to) });
  const said = () => {
    switch (change.change) {
      case 'moved':
        return `${period(change.before)} → ${period(change.after)}`;
      case 'added':
        return t('wouldBeAdded', { period: period(change.after) });
      case 'removed':
        return t('gone');
      case 'in-charge':
        return `${f(change.before as Parameters<typeof f>[0])} → ${f(change.after as Parameters<typeof f>[0])}`;
    }
  };
  return (
    <li>
      {t('changeOf', { title: names.milestone(change.title), what: said() })}
      {'late' in change && change.late && <b className={styles.passed}>{t('wouldBePast')}</b>}
    </li>
  );
}
