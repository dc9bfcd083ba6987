import type { ReactNode } from 'react';
import { IconButton } from '../button/icon-button';
import { join } from '../join';
import styles from './page-header.module.css';

export type PageHeaderProps = {
  title: ReactNode;
  /** Beside the title: a Tag. */
  tag?: ReactNode;
  /** Under the title: one sentence of fact, or a Sentence whose underlined words are menus. */
  children?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; label: string };
  /** A white band over the whole width, closed by a line: a file's head, a phone's head. */
  band?: boolean;
};

export function PageHeader({ title, tag, children, actions, back, band = false }: PageHeaderProps) {
  return (
    <header className={join(styles.header, band && styles.band)}>
      {back && (
        <IconButton
          className={styles.back}
          variant="quiet"
          icon="chevron-left"
          iconSize={22}
          label={back.label}
          href={back.href}
        />
      )}
      <div className={styles.words}>
        <div className={styles.line}>
          <h1>{title}</h1>
          {tag}
        </div>
        {children && <div className={styles.under}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
