import { readingOf } from '@jalon/domain/transmission';
import { StateMark, type DatedState } from '@jalon/ui';
import { useSession } from '../session/session';
import type { Addressee, FileMessage } from './operations';
import styles from './transmission.module.css';
import { useWhen } from './use-when';
import { useTransmissionWords } from './words';

/** Under a message: who read it and took it into account, in words and by its disc. */
export function ReadingLine({ message }: { message: FileMessage }) {
  const forMe = message.addressees.find((one) => one.forMe);
  const own = message.mine ? undefined : forMe;
  const [only] = message.addressees;
  if (own) return <OneReading addressee={own} />;
  if (message.addressees.length === 1 && only) return <OneReading addressee={only} />;
  return <SeveralReadings message={message} />;
}

function OneReading({ addressee }: { addressee: Addressee }) {
  const line = useReading()(addressee);
  return <StateMark state={line.state} label={line.text} />;
}

function SeveralReadings({ message }: { message: FileMessage }) {
  const t = useTransmissionWords();
  const reading = useReading();
  const { now } = useSession();
  const { state, seen, acknowledged, addressees } = readingOf(message.addressees, new Date(now()).toISOString());
  const counts = t('readBySome', { seen, total: addressees });
  const acked = acknowledged ? `, ${t('ackedBySome', { acked: acknowledged, total: addressees })}` : '';
  const shape = (
    { unanswered: 'late', unread: 'upcoming', 'partly-read': 'waiting', read: 'done', acknowledged: 'done' } as const
  )[state];
  return (
    <details className={styles.who}>
      <summary>
        <StateMark state={shape} label={`${counts}${acked}`} />
      </summary>
      <ul aria-label={t('byWhom')}>
        {message.addressees.map((one) => {
          const line = reading(one);
          return (
            <li key={one.id}>
              <b>{nameOf(one)}</b> <StateMark state={line.state} label={line.text} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function nameOf({ person, unit }: Pick<Addressee, 'person' | 'unit'>): string {
  return person ?? unit;
}

/** One addressee's answer as a sentence. */
export function useReading(): (addressee: Omit<Addressee, '__typename'>) => { state: DatedState; text: string } {
  const t = useTransmissionWords();
  const { when, since } = useWhen();
  const { me, now } = useSession();
  const self = `${me.givenName} ${me.familyName}`;
  return (one) => {
    const { seenAt, seenBy, ackedAt, ackedBy, ackWanted } = one;
    const { state } = readingOf([one], new Date(now()).toISOString());
    if (ackedAt) {
      const key = ackedBy === self ? 'ackedByYou' : 'ackedBy';
      return { state: 'done', text: t(key, { who: ackedBy ?? nameOf(one), when: when(ackedAt) }) };
    }
    if (!seenAt)
      return state === 'unanswered'
        ? { state: 'late', text: t('notReadSince', { when: since(one.at) }) }
        : { state: 'upcoming', text: t('notRead') };
    if (ackWanted && seenBy === self) return { state: 'waiting', text: t('readByYouNotAcked') };
    if (ackWanted)
      return state === 'unanswered'
        ? { state: 'late', text: t('notAckedSince', { when: since(one.ackBy ?? one.at) }) }
        : { state: 'waiting', text: t('readNotAcked', { who: seenBy ?? nameOf(one), when: when(seenAt) }) };
    return {
      state: 'done',
      text: t(seenBy === self ? 'readByYou' : 'readBy', { who: seenBy ?? nameOf(one), when: when(seenAt) }),
    };
  };
}
