import { Button, StateMark, Tag, type DatedState } from '@jalon/ui';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { asWanted, changeOf } from './lines-of';
import type { Sheet } from './operations';
import styles from './requests.module.css';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';
import { usePrescriptionWords } from './words';

type Words = ReturnType<typeof usePrescriptionWords>;

/** What one does next with it, in the words of one’s job. */
function nextAct(t: Words, { acts, hands }: Sheet): string {
  if (hands === 'elsewhere') return t('follow');
  if (acts.includes('verify')) return t('verifyShort');
  if (acts.includes('prepare')) return t('prepareShort');
  if (acts.includes('sign') || acts.includes('write-own') || acts.includes('refuse')) return t('signShort');
  if (acts.includes('attach-signed-paper')) return t('attachShort');
  if (acts.includes('acknowledge')) return t('acknowledgeShort');
  if (acts.includes('resend')) return t('fixShort');
  return t('open');
}

const WAITS = {
  requested: 'waitsPivot',
  verified: 'waitsSecretary',
  prepared: 'waitsPhysician',
  signed: 'step_signed',
  sent: 'waitsPractice',
  returned: 'step_returned',
  refused: 'step_refused',
  acknowledged: 'step_acknowledged',
  withdrawn: 'step_withdrawn',
} as const;

function discOf({ turn, hands, state }: Sheet): DatedState {
  if (!turn) return state === 'withdrawn' ? 'upcoming' : 'done';
  if (turn.overdue || state === 'refused' || state === 'returned') return 'late';
  return hands === 'mine' ? 'due' : 'waiting';
}

export function RequestRow({ sheet, first }: { sheet: Sheet; first: boolean }) {
  const t = usePrescriptionWords();
  const words = useLineWords();
  const when = useWhen();
  const colon = useColon();
  const { me, today } = useSession();
  const { dayOf, hour } = useDates();
  const limit = (instant: string) => (dayOf(instant) === today() ? hour(instant) : when(instant));
  const change = changeOf(sheet);
  const { patient } = sheet.prescription;
  const [row] = change ? words.rows(change, asWanted(sheet.wanted).wrong) : [];
  const last = sheet.steps.at(-1);
  const signs = sheet.hands !== 'elsewhere' && sheet.acts.includes('refuse') && sheet.state === 'prepared';
  const mine = me.person === sheet.askedBy.person;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p>
          <b>{patient.usedFamilyName}</b> {patient.usedGivenName}
        </p>
        <p className={styles.small}>
          {mine ? '' : `${sheet.askedBy.given} ${sheet.askedBy.family} · `}
          {when(sheet.createdAt)}
        </p>
      </div>
      <div className={styles.change}>
        <p>{change && words.act(change.before.act)}</p>
        {row && (
          <p className="soft">
            {row.id !== 'frequency' && `${row.label}${colon}`}
            {row.before} <span aria-hidden>→</span> <b>{row.after}</b>
          </p>
        )}
      </div>
      <div className={styles.turn}>
        <StateMark state={discOf(sheet)} label={t(WAITS[sheet.state as keyof typeof WAITS])} />
        <p className={styles.small}>
          {last?.reason
            ? t('words', { words: last.reason })
            : sheet.turn
              ? t('until', { when: limit(sheet.turn.limitAt) })
              : last?.by}
        </p>
        {sheet.why?.clinicalSign && sheet.turn && <Tag icon="triangle-outline">{words.reason(sheet.why.reason)}</Tag>}
      </div>
      <div className={styles.act}>
        <Button variant={first ? 'primary' : 'default'} href={signs ? `/a-signer/${sheet.id}` : `/demandes/${sheet.id}`}>
          {nextAct(t, sheet)}
        </Button>
      </div>
    </li>
  );
}
