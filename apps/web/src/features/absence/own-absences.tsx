import { useQuery } from '@apollo/client/react';
import { addDays } from '@jalon/domain/calendar';
import { Button, DateInput, Dialog, Field, FieldError, SelectInput, Skeleton } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { DECLARE_ABSENCE, END_ABSENCE, OWN_ABSENCES } from './operations';
import { useAbsenceWords } from './words';
import styles from './absence.module.css';

const NOBODY = 'nobody';

/** When I am away and who answers meanwhile; back, all returns by itself. */
export function OwnAbsences({ onClose }: { onClose: () => void }) {
  const t = useAbsenceWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(OWN_ABSENCES);
  const { ask, busy, refusal } = useAsked();
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(addDays(today(), 7));
  const [replacement, setReplacement] = useState(NOBODY);
  const options = (data?.replacementChoices ?? []).map(({ situation, away, ...colleague }) => ({
    value: situation,
    label: t(away ? 'awayToday' : 'colleague', colleague),
  }));
  const declare = async () => {
    const input = { from, until, replacement: replacement === NOBODY ? null : replacement };
    if ((await ask(DECLARE_ABSENCE, { input })).done) onClose();
  };
  return (
    <Dialog
      opened
      size="sm"
      closeOnOutside={false}
      onClose={onClose}
      title={t('title')}
      actions={
        <Button variant="primary" busy={busy} onClick={() => void declare()}>
          {t('declare')}
        </Button>
      }
    >
      {data ? (
        <div className={styles.form}>
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
                {t('end')}
              </Button>
            </div>
          ))}
          <p className="dense">{t('says')}</p>
          <div className={styles.days}>
            <Field label={t('from')}>
              <DateInput value={from} min={today()} onChange={(event) => setFrom(event.target.value)} />
            </Field>
            <Field label={t('until')}>
              <DateInput value={until} min={from} onChange={(event) => setUntil(event.target.value)} />
            </Field>
          </div>
          <Field label={t('replacement')} hint={replacement === NOBODY ? t('nobodyHint') : undefined}>
            <SelectInput
              options={[{ value: NOBODY, label: t('nobody') }, ...options]}
              value={replacement}
              onChange={setReplacement}
            />
          </Field>
          <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
    </Dialog>
  );
}
