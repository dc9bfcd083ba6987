import { useId, type ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { join } from '../join';
import { useWords } from '../words/words';
import styles from './before-after.module.css';

export type BeforeAfterProps = {
  label?: ReactNode;
  before: ReactNode;
  /** A value, or the field that chooses it (SelectInput with tone="after"). */
  after: ReactNode;
  /** Column headings, for a row that stands alone: « Aujourd’hui », « Demandé ». */
  beforeLabel?: ReactNode;
  afterLabel?: ReactNode;
};

function Becomes() {
  const { becomes } = useWords();
  return (
    <span className={styles.becomes}>
      <Icon name="arrow-right" />
      <span className="sr">{becomes}</span>
    </span>
  );
}

/** One change, before and after side by side. The old value is never struck through: somebody must read it. */
export function BeforeAfter({ label, before, after, beforeLabel, afterLabel }: BeforeAfterProps) {
  const plain = typeof after === 'string' || typeof after === 'number';
  return (
    <div className={styles.one}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      {beforeLabel !== undefined && <span className={styles.heading}>{beforeLabel}</span>}
      {afterLabel !== undefined && <span className={join(styles.heading, styles.second)}>{afterLabel}</span>}
      <span className={styles.before}>{before}</span>
      <Becomes />
      {plain ? <span className={styles.after}>{after}</span> : after}
    </div>
  );
}

export type BeforeAfterRow = { id: string; label: ReactNode; before: ReactNode; after: ReactNode };
export type BeforeAfterTableProps = {
  /** Heard, not shown: what changes. */
  caption: string;
  /** Heading of the first column, heard only. */
  fieldLabel: string;
  beforeLabel: ReactNode;
  afterLabel: ReactNode;
  rows: readonly BeforeAfterRow[];
};

export function BeforeAfterTable({ caption, fieldLabel, beforeLabel, afterLabel, rows }: BeforeAfterTableProps) {
  const id = useId();
  return (
    <div className={styles.fit}>
      <table className={styles.table} role="table">
        <caption className="sr">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className="sr">{fieldLabel}</span>
            </th>
            <th scope="col" role="columnheader">
              {beforeLabel}
            </th>
            <td role="cell" />
            <th scope="col" role="columnheader">
              {afterLabel}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={`${id}-${row.id}`}>
              <th scope="row" role="rowheader">
                {row.label}
              </th>
              <td role="cell">
                <span className={styles.before}>{row.before}</span>
              </td>
              <td role="cell">
                <Becomes />
              </td>
              <td role="cell">
                <span className={styles.after}>{row.after}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
