import { useTemplateNames } from '../../words/template-names';
import type { MovableWork } from './movable-work';
import styles from './work.module.css';

/** What is about to move, one line each: nothing leaves a list unseen. */
export function WorkList({ work }: { work: readonly MovableWork[] }) {
  const names = useTemplateNames();
  return (
    <ul className={styles.work}>
      {work.map(({ kind, id, title, patient }) => (
        <li key={`${kind} ${id}`}>
          {patient && (
            <b>
              {patient.familyName} {patient.givenName}
            </b>
          )}
          <span>{names.milestone(title)}</span>
        </li>
      ))}
    </ul>
  );
}
