import { addDays, type IsoDate } from '../calendar';
import type { Reason } from './types';

/** Days before its end from which a consent is said to end, and days after it during which it is said to be over. */
export const CONSENT_TOLD = { ahead: 14, behind: 7 } as const;

/** A consent is renewed or left to end by somebody who knows it, before whoever takes part by it is suddenly without access. */
export function reasonOfConsent({ id, who, until }: { id: string; who: string; until: IsoDate }, today: IsoDate): Reason {
  const over = until < today;
  return {
    code: over ? 'consent-over' : 'consent-ending',
    severity: over ? 2 : 1,
    since: over ? until : addDays(until, -CONSENT_TOLD.ahead),
    before: over ? null : until,
    about: { kind: 'membership', id },
    data: { who, until },
    action: 'open-file',
  };
}
