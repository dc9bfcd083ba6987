import { useMutation } from '@apollo/client/react';
import { useToast } from '@jalon/ui';
import { DO_TASK, UNDO_TASK } from './day-query';
import { useDayWords } from './words';

/** « Fait »: the row leaves at once, with eight seconds to take it back. */
export function useTaskDone(): (id: string) => void {
  const t = useDayWords();
  const toast = useToast();
  const [done] = useMutation(DO_TASK, { refetchQueries: ['Day'] });
  const [undo] = useMutation(UNDO_TASK, { refetchQueries: ['Day'] });
  const failed = () => toast.show({ message: t('unexpected'), tone: 'late' });
  const takeBack = async (id: string) => {
    const answer = await undo({ variables: { id } }).catch(() => null);
    if (!answer?.data || answer.data.undoTask.__typename === 'Refused') failed();
  };
  const settle = async (id: string) => {
    const answer = await done({ variables: { id } }).catch(() => null);
    if (!answer?.data || answer.data.doTask.__typename === 'Refused') return failed();
    return toast.show({ message: t('taskDone'), tone: 'done', onUndo: () => void takeBack(id) });
  };
  return (id) => void settle(id);
}
