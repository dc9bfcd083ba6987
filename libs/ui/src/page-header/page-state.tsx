import type { ReactNode } from 'react';
import { PageHeader, type PageHeaderProps } from './page-header';
import styles from './page-header.module.css';

export type PageStateProps = Pick<PageHeaderProps, 'title' | 'back'> & {
  /** Grey lines, what failed, or the way out. */
  children: ReactNode;
};

/** A page before its data, or without them: its head stands at once, where it will stay. */
export function PageState({ title, back, children }: PageStateProps) {
  return (
    <>
      <PageHeader band title={title} {...(back && { back })} />
      <div className={styles.state}>{children}</div>
    </>
  );
}
