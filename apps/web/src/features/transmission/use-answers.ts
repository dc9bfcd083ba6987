import { useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { ACKNOWLEDGE, MARK_SEEN } from './operations';
import { useTransmissionWords } from './words';

/** « Lu » and « pris en compte »; every open list and badge is asked again right after. */
export function useAnswers() {
  const t = useTransmissionWords();
  const { show } = useToast();
  const [seen] = useMutation(MARK_SEEN, { refetchQueries: 'active' });
  const [acknowledge, { loading }] = useMutation(ACKNOWLEDGE, { refetchQueries: 'active' });
  return {
    busy: loading,
    /** Silent: a message that could not be marked as read is simply marked the next time it is opened. */
    seen: useCallback((ids: string[]) => void seen({ variables: { ids } }).catch(() => {}), [seen]),
    acknowledge: useCallback(
      async (ids: string[]) => {
        try {
          const { data } = await acknowledge({ variables: { ids } });
          const answer = data?.acknowledge;
          if (answer?.__typename === 'Refused') show({ message: t('not-yours'), tone: 'late' });
          else show({ message: t('acknowledged', { count: ids.length }), tone: 'done' });
        } catch {
          show({ message: t('unreachable'), tone: 'late' });
        }
      },
      [acknowledge, show, t],
    ),
  };
}
