import { Button } from '@jalon/ui';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { WITHDRAW_INVITATION, type Pending } from './invitation-operations';
import { useCircleInvitationWords } from './invitation-words';
import styles from './circle.module.css';

/** Links given for this circle that nobody has opened yet. */
export function InvitationsPart({ invitations, mayChange }: { invitations: readonly Pending[]; mayChange: boolean }) {
  const t = useCircleInvitationWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { ask, busy } = useAsked();
  return invitations.map(({ id, name, practice, by, expiresAt, state }) => (
    <div key={id} className={styles.told} data-aligned="start">
      <p className="small mute">
        {t(state === 'open' ? 'pending' : 'lapsed', { name, practice, by, date: dates.date(dates.dayOf(expiresAt)) })}
      </p>
      {mayChange && state === 'open' && (
        <Button
          variant="quiet"
          size="sm"
          busy={busy}
          aria-label={t('withdrawOf', { name })}
          onClick={() => void ask(WITHDRAW_INVITATION, { id })}
        >
          {t('withdraw')}
        </Button>
      )}
    </div>
  ));
}
