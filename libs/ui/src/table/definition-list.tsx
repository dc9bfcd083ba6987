import type { ReactNode } from 'react';
import { join } from '../join';
import styles from './definition-list.module.css';

export type Definition = {
  id: string;
  term: ReactNode;
  detail: ReactNode;
  /** At the end of the line: a telephone number, a date. */ end?: ReactNode;
};
export type DefinitionListProps = {
  items: readonly Definition[];
  /** A line between entries: a list to dial from. */ ruled?: boolean;
  label?: string;
};

export function DefinitionList({ items, ruled = false, label }: DefinitionListProps) {
  return (
    <dl className={join(styles.list, ruled && styles.ruled)} aria-label={label}>
      {items.map((item) => (
        <div key={item.id}>
          <dt>{item.term}</dt>
          <dd className={styles.detail}>{item.detail}</dd>
          {item.end !== undefined && <dd className={styles.end}>{item.end}</dd>}
        </div>
      ))}
    </dl>
  );
}
