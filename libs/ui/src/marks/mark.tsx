import type { ReactNode } from 'react';
import { join } from '../join';
import styles from './marks.module.css';

export type MarkWords = {
  /** The word beside the shape. Left out only where the same state is already written in the row. */
  label?: ReactNode;
  /** The full state where the visible word is short: heard in its place, and shown on hover. */
  spoken?: string;
  /** px; 13 in dense rows, 22 in Steps. */
  size?: number;
};

export function Mark({ look, label, spoken, children }: MarkWords & { look: string | undefined; children: ReactNode }) {
  return (
    <span className={join(styles.mark, look)} title={spoken}>
      {children}
      {label !== undefined && <span aria-hidden={spoken ? true : undefined}>{label}</span>}
      {spoken && <span className="sr">{spoken}</span>}
    </span>
  );
}

/** The only shape that alerts, in any family. */
export function AlertTriangle({ size = 13 }: { size?: number }) {
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden>
      <path d="M7 .8 13.6 12.8H.4z" fill="currentColor" />
      <path d="M7 5v3.6M7 10.5v.2" stroke="var(--surface)" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
