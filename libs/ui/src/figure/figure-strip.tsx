import type { ReactNode } from 'react';
import { join } from '../join';
import styles from './figure-strip.module.css';

export type FigureEntry = {
  id: string;
  figure: ReactNode;
  /** The mark or Icon before the word. */
  mark?: ReactNode;
  label: ReactNode;
  hint?: ReactNode;
  tone?: 'plain' | 'late';
};
export type FigureStripProps = {
  label: string;
  entries: readonly FigureEntry[];
  /** When given, each figure is a button that shows or hides its rows; several may be pressed. */
  pressed?: readonly string[];
  onPress?: (id: string) => void;
};

/** Figures side by side: a summary, or the rungs of a ladder that choose what the table shows. */
export function FigureStrip({ label, entries, pressed, onPress }: FigureStripProps) {
  return (
    <section className={styles.strip} aria-label={label}>
      {entries.map((entry) => {
        const look = join(styles.cell, entry.tone === 'late' && styles.late);
        const face = (
          <>
            <span className={styles.figure}>{entry.figure}</span>
            <span className={styles.name}>
              {entry.mark}
              {entry.label}
            </span>
            {entry.hint && <span className={styles.hint}>{entry.hint}</span>}
          </>
        );
        return onPress ? (
          <button
            key={entry.id}
            type="button"
            className={look}
            aria-pressed={pressed?.includes(entry.id) ?? false}
            onClick={() => onPress(entry.id)}
          >
            {face}
          </button>
        ) : (
          <div key={entry.id} className={look}>
            {face}
          </div>
        );
      })}
    </section>
  );
}
