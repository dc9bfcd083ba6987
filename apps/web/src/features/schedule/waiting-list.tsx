import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, PageHeader, Skeleton } from '@jalon/ui';
import { useSession } from '../session/session';
import { WaitingEntry } from './waiting-entry';
import { WAITING_ROWS } from './waiting-operations';
import { useWaitingWords } from './waiting-words';
import styles from './schedule.module.css';

/** The rows of the person's units that wait; nobody else's hand makes them disappear. */
export function WaitingList() {
  const t = useWaitingWords();
  const { me } = useSession();
  return (
    <>
      <div className={styles.head}>
        <PageHeader title={t('title')}>{t('hint')}</PageHeader>
      </div>
      {me.unitNames.map((unit) => (
        <WaitingOfUnit key={unit.id} unit={unit.id} name={me.unitNames.length > 1 ? unit.name : null} />
      ))}
    </>
  );
}

function WaitingOfUnit({ unit, name }: { unit: number; name: string | null }) {
  const t = useWaitingWords();
  const { data, error, refetch } = useQuery(WAITING_ROWS, { variables: { unit } });
  return (
    <section className={styles.waiting} aria-label={name ?? t('title')}>
      {name && <h2>{name}</h2>}
      {error && !data ? (
        <ErrorState title={t('unreachable')} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={5} lineHeight={60} />
      ) : data.waitingRows.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
      ) : (
        data.waitingRows.map((row) => <WaitingEntry key={row.id} row={row} />)
      )}
    </section>
  );
}
