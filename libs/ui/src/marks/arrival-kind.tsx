import { join } from '../join';
import styles from './marks.module.css';

export type ArrivalKindName = 'first' | 'resumption' | 'ongoing' | 'unsure';
export type ArrivalKindProps = { kind: ArrivalKindName; label: string };

const hollow = 'M6 1.3 10.7 6 6 10.7 1.3 6z';

/** Diamonds: full for a first arrival, half for a resumption, hollow when ongoing, dashed when the cues disagree. */
export function ArrivalKind({ kind, label }: ArrivalKindProps) {
  return (
    <span className={join(styles.kind, styles[kind])}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden>
        {kind === 'first' && <path d="M6 .6 11.4 6 6 11.4.6 6z" fill="currentColor" />}
        {(kind === 'resumption' || kind === 'ongoing') && <path d={hollow} fill="none" stroke="currentColor" strokeWidth="1.4" />}
        {kind === 'resumption' && <path d="M6 1.3 10.7 6 6 10.7z" fill="currentColor" />}
        {kind === 'unsure' && <path d={hollow} fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2.2 1.5" />}
      </svg>
      {label}
    </span>
  );
}

/** The coloured edge of a visit's cell; its parent is positioned. Says nothing that the label does not. */
export function ArrivalEdge({ kind }: { kind: ArrivalKindName }) {
  return kind === 'first' || kind === 'resumption' ? (
    <span aria-hidden className={join(styles.edge, styles[`${kind}-edge`])} />
  ) : null;
}
