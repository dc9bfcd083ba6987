import type { Symptom } from '@jalon/domain/call';
import { useState } from 'react';
import type { CallData, When } from './operations';

/** What is being noted while the call goes on. Nothing is chosen beforehand but the next call's day, which the rhythm proposes, and who answers for a child. */
export interface CallDraft {
  identity: [boolean, boolean];
  answeredBy: string | null;
  /** Null: not asked yet. Empty: none. */
  symptoms: Symptom[] | null;
  reminded: string[];
  note: string;
  next: When | null;
  minutes: string;
}

export function useCallDraft(
  call: CallData,
  answersFirst: string | null,
): { draft: CallDraft; set: (change: Partial<CallDraft>) => void } {
  const [draft, setDraft] = useState<CallDraft>({
    identity: [false, false],
    answeredBy: answersFirst,
    symptoms: null,
    reminded: [],
    note: '',
    next: call.proposedNext,
    minutes: '',
  });
  return { draft, set: (change) => setDraft((before) => ({ ...before, ...change })) };
}

/** Minutes since the page was opened, one at least. */
export function minutesSince(openedAt: number, now: number): number {
  return Math.max(1, Math.round((now - openedAt) / 60_000));
}
