import { AlertTriangle, Mark, type MarkWords } from './mark';
import styles from './marks.module.css';

export type LabState = 'to-request' | 'requested' | 'received' | 'missing';
export type LabMarkProps = MarkWords & { state: LabState };

const drop = 'M7 .9c2.5 2.9 4.1 5 4.1 7.5a4.1 4.1 0 0 1-8.2 0C2.9 5.9 4.5 3.8 7 .9z';

/** Droplets: the blood test. Received is a fact, so ink; missing is the triangle. */
export function LabMark({ state, size = 13, ...words }: LabMarkProps) {
  return (
    <Mark {...words} look={styles[`lab-${state}`]}>
      {state === 'missing' ? (
        <AlertTriangle size={size} />
      ) : (
        <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden>
          <path
            d={drop}
            fill={state === 'received' ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
          {state === 'requested' && <path d="M7 .9c2.5 2.9 4.1 5 4.1 7.5A4.1 4.1 0 0 1 7 12.5z" fill="currentColor" />}
        </svg>
      )}
    </Mark>
  );
}
