import { Button, Icon, Link, PageHeader, Panel } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { CountsOfSending } from './counts-of-sending';
import type { Sent } from './operations';
import { ToldPanel } from './told-panel';
import { WithdrawDialog } from './withdraw-dialog';
import { useSentWords } from './sent-words';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

interface SentProps {
  sent: Sent;
  on: string;
  file: string;
  onAnother: () => void;
  /** Under what was done: the sendings before it. */
  children?: ReactNode;
}

/** What was done, who knows it, and the way back. */
export function SentSummary({ sent, on, file, onAnother, children }: SentProps) {
  const t = useSentWords();
  const s = useScheduleWords();
  const { me } = useSession();
  const { hour, dayHour } = useDates(me.timeZone);
  const [withdrawing, setWithdrawing] = useState(false);
  const { push, counts } = sent;
  return (
    <>
      <div className={styles.head}>
        <PageHeader
          title={push ? t('sentTitle') : s('nothingChanged')}
          actions={
            <Button variant="primary" onClick={onAnother}>
              {t('sendAnother')}
            </Button>
          }
        >
          {file}, {hour(on)}
        </PageHeader>
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <Panel
            title={
              <>
                <span className={styles.done}>
                  <Icon name="check" />
                </span>
                {push ? t('sentLine', { count: counts.standing }) : s('nothingChangedHint')}
              </>
            }
            actions={push && <Button onClick={() => setWithdrawing(true)}>{t('withdraw')}</Button>}
          >
            {push && <CountsOfSending counts={counts} />}
            {counts.waiting > 0 && (
              <p className="dense">
                {t('stillWaiting', { count: counts.waiting })} <Link href="/lignes">{t('seeWaiting')}</Link>
              </p>
            )}
          </Panel>
          {children}
        </div>
        <div className={styles.side}>
          <ToldPanel told={sent.told} done />
        </div>
      </div>
      {push && withdrawing && (
        <WithdrawDialog push={push} when={dayHour(on)} onClose={() => setWithdrawing(false)} onWithdrawn={onAnother} />
      )}
    </>
  );
}
