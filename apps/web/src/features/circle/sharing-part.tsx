import { Button } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { ElsewherePart } from './elsewhere-part';
import { EmergenciesPart } from './emergencies-part';
import { InvitationsPart } from './invitations-part';
import { INFORM_OF_SHARING, LIFT_OPPOSITION, SHARING_OF, type Opposition } from './operations';
import { PlansPart } from './plans-part';
import { useSharingWords } from './sharing-words';
import { WordDialog } from './word-dialog';
import styles from './circle.module.css';

const nameOf = (one: Opposition) => one.name ?? one.unit ?? '';

interface Props {
  patient: string;
  mayChange: boolean;
  mayInvite: boolean;
}

/** Under the circle: whether the patient was told of the sharing, and to whom she opposes. */
export function SharingPart({ patient, mayChange, mayInvite }: Props) {
  const t = useSharingWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(SHARING_OF, { variables: { patient } });
  const [informing, setInforming] = useState(false);
  const [lifting, setLifting] = useState<Opposition | null>(null);
  const sharing = data?.sharingOf;
  if (!sharing) return null;
  const { information } = sharing;
  const standing = sharing.oppositions.filter((one) => !one.liftedOn);
  const past = sharing.oppositions.filter((one) => one.liftedOn);
  return (
    <section className={styles.sharing} aria-label={t('title')}>
      <ElsewherePart elsewhere={sharing.elsewhere} />
      <PlansPart plans={sharing.plans} mayChange={mayInvite} />
      <InvitationsPart invitations={sharing.invitations} mayChange={mayInvite} />
      {standing.map((one) => (
        <div key={one.id} className={styles.opposed}>
          <p title={one.how}>
            <b>{t('opposed', { name: nameOf(one) })}</b>{' '}
            <span className="mute">{t('opposedSince', { date: dates.date(one.saidOn), by: one.by })}</span>
          </p>
          {mayChange && (
            <Button size="sm" onClick={() => setLifting(one)}>
              {t('lift')}
            </Button>
          )}
        </div>
      ))}
      <div className={styles.told} data-aligned="start">
        <p className="small mute" title={information?.how}>
          {information ? t('informed', { date: dates.date(information.givenOn), by: information.by }) : t('notInformed')}
        </p>
        {mayChange && (
          <Button variant="quiet" size="sm" onClick={() => setInforming(true)}>
            {t(information ? 'informedAgain' : 'inform')}
          </Button>
        )}
      </div>
      {past.length > 0 && (
        <details className="small">
          <summary>{t('past', { count: past.length })}</summary>
          <ul className={styles.past}>
            {past.map((one) => (
              <li key={one.id} title={one.liftedHow ?? undefined}>
                {t('lifted', { name: nameOf(one), date: dates.date(one.liftedOn ?? one.saidOn), by: one.liftedBy ?? '' })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <EmergenciesPart emergencies={sharing.emergencies} />
      {informing && <Inform patient={patient} onClose={() => setInforming(false)} />}
      {lifting && <Lift one={lifting} onClose={() => setLifting(null)} />}
    </section>
  );
}

function Inform({ patient, onClose }: { patient: string; onClose: () => void }) {
  const t = useSharingWords();
  const { ask, busy, refusal } = useAsked();
  const keep = async (word: { on: string; how: string }) => {
    if ((await ask(INFORM_OF_SHARING, { input: { patient, ...word } })).done) onClose();
  };
  return (
    <WordDialog
      title={t('informTitle')}
      sentence={t('informSentence')}
      how={{ label: t('informHow'), hint: t('informHowHint') }}
      confirm={t('keep')}
      {...{ busy, refusal, onClose }}
      onKeep={(word) => void keep(word)}
    />
  );
}

function Lift({ one, onClose }: { one: Opposition; onClose: () => void }) {
  const t = useSharingWords();
  const { ask, busy, refusal } = useAsked();
  const keep = async (word: { on: string; how: string }) => {
    if ((await ask(LIFT_OPPOSITION, { input: { id: one.id, ...word } })).done) onClose();
  };
  return (
    <WordDialog
      title={t('liftTitle', { name: nameOf(one) })}
      sentence={t('liftSentence')}
      confirm={t('lift')}
      {...{ busy, refusal, onClose }}
      onKeep={(word) => void keep(word)}
    />
  );
}
