import { AlertTriangle, Button, Panel, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { DismissDialog } from './dismiss-dialog';
import { HeldRow } from './held-row';
import { RowForm } from './row-form';
import { useSettling } from './use-settling';
import type { WaitingRow } from './waiting-operations';
import { useWaitingWords } from './waiting-words';
import styles from './schedule.module.css';

/** One row that waits: why, its cells, and the two ways out. */
export function WaitingEntry({ row }: { row: WaitingRow }) {
  const t = useWaitingWords();
  const toast = useToast();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const [open, setOpen] = useState<'cells' | 'dismiss' | null>(null);
  const who = row.who || t('noName');
  const settling = useSettling(row, (onPlan) => toast.show({ message: t(onPlan ? 'sent' : 'settled', { who }), tone: 'done' }));
  const faulty = row.why === 'fault';
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
          {faults.map(({ column, code, message }) => (
            <span key={`${column}${code}`}>
              . {column && <b>{column}&nbsp;: </b>}
              {message}
            </span>
          ))}
        </p>
        {faulty ? (
          <Button onClick={() => setOpen(open === 'cells' ? null : 'cells')}>{t('correct')}</Button>
        ) : (
          !settling.held && (
            <Button busy={settling.busy} onClick={() => void settling.send({})}>
              {t('answer')}
            </Button>
          )
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
      {settling.held && <HeldRow held={settling.held} busy={settling.busy} onSend={(more) => void settling.send(more)} />}
      {open === 'dismiss' && <DismissDialog id={row.id} who={who} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
