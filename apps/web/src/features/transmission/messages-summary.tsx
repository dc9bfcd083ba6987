import { useQuery } from '@apollo/client/react';
import { INBOX } from './operations';
import { waits } from './inbox-list';
import { useTransmissionWords } from './words';

/** « 3 non lus, 2 à prendre en compte »: the same count as the bell and the badge. */
export function MessagesSummary() {
  const t = useTransmissionWords();
  const { data } = useQuery(INBOX, { variables: { view: 'waiting' } });
  if (!data) return '\u00a0';
  const items = data.inbox.items.filter(waits);
  const unread = items.filter(({ seenAt }) => seenAt === null).length;
  const toAck = items.length - unread;
  const read = unread ? t('unread', { count: unread }) : t('nothingUnread');
  return toAck ? `${read}, ${t('toAck', { count: toAck })}` : read;
}
