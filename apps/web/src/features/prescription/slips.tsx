import {
  ActionBar,
  Button,
  Checkbox,
  EmptyState,
  ErrorState,
  PageHeader,
  ReadingColumn,
  ReadingPage,
  Skeleton,
  usePrintSheet,
} from '@jalon/ui';
import { Fragment, useState } from 'react';
import { useOnTheirWay } from './awaited-list';
import { FirstSlip, Slip, SlipSheet } from './slip';
import styles from './slip.module.css';
import { useSlipWords } from './slip-words';

/** The signature book: every prescription that waits for its signature, printed in one gesture. */
export function Slips() {
  const t = useSlipWords();
  const { onTheirWay, failed, retry } = useOnTheirWay();
  const { printing, print } = usePrintSheet();
  const [left, setLeft] = useState<readonly string[]>([]);
  const first = (onTheirWay?.awaited ?? [])
    .map(({ prescription }) => prescription)
    .filter(({ draft }) => draft?.state === 'prepared');
  const waiting = [
    ...first.map((head) => ({ id: head.id, patient: head.patient, slip: <FirstSlip head={head} /> })),
    ...(onTheirWay?.sheets ?? [])
      .filter(({ state }) => state === 'prepared')
      .map((sheet) => ({ id: sheet.id, patient: sheet.prescription.patient, slip: <Slip sheet={sheet} /> })),
  ];
  const chosen = waiting.filter(({ id }) => !left.includes(id));
  const turn = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <ReadingPage>
      <ReadingColumn>
        <PageHeader title={t('batch')} back={{ href: '/demandes', label: t('back') }}>
          {t('batchNote')}
        </PageHeader>
        {failed && <ErrorState title={t('failed')} onRetry={retry} />}
        {!onTheirWay && !failed && <Skeleton lines={10} />}
        {onTheirWay && waiting.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
        <div>
          {waiting.map(({ id, patient, slip }) => (
            <div key={id} className={styles.choice}>
              <Checkbox
                checked={!left.includes(id)}
                onChange={() => turn(id)}
                label={<span className="sr">{`${t('choose')}, ${patient.usedFamilyName}`}</span>}
              />
              {slip}
            </div>
          ))}
        </div>
      </ReadingColumn>
      {waiting.length > 0 && (
        <ActionBar note={t('chosen', { count: chosen.length })}>
          <Button variant="primary" size="touch" icon="print" disabled={chosen.length === 0} onClick={print}>
            {t('print')}
          </Button>
        </ActionBar>
      )}
      {printing && (
        <SlipSheet>
          {chosen.map(({ id, slip }) => (
            <Fragment key={id}>{slip}</Fragment>
          ))}
        </SlipSheet>
      )}
    </ReadingPage>
  );
}
