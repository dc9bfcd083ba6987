import { Button, Panel, StateMark } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { DRAFTED } from './first-operations';
import { useFirstWords } from './first-words';
import { asLines } from './lines-of';
import type { Head } from './operations';
import styles from './requests.module.css';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';

/** New prescriptions that wait for a signature, for who may do something about them. */
export function DraftList() {
  const t = useFirstWords();
  const { data } = useQuery(DRAFTED);
  const heads = (data?.draftedPrescriptions ?? []).filter(({ draftActs }) => draftActs.length > 0);
  if (heads.length === 0) return null;
  return (
    <Panel flush title={t('drafts')} note={String(heads.length)}>
      <ul className={styles.rows}>
        {heads.map((head) => (
          <DraftRow key={head.id} head={head} />
        ))}
      </ul>
    </Panel>
  );
}

export const draftAddress = ({ id, patient }: Head) => `/ordonnances/nouvelle?patient=${patient.id}&ordonnance=${id}`;

function DraftRow({ head }: { head: Head }) {
  const t = useFirstWords();
  const words = useLineWords();
  const when = useWhen();
  const { patient, draft, prescriber } = head;
  if (!draft) return null;
  const refused = draft.state === 'refused';
  const name = [prescriber.civility, prescriber.given, prescriber.family].filter(Boolean).join(' ');
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p>
          <b>{patient.usedFamilyName}</b> {patient.usedGivenName}
        </p>
        <p className={styles.small}>{t('preparedBy', { by: draft.by, when: when(draft.at) })}</p>
      </div>
      <div className={styles.change}>
        {asLines(draft.lines).map((line) => (
          <p key={line.id}>
            {words.act(line.act)} <span className="soft">{words.frequency(line.frequency)}</span>
          </p>
        ))}
      </div>
      <div className={styles.turn}>
        <StateMark state={refused ? 'late' : 'waiting'} label={t(refused ? 'refused' : 'waits', { name })} />
        {draft.reason && <p className={styles.small}>{draft.reason}</p>}
      </div>
      <div className={styles.act}>
        <Button href={draftAddress(head)}>{t(refused ? 'fix' : 'open')}</Button>
      </div>
    </li>
  );
}
