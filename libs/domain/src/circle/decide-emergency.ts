import { addMinutes } from '../calendar';
import { ok, refuse, type Result } from '../result';

/** Why somebody outside the circle must read a file now. */
export const EMERGENCY_REASONS = ['life-at-risk', 'cannot-answer', 'on-call'] as const;
export type EmergencyReason = (typeof EMERGENCY_REASONS)[number];

/** How long, in minutes: the longest is a night on call. */
export const EMERGENCY_MINUTES = [60, 240, 720] as const;

/** Fewer letters explain nothing to the patient who reads them. */
const FEWEST_LETTERS = 10;

export interface EmergencyAsked {
  reason: string;
  words: string;
  minutes: number;
}

export interface EmergencyGranted {
  reason: EmergencyReason;
  words: string;
  until: string;
}

export type EmergencyRefusal = { code: 'reason-missing' } | { code: 'words-missing' } | { code: 'duration-unknown' };

/** A reason of the list, said again in words that the patient and the reviewer will read, for a time that ends by itself. */
export function decideEmergency(asked: EmergencyAsked, now: string): Result<EmergencyGranted, EmergencyRefusal> {
  const reason = EMERGENCY_REASONS.find((one) => one === asked.reason);
  if (!reason) return refuse({ code: 'reason-missing' });
  const words = asked.words.trim();
  if (words.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return refuse({ code: 'words-missing' });
  const minutes = EMERGENCY_MINUTES.find((one) => one === asked.minutes);
  if (!minutes) return refuse({ code: 'duration-unknown' });
  return ok({ reason, words, until: addMinutes(now, minutes) });
}

export const EMERGENCY_VERDICTS = ['justified', 'not-justified'] as const;
export type EmergencyVerdict = (typeof EMERGENCY_VERDICTS)[number];

export type ReviewRefusal = { code: 'verdict-missing' } | { code: 'note-missing' };

/** Whoever finds that an access was not justified says why: somebody is going to be asked. */
export function decideReview(
  verdict: string,
  note: string,
): Result<{ verdict: EmergencyVerdict; note: string | null }, ReviewRefusal> {
  const found = EMERGENCY_VERDICTS.find((one) => one === verdict);
  if (!found) return refuse({ code: 'verdict-missing' });
  if (found === 'not-justified' && !note.trim()) return refuse({ code: 'note-missing' });
  return ok({ verdict: found, note: note.trim() || null });
}
