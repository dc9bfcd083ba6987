import { Icon } from '@jalon/ui';
import { useId, useState, type ReactNode } from 'react';
import styles from './continuity.module.css';

/** A part of the page that a phone folds under its title; a desk has the room and shows it. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.fold} data-open={open}>
      <h2 className={styles.foldTitle}>
        <button type="button" className={styles.foldHead} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {title}
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
      </h2>
      <div id={id} className={styles.foldBody}>
        {children}
      </div>
    </div>
  );
}
