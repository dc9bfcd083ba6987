import { AlertTriangle, Button, Panel, StateMark, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { DismissDialog } from './dismiss-dialog';
import { useFaultWords } from './fault-words';
import { HeldRow } from './held-row';
import { RowForm } from './row-form';
import { useSettling } from './use-settling';
import type { WaitingRow } from './waiting-operations';
import { useWaitingWords } from './waiting-words';
import styles from './schedule.module.css';

const DECIDED = {
  'record-is-right': 'officerRecordIsRight',
  'identity-corrected': 'officerCorrected',
  'other-person': 'officerOtherPerson',
  'not-the-same': 'officerNotTheSame',
} as const;

/** One row that waits: why, what the identity officer decided of it, its cells, and the two ways out. */
export function WaitingEntry({ row }: { row: WaitingRow }) {
  const t = useWaitingWords();
  const colon = useColon();
  const say = useFaultWords();
  const toast = useToast();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const [open, setOpen] = useState<'cells' | 'dismiss' | null>(null);
  const who = row.who || t('noName');
  const settling = useSettling(row, (onPlan) => toast.show({ message: t(onPlan ? 'sent' : 'settled', { who }), tone: 'done' }));
  const faulty = row.why === 'fault';
  const { freed } = row;
  const faults = settling.held?.why === 'still-faulty' ? settling.held.faults : row.faults;
  return (
    <Panel
      title={
        <>
          <span className={styles.late}>
            <AlertTriangle size={15} />
          </span>
          {who}
        </>
      }
      note={row.day ? dates.longDay(row.day) : undefined}
      meta={`${t('line', { row: row.row })} ${t('fromFile', { file: row.fileName, when: dates.dayHour(row.at) })}`}
    >
      <div className={styles.ask}>
        <p className="dense">
          <b>{t(faulty ? 'fault' : row.why === 'name-used?' ? 'name' : 'identity')}</b>
          {freed && (
            <>
              <br />
              <StateMark state="done" size={14} />{' '}
              {t(DECIDED[freed.how as keyof typeof DECIDED] ?? 'officerAnswered', {
                who: freed.by ?? t('officer'),
                when: dates.dayHour(freed.at),
              })}
            </>
          )}
          {faults.map((fault) => (
            <span key={`${fault.column}${fault.code}`}>
              . {fault.column && <b>{`${fault.column}${colon}`}</b>}
              {say(fault)}
            </span>
          ))}
        </p>
        {!faulty && !settling.held && (
          <Button variant={freed ? 'primary' : 'default'} busy={settling.busy} onClick={() => void settling.send({})}>
            {t(freed ? 'sendNow' : 'answer')}
          </Button>
        )}
        {(faulty || settling.held) && (
          <Button variant={faulty ? 'default' : 'quiet'} onClick={() => setOpen(open === 'cells' ? null : 'cells')}>
            {t('correct')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => setOpen('dismiss')}>
          {t('dismiss')}
        </Button>
      </div>
      {open === 'cells' && (
        <RowForm
          label={t('correct')}
          cells={row.cells}
          faults={faults}
          onSave={(cells) => settling.send({ cells })}
          onCancel={() => setOpen(null)}
        />
      )}
      {settling.held && (
        <HeldRow
          held={settling.held}
          answered={freed !== null}
          busy={settling.busy}
          onSend={(more) => void settling.send(more)}
        />
      )}
      {open === 'dismiss' && <DismissDialog id={row.id} who={who} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
