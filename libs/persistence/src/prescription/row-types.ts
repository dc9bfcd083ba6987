import type {
  PrescriptionLine,
  RequestReasonCode,
  RequestState,
  SignedHow,
  StepHours,
  Wanted,
  Wrong,
} from '@jalon/domain/prescription';
import type { DraftRow } from './drafts';

/** Somebody at work, as the screens name them. */
export interface NamedPerson {
  person: string;
  situation: string | null;
  given: string;
  family: string;
  civility: string | null;
  title: string | null;
  phone: string | null;
  /** The prescriber’s own number, which stands on what he signs; null for the others. */
  rpps?: string | null;
}

export interface PatientTraits {
  id: string;
  usedFamilyName: string;
  usedGivenName: string;
  birthFamilyName: string | null;
  birthDate: string;
  sex: string;
  ipp: string | null;
  ins: string | null;
  longTermIllness: boolean;
}

export interface VersionRow {
  id: string;
  number: number;
  state: 'in-force' | 'superseded';
  lines: PrescriptionLine[];
  validUntil: string;
  signedOn: string;
  signedHow: SignedHow;
  prescriber: string;
  prescriberName: string;
  documentId: string | null;
  requestId: string | null;
  createdAt: string;
}

export interface StepRow {
  at: string;
  from: RequestState | null;
  to: RequestState;
  reason: string | null;
  by: string;
  title: string;
}

export interface LookRow {
  state: RequestState;
  at: string;
  by: string;
  title: string;
  prescriber: boolean;
}

export interface PathwayPivot {
  unitId: number;
  pivot: NamedPerson | null;
  relay: NamedPerson | null;
}

export interface PrescriptionRow {
  id: string;
  circleId: string;
  /** The unit that holds it: its medical secretary prepares. */
  holderUnit: number;
  prescriberUnit: number;
  prescriberUnitName: string;
  prescriberUnitPhone: string | null;
  /** How long each step waits where the prescriber works, when his unit has set it. */
  stepHours: StepHours | null;
  prescriber: NamedPerson;
  practiceUnit: number | null;
  practiceName: string | null;
  practicePhone: string | null;
  /** Somebody of the practice has an account; otherwise what it is owed is told by telephone. */
  practiceReads: boolean;
  endedOn: string | null;
  createdAt: string;
  patient: PatientTraits;
  versions: VersionRow[];
  pathways: PathwayPivot[] | null;
  /** What waits for its first signature; null once there is a version. */
  draft: DraftRow | null;
  toAcknowledge: boolean;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
}

export interface RequestRow {
  id: string;
  version: number;
  prescriptionId: string;
  lineId: string;
  wrong: Wrong;
  wanted: Wanted;
  reason: RequestReasonCode;
  words: string | null;
  clinicalSign: boolean;
  channel: 'jalon' | 'telephone';
  askedBy: NamedPerson;
  askedByUnit: number;
  practiceUnit: number | null;
  practiceName: string | null;
  caller: string | null;
  callerPhone: string | null;
  state: RequestState;
  stateAt: string;
  draft: PrescriptionLine[] | null;
  opinionAskedAt: string | null;
  opinionSeenAt: string | null;
  opinions: { opinion: string; at: string; by: string }[] | null;
  photos: { id: string; at: string; by: string }[] | null;
  createdAt: string;
  steps: StepRow[] | null;
  looks: LookRow[] | null;
}
