import { useMutation } from '@apollo/client/react';
import { useToast } from '@jalon/ui';
import { MOVE_ON_LADDER_OF_DAY, WITHDRAW_OF_DAY, type DayReason } from './day-query';
import { useDayWords } from './words';

/** « Suivi repris »: somebody lost has come back. Taken back, they are lost since the day and for the reason that were given. */
export function useFollowUpResumed(): (reason: DayReason) => void {
  const t = useDayWords();
  const toast = useToast();
  const [move] = useMutation(MOVE_ON_LADDER_OF_DAY, { refetchQueries: ['Day'] });
  const [withdraw] = useMutation(WITHDRAW_OF_DAY, { refetchQueries: ['Day'] });
  const failed = () => toast.show({ message: t('unexpected'), tone: 'late' });
  const takeBack = async (id: string) => {
    const answer = await withdraw({ variables: { id } }).catch(() => null);
    if (answer?.data?.withdrawLadderTry.__typename !== 'LadderKept') failed();
  };
  const resume = async (visit: string) => {
    const answer = await move({ variables: { input: { visit, act: 'resume' } } }).catch(() => null);
    const kept = answer?.data?.moveOnLadder;
    if (kept?.__typename !== 'LadderKept') return failed();
    const { event } = kept;
    const undo = event ? { onUndo: () => void takeBack(event) } : {};
    return toast.show({ message: t('followUpResumed'), tone: 'done', ...undo });
  };
  return ({ data }) => void resume(String((data as { visit: string }).visit));
}
