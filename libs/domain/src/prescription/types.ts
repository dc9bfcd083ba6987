import type { Instant, IsoDate } from '../calendar';
import type { CareActCode } from './care-acts';

/** How often, as a prescription writes it: no clock time (NGAP). */
export type Frequency =
  /** Every day, so many times. */
  | { kind: 'times-a-day'; times: number }
  /** One day out of n, the first day included; n ≥ 2. */
  | { kind: 'every-n-days'; n: number }
  /** So many times a week; the ISO weekdays (1 = Monday) when they are named. */
  | { kind: 'times-a-week'; times: number; weekdays?: readonly number[] }
  | { kind: 'fixed-dates'; dates: readonly IsoDate[] }
  /** So many hours before each cure of these days. */
  | { kind: 'before-cure'; hours: number; cures: readonly IsoDate[] };

export type Device = 'port' | 'picc-line' | 'midline' | 'tunnelled-catheter' | 'peripheral-line' | 'subcutaneous' | 'none';

export interface PrescriptionLine {
  /** Stays the same from one version to the next: it is how a change is followed. */
  id: string;
  act: CareActCode;
  /** What the prescriber wrote beside the act, if anything. */
  detail: string | null;
  device: Device;
  frequency: Frequency;
  start: IsoDate;
  end: IsoDate;
  /** As written; `sessionsOf` computes what it should be. */
  sessions: number;
  /** The sentence « nécessité impérieuse d’une exécution rigoureusement quotidienne » is written (NGAP art. 14). */
  strictlyDaily: boolean;
  /** Related to the long-term illness (ALD) or not; null when the prescription does not say. */
  longTermIllness: boolean | null;
}

declare const prescribing: unique symbol;

/** Somebody who holds the right to prescribe: made by `asPrescriber` alone, and asked for by whatever writes a version. */
export interface Prescriber {
  readonly personId: string;
  readonly name: string;
  readonly unitId: number;
  readonly [prescribing]: true;
}

export type SignedHow = 'paper' | 'jalon';

export interface PrescriptionVersion {
  readonly number: number;
  readonly lines: readonly PrescriptionLine[];
  readonly prescriber: Prescriber;
  readonly signedOn: IsoDate;
  readonly signedHow: SignedHow;
  readonly effectiveAt: Instant;
  readonly supersedes: number | null;
}
