import type { IsoDate, PartialDate } from '../calendar';

/** F, M, or U when not known or undetermined (RNIV writes I). */
export type Sex = 'F' | 'M' | 'U';

/** RNIV EXI SI 07: the four statuses exclude one another. */
export type IdentityStatus = 'PROV' | 'VALI' | 'RECUP' | 'QUAL';

/** RNIV EXI SI 09: homonym, doubtful, fictitious. They stand beside the status. */
export type IdentityAttribute = 'HOMA' | 'DOUT' | 'FICT';

/** How the traits came: typed, vital card, INSi, barcode of the INS, radio label, from somebody else's record. */
export const CAPTURE_CHANNELS = ['SM', 'CV', 'INSI', 'CB', 'RFID', 'AV'] as const;
export type CaptureChannel = (typeof CAPTURE_CHANNELS)[number];

/** A patient as one organisation knows them. */
export interface KnownIdentity {
  /** Padded to that organisation's length or not: leading zeros never decide. Null when it gave none. */
  ipp: string | null;
  /** Null when only the name used is known. */
  birthName: string | null;
  /** The name used now and those remembered from « nom utilisé ? »: each is enough to recognise the person. */
  usedNames: readonly string[];
  birthFirstName: string | null;
  usedFirstName: string | null;
  birth: PartialDate;
  sex: Sex | null;
  status: IdentityStatus;
}

/** A person as a row of somebody's file says them. `last` is the name used unless the unit says otherwise. */
export interface IncomingTraits {
  ipp: string | null;
  last: string;
  first: string;
  birthName?: string | null;
  /** Null when the row holds none: then nothing is ever matched. */
  birth: IsoDate | null;
  sex: Sex | null;
}

export type Trait = 'last' | 'first' | 'birthName' | 'birth' | 'sex';

export interface TraitDifference {
  trait: Trait;
  incoming: string;
  known: string;
}

export type IdentityVerdict =
  /** Of one IPP, or without an IPP in the file by all the traits. */
  | { verdict: 'same'; by: 'ipp' | 'traits' }
  /** Same IPP, birth date, given name; another surname: one gesture remembers it. */
  | { verdict: 'name-used?'; incoming: string; known: readonly string[] }
  /** Same IPP, other traits. `recordWins`: the status is VALI or QUAL, which a file never overrules. */
  | { verdict: 'traits-differ'; differences: readonly TraitDifference[]; recordWins: boolean }
  | { verdict: 'no'; because: 'birth-date-missing' | 'other-person' }
  /** The very traits under another IPP of this organisation: a probable duplicate for the identity officer, never a silent merge. */
  | { verdict: 'no'; because: 'other-ipp-same-traits' };
