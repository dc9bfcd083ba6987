import { homesForLetters, type ContactAddress, type HomeLeftOut, type ParentalStanding } from '../patient';
import { ok, refuse, type Result } from '../result';
import { isExit, ladderActsFrom, type LadderState } from './ladder';

/** On paper, or as a text that somebody sends from her own mail. Both are tries of the ladder. */
export const LETTER_CHANNELS = ['letter', 'email'] as const;
export type LetterChannel = (typeof LETTER_CHANNELS)[number];

/** Why somebody is not written to: said in the list of those left out. */
export type LeftOut =
  { code: 'deceased' | 'death-said' | 'refused' | 'left' | 'seen' | 'to-confirm' | 'not-yet' } | Pick<HomeLeftOut, 'code'>;

export interface LetterFacts {
  /** Where the person stands now; null when nothing is awaited any more. */
  state: LadderState | null;
  /** The visit that the letter is about was made meanwhile. */
  isSeen: boolean;
  /** Somebody told of a death that nobody has confirmed yet. */
  deathSaid?: boolean;
  addresses: readonly ContactAddress[];
  /** Of which kinds there is an address that is kept secret. */
  confidential: readonly string[];
  /** Of a child: who stands how towards its care, and where they live. */
  parents?: readonly ParentalStanding[];
}

/** One letter a home; a text without an address goes by e-mail. */
export interface LettersToWrite {
  to: (ContactAddress | null)[];
  /** The homes that get none, though another one does. */
  leftOut: HomeLeftOut[];
}

/** Asked again at the moment of printing. Nobody is written to who died, refused, left, was seen, or lives where it must not be known. */
export function letterFor(facts: LetterFacts, channel: LetterChannel): Result<LettersToWrite, LeftOut> {
  const { state, isSeen, addresses, confidential, parents = [] } = facts;
  if (facts.deathSaid) return refuse({ code: 'death-said' as const });
  if (state === 'deceased' || state === 'refused') return refuse({ code: state });
  if (state !== null && isExit(state)) return refuse({ code: 'left' as const });
  if (state === null || isSeen || state === 'seen') return refuse({ code: 'seen' as const });
  if (state === 'to-confirm') return refuse({ code: 'to-confirm' as const });
  if (!ladderActsFrom(state).includes('chase')) return refuse({ code: 'not-yet' as const });
  const { to, leftOut } = homesForLetters({ addresses, confidential, parents });
  const [why] = leftOut;
  if (to.length > 0) return ok({ to, leftOut });
  if (channel === 'email' && leftOut.every(({ code }) => code === 'no-address')) return ok({ to: [null], leftOut: [] });
  return refuse({ code: why?.code ?? ('no-address' as const) });
}
