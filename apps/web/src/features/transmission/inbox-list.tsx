import { Button, Checkbox, EmptyState, ErrorState, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { confusedAmong } from './confused';
import { InboxRow, requestOf } from './inbox-row';
import { INBOX, type InboxItem } from './operations';
import styles from './transmission.module.css';
import { useAnswers } from './use-answers';
import { useSteadyList } from './use-steady-list';
import { useTransmissionWords } from './words';

export const waits = (item: InboxItem) => item.seenAt === null || (item.ackWanted && item.ackedAt === null);

/** What was sent to me, to my function or to my unit; what waits first unread, several acknowledged at once. */
export function InboxList({ view }: { view: 'waiting' | 'all' }) {
  const t = useTransmissionWords();
  const { data, error, refetch } = useQuery(INBOX, { variables: { view } });
  const steady = useSteadyList(data?.inbox.items, view);
  const { seen, acknowledge, busy } = useAnswers();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const waiting = steady.filter(({ item, gone }) => !gone && waits(item)).map(({ item }) => item.id);
  const together = steady.filter(({ item }) => waiting.includes(item.id) && !requestOf(item)).map(({ item }) => item.id);
  const chosen = together.filter((id) => selected.has(id));

  const confused = confusedAmong(steady.map(({ item }) => item.patient));

  if (!data && error) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} lineHeight={64} />;
  if (steady.length === 0)
    return view === 'waiting' ? (
      <EmptyState title={t('emptyWaiting')}>{t('emptyWaitingWhy')}</EmptyState>
    ) : (
      <EmptyState title={t('emptyAll')} />
    );
  const turn = (id: string, on: boolean) =>
    setSelected(new Set(on ? [...selected, id] : [...selected].filter((one) => one !== id)));
  return (
    <Panel flush label={t('messages')}>
      {together.length > 1 && (
        <div className={styles.bar}>
          <Checkbox
            label={chosen.length ? t('selected', { count: chosen.length }) : t('selectAll')}
            checked={chosen.length === together.length}
            onChange={(event) => setSelected(new Set(event.target.checked ? together : []))}
          />
          {chosen.length > 0 && (
            <Button variant="primary" busy={busy} onClick={() => void acknowledge(chosen)}>
              {t('acknowledgeSeveral', { count: chosen.length })}
            </Button>
          )}
        </div>
      )}
      <ul className={styles.list}>
        {steady.map(({ item, gone }) => (
          <InboxRow
            key={item.id}
            item={item}
            gone={gone}
            confused={item.patient !== null && confused.has(item.patient.id)}
            selected={selected.has(item.id)}
            onSelect={(on) => turn(item.id, on)}
            onSeen={() => seen([item.id])}
            onAcknowledge={() => void acknowledge([item.id])}
            first={chosen.length === 0 && item.id === waiting[0]}
            busy={busy}
          />
        ))}
      </ul>
      {data.inbox.more && <p className="small mute">{t('more')}</p>}
    </Panel>
  );
}
