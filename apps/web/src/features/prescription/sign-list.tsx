import { EmptyState, ErrorState, Page, PageHeader, Panel, Skeleton } from '@jalon/ui';
import { AwaitedList, useOnTheirWay } from './awaited-list';
import { RequestRow } from './request-row';
import styles from './requests.module.css';
import { useSignWords } from './sign-words';
import { toSign } from './to-sign';

export function SignList() {
  const t = useSignWords();
  const { onTheirWay, failed, retry } = useOnTheirWay();
  const drafts = (onTheirWay?.awaited ?? []).filter(({ prescription: { draft } }) => draft !== null);
  const waiting = toSign(onTheirWay?.sheets ?? []);
  const parts = (['mine', 'others'] as const).map((id) => ({
    id,
    sheets: waiting.filter(({ hands }) => (hands === 'mine') === (id === 'mine')),
  }));
  return (
    <Page>
      <PageHeader title={t('title')} />
      {failed && <ErrorState title={t('failed')} onRetry={retry} />}
      {!onTheirWay && !failed && <Skeleton lines={6} lineHeight={64} />}
      <AwaitedList awaited={drafts} />
      {onTheirWay && waiting.length === 0 && drafts.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
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
