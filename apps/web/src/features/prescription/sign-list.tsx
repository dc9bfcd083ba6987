import { EmptyState, ErrorState, Page, PageHeader, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { AwaitedList, useAwaited } from './awaited-list';
import { REQUESTS } from './operations';
import { RequestRow } from './request-row';
import styles from './requests.module.css';
import { useSignWords } from './sign-words';
import { toSign } from './to-sign';
import { usePrescriptionWords } from './words';

export function SignList() {
  const t = useSignWords();
  const p = usePrescriptionWords();
  const { data, error, refetch } = useQuery(REQUESTS);
  const drafts = useAwaited().filter(({ prescription: { draft } }) => draft !== null);
  const waiting = toSign(data?.changeRequests ?? []);
  const parts = (['mine', 'others'] as const).map((id) => ({
    id,
    sheets: waiting.filter(({ hands }) => (hands === 'mine') === (id === 'mine')),
  }));
  return (
    <Page>
      <PageHeader title={t('title')} />
      {!data && error && <ErrorState title={p('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} lineHeight={64} />}
      <AwaitedList awaited={drafts} />
      {data && waiting.length === 0 && drafts.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      {parts
        .filter(({ sheets }) => sheets.length > 0)
        .map(({ id, sheets }) => (
          <Panel key={id} flush title={t(id)} note={String(sheets.length)}>
            <ul className={styles.rows}>
              {sheets.map((sheet, index) => (
                <RequestRow key={sheet.id} sheet={sheet} first={id === 'mine' && index === 0} />
              ))}
            </ul>
          </Panel>
        ))}
    </Page>
  );
}
