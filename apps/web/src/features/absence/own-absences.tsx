import { useQuery } from '@apollo/client/react';
import { ActDialog, Button, Skeleton } from '@jalon/ui';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { AbsenceFields, useAbsence } from './absence-fields';
import { DECLARE_ABSENCE, END_ABSENCE, OWN_ABSENCES } from './operations';
import { useAbsenceWords } from './words';
import styles from './absence.module.css';

/** When I am away and who answers meanwhile; back, all returns by itself. */
export function OwnAbsences({ onClose }: { onClose: () => void }) {
  const t = useAbsenceWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(OWN_ABSENCES);
  const { ask, busy, refusal } = useAsked();
  const absence = useAbsence();
  const declare = async () => {
    if ((await ask(DECLARE_ABSENCE, { input: absence.input })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('title')}
      size="sm"
      actLabel={t('declare')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void declare()}
    >
      {data ? (
        <>
          {data.ownAbsences.map((one) => (
            <div key={one.id} className={styles.standing}>
              <p className="dense">
                <b>
                  {one.until
                    ? t('period', { from: dates.date(one.from), until: dates.date(one.until) })
                    : t('openPeriod', { from: dates.date(one.from) })}
                </b>
                {' · '}
                {one.replacementName ? t('by', { name: one.replacementName }) : t('byNobody')}
              </p>
              <Button size="sm" busy={busy} onClick={() => void ask(END_ABSENCE, { id: one.id })}>
                {t(one.from > today() ? 'notLeaving' : 'end')}
              </Button>
            </div>
          ))}
          <p className="dense">{t('says')}</p>
          <AbsenceFields absence={absence} replacements={data.replacementChoices} />
        </>
      ) : (
        <Skeleton lines={4} />
      )}
    </ActDialog>
  );
}
