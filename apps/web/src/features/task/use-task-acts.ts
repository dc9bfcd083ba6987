import { useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { DO_TASK, NOT_DO_TASK, PUT_OFF_TASK, UNDO_TASK, type TaskItem } from './operations';
import { refusalOf, useTaskWords } from './words';

type Answer = { __typename?: string; code?: string } | undefined;

/** The gestures on one task, each said in a toast; a tick can be taken back from there for eight seconds. */
export function useTaskActs() {
  const t = useTaskWords();
  const { show } = useToast();
  const again = { refetchQueries: 'active' as const };
  const [tick] = useMutation(DO_TASK, again);
  const [giveUp] = useMutation(NOT_DO_TASK, again);
  const [takeBack] = useMutation(UNDO_TASK, again);
  const [delay] = useMutation(PUT_OFF_TASK, again);

  /** Answers true when it is done; else says why in words. */
  const said = async (act: () => Promise<Answer>, after: () => void): Promise<boolean> => {
    try {
      const answer = await act();
      if (answer?.__typename === 'Refused') {
        show({ message: t(refusalOf(answer.code ?? '')), tone: 'late' });
        return false;
      }
      after();
      return true;
    } catch {
      show({ message: t('unreachable'), tone: 'late' });
      return false;
    }
  };

  const undo = (id: string) =>
    said(
      async () => (await takeBack({ variables: { id } })).data?.undoTask,
      () => show({ message: t('undone') }),
    );
  return {
    undo,
    tick: (id: string) =>
      said(
        async () => (await tick({ variables: { id } })).data?.doTask,
        () => show({ message: t('doneToast'), tone: 'done', onUndo: () => void undo(id) }),
      ),
    notDo: (id: string, reason: string) =>
      said(
        async () => (await giveUp({ variables: { id, reason } })).data?.notDoTask,
        () => show({ message: t('notDoneToast'), onUndo: () => void undo(id) }),
      ),
    putOff: ({ id, version }: TaskItem, until: string, reason: string) =>
      said(
        async () => (await delay({ variables: { id, until, reason, seenVersion: version } })).data?.putOff,
        () => show({ message: t('putOffToast'), tone: 'done' }),
      ),
  };
}
