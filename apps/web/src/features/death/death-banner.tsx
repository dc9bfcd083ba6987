import { useQuery } from '@apollo/client/react';
import { Banner, Button, ConfirmDialog, ReasonDialog } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { CONFIRM_DEATH, DEATH_OF, UNDO_DEATH, type Death } from './operations';
import { useDeathWords } from './words';
import styles from './death.module.css';

interface Props {
  patientId: string;
  mayConfirm: boolean;
  /** Offered beside a confirmed death, never done by itself. */
  contact?: ReactNode;
}

/** What stands of a declaration, and its next step: confirm, or take back. Nothing while there is none. */
export function DeathBanner({ patientId, mayConfirm, contact }: Props) {
  const t = useDeathWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(DEATH_OF, { variables: { patient: patientId } });
  const [asking, setAsking] = useState<'confirm' | 'undo' | null>(null);
  const death = data?.deathOf;
  if (!death) return null;
  const said = death.state === 'said';
  const what = isEmpty(inWords(t, death)) ? t('stopsNothing') : inWords(t, death);
  return (
    <>
      <Banner
        tone={said ? 'warning' : 'info'}
        title={said ? t('said') : t('confirmed', { date: dates.date(death.diedOn) })}
        action={
          mayConfirm && (
            <div className={styles.acts}>
              {said && (
                <Button variant="primary" onClick={() => setAsking('confirm')}>
                  {t('confirmShort')}
                </Button>
              )}
              {!said && contact}
              <Button onClick={() => setAsking('undo')}>{t('mistake')}</Button>
            </div>
          )
        }
      >
        {said
          ? t('saidBy', {
              date: dates.date(death.diedOn),
              source: t(death.source as 'relatives').toLowerCase(),
              name: death.saidBy,
            })
          : t('confirmedBy', { name: death.confirmedBy ?? '', what })}
      </Banner>
      {asking === 'confirm' && <Confirm patientId={patientId} death={death} onClose={() => setAsking(null)} />}
      {asking === 'undo' && <Undo patientId={patientId} said={said} onClose={() => setAsking(null)} />}
    </>
  );
}

/** Second step: what will stop, before it stops. */
function Confirm({ patientId, death, onClose }: { patientId: string; death: Death; onClose: () => void }) {
  const t = useDeathWords();
  const { ask, busy, refusal } = useAsked();
  const what = inWords(t, death);
  const confirm = async () => {
    if ((await ask(CONFIRM_DEATH, { patient: patientId })).done) onClose();
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t('confirmTitle')}
      confirmLabel={t('confirm')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
    >
      <p>{isEmpty(what) ? t('stopsNothing') : t('stops', { what })}</p>
      <p>{t('tells')}</p>
    </ConfirmDialog>
  );
}

function Undo({ patientId, said, onClose }: { patientId: string; said: boolean; onClose: () => void }) {
  const t = useDeathWords();
  const { ask, busy, refusal } = useAsked();
  const undo = async (reason: string) => {
    if ((await ask(UNDO_DEATH, { patient: patientId, reason })).done) onClose();
  };
  return (
    <ReasonDialog
      title={t('undoTitle')}
      sendLabel={t('undo')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onSend={(reason) => void undo(reason)}
      onClose={onClose}
    >
      <p className="dense">{t(said ? 'undoSaid' : 'undoSays')}</p>
    </ReasonDialog>
  );
}

const KINDS = ['appointments', 'calls', 'tasks', 'requests', 'pathways'] as const;

function inWords(t: ReturnType<typeof useDeathWords>, { stops }: Death): string {
  return KINDS.filter((kind) => stops[kind] > 0)
    .map((kind) => t(kind, { count: stops[kind] }))
    .join(', ');
}

const isEmpty = (words: string): boolean => words === '';
