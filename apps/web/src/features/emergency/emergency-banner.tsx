import { Banner, Button } from '@jalon/ui';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { END_EMERGENCY } from './operations';
import { useEmergencyWords } from './words';

/** A breath after the end, so that the server says the same. */
const AFTER = 500;

/** Until when this file is read, and the end of it: by a gesture, or by the clock, without anybody touching the page. */
export function EmergencyBanner({ patient, until }: { patient: string; until: string }) {
  const t = useEmergencyWords();
  const client = useApolloClient();
  const { me, now } = useSession();
  const { hour } = useDates(me.timeZone);
  const { ask, busy } = useAsked();
  useEffect(() => {
    const left = Date.parse(until) - now() + AFTER;
    const timer = setTimeout(() => void client.refetchQueries({ include: 'active' }), Math.max(left, AFTER));
    return () => clearTimeout(timer);
  }, [client, now, until]);
  return (
    <Banner
      tone="warning"
      title={t('until', { hour: hour(until) })}
      action={
        <Button busy={busy} onClick={() => void ask(END_EMERGENCY, { patient })}>
          {t('end')}
        </Button>
      }
    >
      {t('untilHint')}
    </Banner>
  );
}
