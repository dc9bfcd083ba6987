import { Button, Panel, StateMark } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useSession } from '../session/session';
import { AWAITED, type Awaited } from './first-operations';
import { useFirstWords } from './first-words';
import { asLines, doctorOf } from './lines-of';
import { REQUESTS, type Head } from './operations';
import styles from './requests.module.css';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';

/** Requests and first prescriptions, together or not at all: what came later would move the others under the finger. */
export function useOnTheirWay() {
  const requests = useQuery(REQUESTS);
  const first = useQuery(AWAITED);
  const sheets = requests.data?.changeRequests;
  const awaited = first.data?.awaitedPrescriptions.filter(
    ({ hands, prescription: { draftActs } }) => draftActs.length > 0 || hands !== 'elsewhere',
  );
  return {
    onTheirWay: sheets && awaited ? { sheets, awaited } : null,
    failed: Boolean((!sheets && requests.error) || (!awaited && first.error)),
    retry: () => void Promise.allSettled([requests.refetch(), first.refetch()]),
  };
}

/**
 * First prescriptions on their way, for who may do something about them: those to sign, and those given that nobody has
 * acknowledged, at the practice, then at the pivot nurse's once their time has passed.
 */
export function AwaitedList({ awaited }: { awaited: readonly Awaited[] }) {
  const t = useFirstWords();
  const parts = (['drafts', 'givenOnes'] as const).map((id) => ({
    id,
    rows: awaited.filter(({ prescription: { draft } }) => (draft !== null) === (id === 'drafts')),
  }));
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, rows }) => (
      <Panel key={id} flush title={t(id)} note={String(rows.length)}>
        <ul className={styles.rows}>
          {rows.map((one) =>
            id === 'drafts' ? (
              <DraftRow key={one.prescription.id} awaited={one} />
            ) : (
              <GivenRow key={one.prescription.id} awaited={one} />
            ),
          )}
        </ul>
      </Panel>
    ));
}

export const draftAddress = ({ id, patient }: Head) => `/ordonnances/nouvelle?patient=${patient.id}&ordonnance=${id}`;

function Who({ head, small }: { head: Head; small: string }) {
  return (
    <div className={styles.who}>
      <p>
        <b>{head.patient.usedFamilyName}</b> {head.patient.usedGivenName}
      </p>
      <p className={styles.small}>{small}</p>
    </div>
  );
}

function Lines({ lines }: { lines: ReturnType<typeof asLines> }) {
  const words = useLineWords();
  return (
    <div className={styles.change}>
      {lines.map((line) => (
        <p key={line.id}>
          {words.act(line.act)} <span className="soft">{words.frequency(line.frequency)}</span>
        </p>
      ))}
    </div>
  );
}

function DraftRow({ awaited: { prescription: head, turn } }: { awaited: Awaited }) {
  const t = useFirstWords();
  const when = useWhen();
  const { draft } = head;
  if (!draft) return null;
  const refused = draft.state === 'refused';
  return (
    <li className={styles.row}>
      <Who head={head} small={t('preparedBy', { by: draft.by, when: when(draft.at) })} />
      <Lines lines={asLines(draft.lines)} />
      <div className={styles.turn}>
        <StateMark
          state={refused || turn.overdue ? 'late' : 'waiting'}
          label={t(refused ? 'refused' : 'waits', { name: doctorOf(head) })}
        />
        <p className={styles.small}>{draft.reason ?? t('until', { when: when(turn.limitAt) })}</p>
      </div>
      <div className={styles.act}>
        <Button href={draftAddress(head)}>{t(refused ? 'fix' : 'open')}</Button>
      </div>
    </li>
  );
}

function GivenRow({ awaited: { prescription: head, turn } }: { awaited: Awaited }) {
  const t = useFirstWords();
  const when = useWhen();
  const { me } = useSession();
  const { patient, practiceName, practicePhone, versions } = head;
  const given = versions.at(-1);
  const inTown = me.function === 'town-nurse';
  const at = inTown ? doctorOf(head) : [practiceName, practicePhone].filter(Boolean).join(', ');
  return (
    <li className={styles.row}>
      <Who head={head} small={at} />
      <Lines lines={asLines(given?.lines)} />
      <div className={styles.turn}>
        <StateMark state={turn.overdue ? 'late' : 'due'} label={t(inTown ? 'newForYou' : 'waitsPractice')} />
        <p className={styles.small}>{t('until', { when: when(turn.limitAt) })}</p>
      </div>
      <div className={styles.act}>
        <Button href={`/patients/${patient.id}#ordonnance`}>{t(inTown ? 'readAndAcknowledge' : 'open')}</Button>
      </div>
    </li>
  );
}
