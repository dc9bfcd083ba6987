import { holds, isJobFunction } from '@jalon/access';
import { EmptyState } from '@jalon/ui';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';
import { useScheduleWords } from './words';

/** Somebody who comes by the address alone finds a sentence, as the server would answer nothing. */
export function OnlySenders({ children }: { children: ReactNode }) {
  const t = useScheduleWords();
  const { me } = useSession();
  const sends = isJobFunction(me.function) && holds(me.function, 'schedule.send');
  return sends ? children : <EmptyState title={t('notForYou')} />;
}
