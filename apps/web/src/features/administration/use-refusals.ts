import { useCallback, useState } from 'react';
import { useAdministrationWords } from './words';

export type Refusal = { __typename?: string; code?: string; data?: unknown };

const KNOWN = [
  ...(['login-taken', 'login-shape', 'has-account', 'not-yours', 'not-oneself', 'name-missing', 'title-missing'] as const),
  ...(['unit-missing', 'rpps-shape', 'rpps-taken', 'ends-before-it-begins', 'setting-out-of-bounds', 'setting-days'] as const),
  ...(['review-open', 'review-not-open', 'review-unfinished'] as const),
  ...(['ipp-length', 'not-found', 'refused', 'unreachable'] as const),
] as const;

/** Runs an act and keeps, in words, why it was refused; answers what was done, or null. */
export function useRefusals() {
  const t = useAdministrationWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = useCallback(
    async <T extends object>(act: () => Promise<T | null | undefined>): Promise<T | null> => {
      setBusy(true);
      setProblem(null);
      try {
        const answer = await act();
        const refusal = answer as Refusal | null | undefined;
        if (answer && refusal?.__typename !== 'Refused') return answer;
        const code = KNOWN.find((one) => one === refusal?.code) ?? 'refused';
        setProblem(t(code, { ...(refusal?.data as Record<string, string>) }));
        return refusal?.code === 'person-known' ? (answer ?? null) : null;
      } catch {
        setProblem(t('unreachable'));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [t],
  );
  return { problem, busy, attempt, clear: () => setProblem(null) };
}
