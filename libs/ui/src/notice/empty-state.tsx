import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { AlertTriangle } from '../marks/mark';
import { useWords } from '../words/words';
import styles from './notice.module.css';

export type EmptyStateProps = {
  /** Why there is nothing: « Personne ne vous attend. » */
  title: ReactNode;
  /** What comes next: « Prochain appel à 10:00. » */
  children?: ReactNode;
  action?: ReactNode;
};

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.soft}>{children}</div>}
      {action && <div className={styles.act}>{action}</div>}
    </div>
  );
}

export type ErrorStateProps = {
  /** What failed, in the reader's words. */
  title: ReactNode;
  /** What is still true: « Le plan affiché est celui de 08:12. » Unless told, that nothing was changed. */
  stillTrue?: ReactNode;
  onRetry?: () => void;
  retrying?: boolean;
  retryLabel?: string;
  /** The reference to give on the telephone. */
  reference?: ReactNode;
};

export function ErrorState({ title, stillTrue, onRetry, retrying = false, retryLabel, reference }: ErrorStateProps) {
  const words = useWords();
  return (
    <div className={styles.failure} role="alert">
      <AlertTriangle size={18} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <div className={styles.soft}>{stillTrue ?? words.stillTrue}</div>
        {reference && <p className={styles.reference}>{reference}</p>}
      </div>
      {onRetry && (
        <Button icon="refresh" busy={retrying} onClick={onRetry}>
          {retryLabel ?? words.retry}
        </Button>
      )}
    </div>
  );
}
