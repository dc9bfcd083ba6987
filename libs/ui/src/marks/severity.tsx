import type { ReactNode } from 'react';
import { join } from '../join';
import styles from './marks.module.css';

export type SeverityProps = { level: 1 | 2 | 3; label: ReactNode };

/** Bars: 3 critical, 2 serious, 1 to watch. */
export function Severity({ level, label }: SeverityProps) {
  return (
    <span className={join(styles.severity, styles[`severity-${level}`])}>
      <span className={styles.bars} aria-hidden>
        <i />
        <i />
        <i />
      </span>
      {label}
    </span>
  );
}

export type CircleBasis = 'inside' | 'outside';
export type CircleMarkProps = {
  basis: CircleBasis;
  /** Said by a screen reader when the row does not write it. */ spoken?: string;
};

/** A dot in a ring: in the care team. A dot outside a dashed ring: outside it, by the patient's consent. */
export function CircleMark({ basis, spoken }: CircleMarkProps) {
  const inside = basis === 'inside';
  return (
    <span className={inside ? styles.inside : styles.outside} title={spoken}>
      <svg width={inside ? 14 : 18} height="14" viewBox={inside ? '0 0 14 14' : '0 0 18 14'} aria-hidden>
        <circle
          cx={inside ? 7 : 6.5}
          cy="7"
          r={inside ? 5.7 : 5.5}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={inside ? undefined : '2.4 2'}
        />
        <circle cx={inside ? 7 : 15.5} cy="7" r="2.4" fill="currentColor" />
      </svg>
      {spoken && <span className="sr">{spoken}</span>}
    </span>
  );
}
