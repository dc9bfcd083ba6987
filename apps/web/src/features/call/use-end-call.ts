import { useMutation } from '@apollo/client/react';
import type { CancelCallReason } from '@jalon/domain/call';
import { useState } from 'react';
import type { CallDraft } from './call-draft';
import { CALL_REACHED, CALL_UNREACHED, CANCEL_CALL, type CallData, type When } from './operations';
import { refusalOf } from './words';

type Problem = ReturnType<typeof refusalOf>;
type Answer = { __typename?: string; code?: string } | undefined;

/** Only what is asked for: the answer from which a day comes carries more. */
const whenOf = ({ on, time }: When) => ({ on, time });

/** The three ends of a call. A refusal stays on the page until it is put right; what was typed is never lost. */
export function useEndCall({ id, version }: Pick<CallData, 'id' | 'version'>) {
  const again = { refetchQueries: 'active' as const };
  const [reach, reaching] = useMutation(CALL_REACHED, again);
  const [miss, missing] = useMutation(CALL_UNREACHED, again);
  const [cancel, cancelling] = useMutation(CANCEL_CALL, again);
  const [problem, setProblem] = useState<Problem | null>(null);

  const ended = async (act: () => Promise<Answer>): Promise<boolean> => {
    try {
      const answer = await act();
      const refused = answer?.__typename === 'Refused';
      setProblem(refused ? refusalOf(answer.code ?? '') : null);
      return !refused;
    } catch {
      setProblem('unreachable');
      return false;
    }
  };

  return {
    problem,
    busy: reaching.loading || missing.loading || cancelling.loading,
    reached: (draft: CallDraft, minutes: number, reminded: string[]) => {
      const { identity, answeredBy: toWhom, note, symptoms } = draft;
      const next = draft.next && whenOf(draft.next);
      const said = { id, version, identity, toWhom, minutes, note, symptoms, reminded, next };
      return ended(async () => (await reach({ variables: { said } })).data?.callReached);
    },
    missed: (tryAgain: When) =>
      ended(async () => (await miss({ variables: { id, version, tryAgain: whenOf(tryAgain) } })).data?.callUnreached),
    cancelled: (reason: CancelCallReason) =>
      ended(async () => (await cancel({ variables: { id, version, reason } })).data?.cancelCall),
  };
}
