import { EmptyState, ErrorState, Link, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { Born, confusedAmong } from './confused';
import { ToWhom } from './messages-panel';
import { SENT_MESSAGES } from './operations';
import { ReadingLine } from './reading-line';
import styles from './transmission.module.css';
import { useWhen } from './use-when';
import { useTransmissionWords } from './words';

/** « Ce que j’ai envoyé », with what each addressee made of it. */
export function SentList() {
  const t = useTransmissionWords();
  const { when } = useWhen();
  const { data, error, refetch } = useQuery(SENT_MESSAGES);
  const messages = data?.sentMessages;
  if (!messages && error) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!messages) return <Skeleton lines={8} lineHeight={64} />;
  if (messages.length === 0) return <EmptyState title={t('emptySent')} />;
  const confused = confusedAmong(messages.map(({ patient }) => patient));
  return (
    <Panel flush label={t('sent')}>
      <ul className={styles.list}>
        {messages.map((message) => (
          <li key={message.id} className={styles.sent}>
            <p className="between wrap">
              <Link href={`/patients/${message.patient.id}`}>
                <b>
                  {message.patient.familyName} {message.patient.givenName}
                </b>
                {confused.has(message.patient.id) && message.patient.birth && <Born birth={message.patient.birth} />}
              </Link>
              <span className="small soft">
                <ToWhom message={message} /> · {when(message.at)}
              </span>
            </p>
            <p className={styles.body}>{message.body}</p>
            <ReadingLine message={message} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
