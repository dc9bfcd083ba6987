import type { ReactNode } from 'react';
import styles from './person-line.module.css';

export type PersonLineProps = {
  name: ReactNode;
  /** Beside the name: a function. */
  role?: ReactNode;
  /** Under the name: on what ground, since when. */
  note?: ReactNode;
  /** Before the name: CircleMark, an Icon. */
  mark?: ReactNode;
  /** IconButtons to call and to write. */
  actions?: ReactNode;
};

/** Somebody of the circle. No portrait and no initials: a name, a function, and how to reach them. */
export function PersonLine({ name, role, note, mark, actions }: PersonLineProps) {
  return (
    <div className={styles.person}>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <div className={styles.words}>
        <p className={styles.name}>
          <b>{name}</b> {role}
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export type PersonListProps = { label: string; children: ReactNode };
/** Lines between people; each child is one entry, usually a PersonLine. */
export const PersonList = ({ label, children }: PersonListProps) => (
  <ul className={styles.list} aria-label={label}>
    {(Array.isArray(children) ? children.flat() : [children]).filter(Boolean).map((child, index) => (
      <li key={index}>{child}</li>
    ))}
  </ul>
);
