import { ActionBar, Button, Checkbox, EmptyState, ErrorState, PageHeader, Skeleton, usePrintSheet } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { REQUESTS } from './operations';
import page from './phone-page.module.css';
import { Slip, SlipSheet } from './slip';
import styles from './slip.module.css';
import { useSlipWords } from './slip-words';
import { usePrescriptionWords } from './words';

/** The signature book: every prescription that waits for its signature, printed in one gesture. */
export function Slips() {
  const t = useSlipWords();
  const p = usePrescriptionWords();
  const { data, error, refetch } = useQuery(REQUESTS);
  const { printing, print } = usePrintSheet();
  const [left, setLeft] = useState<readonly string[]>([]);
  const waiting = (data?.changeRequests ?? []).filter(({ state }) => state === 'prepared');
  const chosen = waiting.filter(({ id }) => !left.includes(id));
  const turn = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <div className={page.page}>
      <div className={page.body}>
        <PageHeader title={t('batch')} back={{ href: '/demandes', label: t('back') }}>
          {t('batchNote')}
        </PageHeader>
        {!data && error && <ErrorState title={p('failed')} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={10} />}
        {data && waiting.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
        <div>
          {waiting.map((sheet) => (
            <div key={sheet.id} className={styles.choice}>
              <Checkbox
                checked={!left.includes(sheet.id)}
                onChange={() => turn(sheet.id)}
                label={<span className="sr">{`${t('choose')}, ${sheet.prescription.patient.usedFamilyName}`}</span>}
              />
              <Slip sheet={sheet} />
            </div>
          ))}
        </div>
      </div>
      {waiting.length > 0 && (
        <ActionBar note={t('chosen', { count: chosen.length })}>
          <Button variant="primary" size="touch" icon="print" disabled={chosen.length === 0} onClick={print}>
            {t('print')}
          </Button>
        </ActionBar>
      )}
      {printing && (
        <SlipSheet>
          {chosen.map((sheet) => (
            <Slip key={sheet.id} sheet={sheet} />
          ))}
        </SlipSheet>
      )}
    </div>
  );
}
