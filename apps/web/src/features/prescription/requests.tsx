import { Button, EmptyState, ErrorState, Page, PageHeader, Panel, Skeleton } from '@jalon/ui';
import { useSession } from '../session/session';
import { AwaitedList, useOnTheirWay } from './awaited-list';
import { KeptAsksBanner } from './kept-asks-banner';
import type { Sheet } from './operations';
import { RequestRow } from './request-row';
import styles from './requests.module.css';
import { usePrescriptionWords } from './words';

const SETTLED = ['acknowledged', 'withdrawn'];
const NOTHING = { sheets: [], awaited: [] };

interface Part {
  id: 'mine' | 'overdue' | 'elsewhere' | 'settled';
  sheets: readonly Sheet[];
}

/** Requests by whose turn it is: what waits for me, what passed its time elsewhere, what I follow, what is settled. */
export function Requests() {
  const t = usePrescriptionWords();
  const { me } = useSession();
  const { onTheirWay, failed, retry } = useOnTheirWay();
  const { sheets, awaited } = onTheirWay ?? NOTHING;
  const open = sheets.filter(({ state }) => !SETTLED.includes(state));
  const parts: Part[] = [
    { id: 'mine', sheets: open.filter(({ hands }) => hands === 'mine') },
    { id: 'overdue', sheets: open.filter(({ hands }) => hands === 'overdue') },
    { id: 'elsewhere', sheets: open.filter(({ hands }) => hands === 'elsewhere') },
    { id: 'settled', sheets: sheets.filter(({ state }) => SETTLED.includes(state)).reverse() },
  ];
  const prepares = me.function === 'medical-secretary';
  const slips = open.filter(({ state }) => state === 'prepared').length;
  const inTown = me.function === 'town-nurse';
  return (
    <Page>
      <PageHeader
        title={t('requests')}
        actions={
          prepares && (
            <Button icon="print" href="/bordereaux">
              {t('slips')}
              {slips > 0 && ` (${slips})`}
            </Button>
          )
        }
      />
      <KeptAsksBanner />
      {failed && <ErrorState title={t('failed')} onRetry={retry} />}
      {!onTheirWay && !failed && <Skeleton lines={8} lineHeight={64} />}
      <AwaitedList awaited={awaited} />
      {onTheirWay && open.length === 0 && awaited.length === 0 && (
        <EmptyState title={t(inTown ? 'none' : 'nothing')}>{t(inTown ? 'noneTown' : 'nothingWhere')}</EmptyState>
      )}
      {open.length > 0 && parts[0]?.sheets.length === 0 && <p className="soft">{t('nothing')}</p>}
      {parts
        .filter((part) => part.sheets.length > 0)
        .map((part) => (
          <Panel
            key={part.id}
            flush
            title={t(part.id)}
            note={part.id === 'overdue' ? t('overdueWhy') : part.id === 'settled' ? t('settledWhy') : String(part.sheets.length)}
          >
            <ul className={styles.rows}>
              {part.sheets.map((sheet, index) => (
                <RequestRow key={sheet.id} sheet={sheet} first={part.id === 'mine' && index === 0} />
              ))}
            </ul>
          </Panel>
        ))}
    </Page>
  );
}
