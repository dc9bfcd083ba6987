import { Skeleton } from '@jalon/ui';
import { OnlySenders } from '../features/schedule/only-senders';
import { SchedulePreview } from '../features/schedule/schedule-preview';
import { ScheduleStart } from '../features/schedule/schedule-start';
import { SendingsHistory } from '../features/schedule/sendings-history';
import { SentSummary } from '../features/schedule/sent-summary';
import { useSending } from '../features/schedule/use-sending';
import styles from '../features/schedule/schedule.module.css';

/** The day-hospital secretary's page: a file, what it changes, sent. */
export function SchedulePage() {
  return (
    <OnlySenders>
      <Sending />
    </OnlySenders>
  );
}

function Sending() {
  const sending = useSending();
  const { step, preview, trouble } = sending;
  if (step.at === 'sent')
    return (
      <SentSummary sent={step.sent} on={step.on} file={step.file} onAnother={sending.start}>
        <SendingsHistory unit={sending.unit} narrow />
      </SentSummary>
    );
  if (step.at === 'preview' && preview) return <SchedulePreview preview={preview} sending={sending} />;
  if (step.at === 'preview' && !trouble)
    return (
      <div className={styles.head}>
        <Skeleton lines={14} lineHeight={38} />
      </div>
    );
  return (
    <>
      <ScheduleStart sending={sending} />
      <div className={styles.history}>
        <SendingsHistory unit={sending.unit} />
      </div>
    </>
  );
}
