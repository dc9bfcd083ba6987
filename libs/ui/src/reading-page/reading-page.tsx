import type { ReactNode } from 'react';
import { join } from '../join';
import styles from './reading-page.module.css';

/** A page that ends in one act: its own head and foot on a phone, a column of reading width on a desk. */
export function ReadingPage({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}

export type ReadingColumnProps = { /** Two columns stand in it on a desk. */ wide?: boolean; children: ReactNode };
export function ReadingColumn({ wide = false, children }: ReadingColumnProps) {
  return <div className={join(styles.column, wide && styles.wide)}>{children}</div>;
}

/** The acts of the foot, one under the other, as wide as what was read. */
export function ReadingActs({ children }: { children: ReactNode }) {
  return (
    <div className={styles.acts} data-reading>
      {children}
    </div>
  );
}
