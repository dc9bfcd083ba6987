import { Mark, type MarkWords } from './mark';
import styles from './marks.module.css';

export type GoAheadState = 'awaited' | 'reported' | 'given' | 'void';
export type GoAheadMarkProps = MarkWords & { state: GoAheadState };

const frame = { x: 1.7, y: 1.7, width: 10.6, height: 10.6, rx: 2.2, fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 };
const tick = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Squares: the physician's decision. Hollow awaited, dashed and ticked reported, full and ticked given, crossed when it no longer holds. */
export function GoAheadMark({ state, size = 13, ...words }: GoAheadMarkProps) {
  return (
    <Mark {...words} look={styles[`go-${state}`]}>
      <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden>
        {state === 'given' ? (
          <rect x="1" y="1" width="12" height="12" rx="2.6" fill="currentColor" />
        ) : (
          <rect {...frame} strokeDasharray={state === 'reported' ? '2.6 1.7' : undefined} />
        )}
        {state === 'given' && <path {...tick} d="m3.9 7.2 2.3 2.3L10.3 5" stroke="var(--surface)" strokeWidth="1.7" />}
        {state === 'reported' && <path {...tick} d="m4.3 7.2 2 2L9.9 5.2" stroke="currentColor" strokeWidth="1.5" />}
        {state === 'void' && <path {...tick} d="m4.6 4.6 4.8 4.8M9.4 4.6 4.6 9.4" stroke="currentColor" strokeWidth="1.5" />}
      </svg>
    </Mark>
  );
}
