import { readingOf } from '@jalon/domain/transmission';
import { Button, EmptyState, ErrorState, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSession } from '../session/session';
import { FILE_MESSAGES, type FileMessage } from './operations';
import { nameOf, ReadingLine } from './reading-line';
import styles from './transmission.module.css';
import { useAnswers } from './use-answers';
import { useSeenOnScreen } from './use-seen-on-screen';
import { useWhen } from './use-when';
import { useTransmissionWords } from './words';
import { WriteMessage, type Answered } from './write-message';

/** The messages of a file, the last one first; what is opened here on screen is read. */
export function MessagesPanel({ patientId }: { patientId: string }) {
  const t = useTransmissionWords();
  const { now } = useSession();
  const { data, error, refetch } = useQuery(FILE_MESSAGES, { variables: { patient: patientId } });
  const [answering, setAnswering] = useState<Answered | null>(null);
  const messages = data?.fileMessages;
  const at = new Date(now()).toISOString();
  const unread = messages?.filter((one) => readingOf(one.addressees, at).seen < one.addressees.length).length ?? 0;

  return (
    <Panel title={t('messages')} meta={unread > 0 && t('notYetRead', { count: unread })}>
      {!messages && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!messages && !error && <Skeleton lines={6} />}
      {messages?.length === 0 && <EmptyState title={t('noMessages')} />}
      {messages && messages.length > 0 && (
        <ul className={styles.thread}>
          {messages.map((message) => (
            <Message key={message.id} message={message} onAnswer={setAnswering} />
          ))}
        </ul>
      )}
      <WriteMessage key={answering?.id ?? 'new'} patientId={patientId} answering={answering} onDone={() => setAnswering(null)} />
    </Panel>
  );
}

function Message({ message, onAnswer }: { message: FileMessage; onAnswer: (answered: Answered) => void }) {
  const t = useTransmissionWords();
  const { when } = useWhen();
  const { seen, acknowledge, busy } = useAnswers();
  const own = message.addressees.find((one) => one.forMe);
  const waits = !message.mine && own !== undefined && own.seenAt === null;
  const ref = useSeenOnScreen<HTMLLIElement>(waits, () => own && seen([own.id]));
  const { name, title } = message.from;
  const toAck = !message.mine && own?.ackWanted && own.ackedAt === null;
  return (
    <li ref={ref} className={styles.message} data-unread={waits || undefined}>
      <p className={styles.from}>
        <b>{message.mine ? t('you') : name}</b>{' '}
        <span className="soft">
          {message.mine ? <ToWhom message={message} /> : title} · {when(message.at)}
        </span>
      </p>
      <p className={styles.body}>{message.body}</p>
      <div className="between wrap">
        <ReadingLine message={message} />
        <span className="row">
          {!message.mine && (
            <Button variant="quiet" size="sm" onClick={() => onAnswer({ id: message.id, who: name ?? '' })}>
              {t('answer')}
            </Button>
          )}
          {toAck && own && (
            <Button size="sm" busy={busy} onClick={() => void acknowledge([own.id])}>
              {t('acknowledge')}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}

export function ToWhom({ message }: { message: FileMessage }) {
  const t = useTransmissionWords();
  const [first, ...others] = message.addressees;
  if (!first) return t('toCircle');
  const who = others.length ? t('andOthers', { who: nameOf(first), count: others.length }) : nameOf(first);
  return t('to', { who });
}
