import { AlertTriangle, Mark, type MarkWords } from './mark';
import styles from './marks.module.css';

export type DatedState = 'done' | 'due' | 'late' | 'upcoming' | 'waiting' | 'unanswered' | 'current';
export type StateMarkProps = MarkWords & { state: DatedState };

/** The bare disc (or the triangle), without its word: for a place that writes the word itself. */
export function StateShape({ state, size = 13 }: { state: DatedState; size?: number }) {
  if (state === 'late') return <AlertTriangle size={size} />;
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden>
      {state === 'done' ? (
        <>
          <circle cx="7" cy="7" r="6.5" fill="currentColor" />
          <path
            d="m4 7.3 2.1 2.1L10.2 5"
            fill="none"
            stroke="var(--surface)"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      ) : (
        <circle
          cx="7"
          cy="7"
          r="5.7"
          fill="none"
          stroke="currentColor"
          strokeWidth={state === 'due' || state === 'current' ? 1.6 : 1.5}
        />
      )}
      {(state === 'due' || state === 'current') && <circle cx="7" cy="7" r="2.6" fill="currentColor" />}
      {state === 'waiting' && <path d="M7 1.3a5.7 5.7 0 0 1 0 11.4z" fill="currentColor" />}
      {state === 'unanswered' && <path d="m3 11 8-8" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

/** Discs: the state of a dated thing. Ticked done, ringed dot to do now, half asked for, crossed tried in vain, hollow to come; the triangle when its time has passed. */
export function StateMark({ state, size = 13, ...words }: StateMarkProps) {
  return (
    <Mark {...words} look={styles[`state-${state}`]}>
      <StateShape state={state} size={size} />
    </Mark>
  );
}
