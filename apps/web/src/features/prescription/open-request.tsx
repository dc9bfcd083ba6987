import { Button, Icon, Panel, StateMark } from '@jalon/ui';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Sheet } from './operations';
import { usePanelWords, stateWord } from './panel-words';
import { ChangeTable } from './parts-of-request';
import styles from './prescription-panel.module.css';
import { RequestActs } from './request-acts';
import { RequestPhotos } from './request-photos';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';
import { usePrescriptionWords } from './words';

/** The request under way, on the patient’s page: verified and handed on in two gestures. */
export function OpenRequest({ sheet }: { sheet: Sheet }) {
  const t = usePanelWords();
  const p = usePrescriptionWords();
  const words = useLineWords();
  const when = useWhen();
  const colon = useColon();
  const { dayOf, hour } = useDates();
  const { today } = useSession();
  const { why, askedBy, turn, prescription } = sheet;
  const { prescriber } = prescription;
  const doctor = [prescriber.civility, prescriber.family].filter(Boolean).join(' ');
  const read = sheet.looks.find((look) => look.prescriber);
  const refused = sheet.state === 'refused' || sheet.state === 'returned';
  const here = sheet.acts.some((act) => act === 'verify' || act === 'acknowledge');
  return (
    <Panel
      id="demande"
      level={3}
      tone="action"
      title={t('request')}
      meta={[
        t('received', { how: p(sheet.channel === 'telephone' ? 'byTelephone' : 'byJalon'), when: when(sheet.createdAt) }),
        turn && t('before', { when: dayOf(turn.limitAt) === today() ? hour(turn.limitAt) : when(turn.limitAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <p className="dense">
        {askedBy.given} {askedBy.family}, {askedBy.title}
        {why?.words && `${colon}${p('words', { words: why.words })}`}
      </p>
      {why && (
        <p className={styles.sign}>
          {why.clinicalSign && <Icon name="triangle-outline" />}
          <b>{words.reason(why.reason)}</b>
          {why.clinicalSign && (
            <span className={styles.opinion}>
              <StateMark state={why.opinions.length > 0 ? 'done' : 'waiting'} spoken={p('opinionAsked')} />
              {read ? t('opinionRead', { when: when(read.at) }) : t('opinionUnread', { doctor })}
            </span>
          )}
        </p>
      )}
      {why?.opinions.map((given) => (
        <p key={given.at} className="dense">
          {p('words', { words: given.opinion })}{' '}
          <span className="mute">{p('opinionGiven', { when: when(given.at), by: given.by })}</span>
        </p>
      ))}
      <RequestPhotos sheet={sheet} />
      <ChangeTable sheet={sheet} />
      {here ? (
        <RequestActs sheet={sheet} compact />
      ) : (
        <div className={styles.foot}>
          <StateMark state={refused || turn?.overdue ? 'late' : 'waiting'} label={t(stateWord(sheet.state))} />
          <Button href={`/demandes/${sheet.id}`}>{t('see')}</Button>
        </div>
      )}
    </Panel>
  );
}
