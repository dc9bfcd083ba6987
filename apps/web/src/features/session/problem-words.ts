import { useCallback } from 'react';
import { useAccountWords } from './account-words';
import { useSessionWords } from './words';

const OF_SESSION = [
  ...(['wrong-login-or-password', 'too-many-tries', 'no-working-situation', 'unreachable', 'password-to-choose'] as const),
  ...(['password-unchanged', 'password-too-weak', 'password-holds-name', 'password-repeats', 'password-well-known'] as const),
] as const;
const OF_ACCOUNT = [
  ...(['code-to-type', 'code-to-set', 'code-wrong', 'first-code-wrong', 'code-used', 'code-unavailable'] as const),
  ...(['second-factor-needed', 'password-wrong', 'refused'] as const),
] as const;

/** Steps of the way in that say what comes next, not that something went wrong. */
export const NEXT_STEPS: readonly string[] = ['password-to-choose', 'code-to-type', 'code-to-set'];

/** Why somebody was not let in, or what was not changed: always what to do. */
export function useProblemWords() {
  const s = useSessionWords();
  const a = useAccountWords();
  return useCallback(
    (code: string, figures: Record<string, unknown> = {}): string => {
      const ofSession = OF_SESSION.find((one) => one === code);
      if (ofSession) return s(ofSession, figures as Record<string, string>);
      return a(OF_ACCOUNT.find((one) => one === code) ?? 'refused');
    },
    [s, a],
  );
}
