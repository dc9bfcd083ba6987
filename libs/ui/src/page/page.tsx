import type { ReactNode } from 'react';
import { join } from '../join';
import styles from './page.module.css';

export type PageProps = { /** A form or a list of names: one column of reading width. */ narrow?: boolean; children: ReactNode };

/** Where a page stands that is no plan, file or board: one width and one margin, so that nothing jumps from one to the next. */
export function Page({ narrow = false, children }: PageProps) {
  return <div className={join(styles.page, narrow && styles.narrow)}>{children}</div>;
}
