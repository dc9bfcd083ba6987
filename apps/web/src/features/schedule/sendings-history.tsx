import { useQuery } from '@apollo/client/react';
import { Button, DataTable, ErrorState, Panel, Skeleton, type Column } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { CountsOfSending } from './counts-of-sending';
import { daysInWords } from './days-of-coverage';
import { SENDINGS, type Sending } from './operations';
import { WithdrawDialog } from './withdraw-dialog';
import { useSentWords } from './sent-words';
import { useScheduleWords } from './words';

/** The unit's last sendings: who, when, what changed; each can be withdrawn. */
export function SendingsHistory({ unit, narrow = false }: { unit: number; narrow?: boolean }) {
  const t = useSentWords();
  const s = useScheduleWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const { data, error, refetch } = useQuery(SENDINGS, { variables: { unit } });
  const [withdrawing, setWithdrawing] = useState<Sending | null>(null);
  const file: Column<Sending> = { id: 'file', header: t('historyFile'), cell: ({ fileName }) => fileName };
  const columns: Column<Sending>[] = [
    {
      id: 'when',
      header: t('historyWhen'),
      rowHeader: true,
      cell: ({ at }) => `${dates.longDay(dates.dayOf(at))}, ${dates.hour(at)}`,
    },
    { id: 'by', header: t('historyBy'), cell: ({ by }) => by },
    { id: 'days', header: t('historyDays'), cell: ({ days }) => daysInWords(days, dates, s) },
    {
      id: 'what',
      header: t('historyWhat'),
      wrap: true,
      cell: (row) =>
        row.withdraws ? (
          <>
            {t('isWithdrawal')} <CountsOfSending counts={row} />
          </>
        ) : (
          <CountsOfSending counts={row} />
        ),
    },
    ...(narrow ? [] : [file]),
    {
      id: 'act',
      header: t('historyAct'),
      hideHeader: true,
      align: 'end',
      cell: (row) =>
        row.withdrawnBy ? (
          <span className="mute">{t('wasWithdrawn')}</span>
        ) : (
          !row.withdraws &&
          row.days.some((day) => day >= today()) && (
            <Button size="sm" variant="quiet" onClick={() => setWithdrawing(row)}>
              {t('withdraw')}
            </Button>
          )
        ),
    },
  ];
  return (
    <Panel flush title={t('history')}>
      {error && !data ? (
        <ErrorState title={t('historyFailed')} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={4} />
      ) : (
        <DataTable
          caption={t('history')}
          columns={columns}
          rows={data.sendings}
          rowKey={({ id }) => id}
          rowTone={({ withdrawnBy }) => (withdrawnBy ? 'muted' : 'plain')}
          dense
          empty={t('historyEmpty')}
        />
      )}
      {withdrawing && (
        <WithdrawDialog
          push={withdrawing.id}
          when={dates.dayHour(withdrawing.at)}
          onClose={() => setWithdrawing(null)}
          onWithdrawn={() => setWithdrawing(null)}
        />
      )}
    </Panel>
  );
}
