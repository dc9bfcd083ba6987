import { useMutation } from '@apollo/client/react';
import { useToast } from '@jalon/ui';
import { MOVE_ON_LADDER_OF_DAY, type DayReason } from './day-query';
import { useDayWords } from './words';

/** « Suivi repris »: somebody lost has come back. Taken back, they are lost again for the reason that was given. */
export function useFollowUpResumed(): (reason: DayReason) => void {
  const t = useDayWords();
  const toast = useToast();
  const [move] = useMutation(MOVE_ON_LADDER_OF_DAY, { refetchQueries: ['Day'] });
  const moved = async (input: { visit: string; act: string; reason?: string }) => {
    const answer = await move({ variables: { input } }).catch(() => null);
    const done = answer?.data?.moveOnLadder.__typename === 'LadderKept';
    if (!done) toast.show({ message: t('unexpected'), tone: 'late' });
    return done;
  };
  return ({ data }) => {
    const { visit, why } = data as { visit: string; why: string };
    const lostAgain = () => void moved({ visit, act: 'declare-lost', reason: why });
    void moved({ visit, act: 'resume' }).then(
      (done) => done && toast.show({ message: t('followUpResumed'), tone: 'done', onUndo: lostAgain }),
    );
  };
}
