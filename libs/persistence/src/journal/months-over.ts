import type { Client } from 'pg';
import { isJournalMonthOver } from '@jalon/domain/retention';
import { JOURNAL_MONTH } from './leaf';

export interface JournalMonth {
  /** Its first day, in UTC. */
  month: string;
  entries: number;
  partition: string;
}

export interface MonthsOver {
  months: JournalMonth[];
  /** The first month whose time is over and that must stay; those after it stay with it. */
  stays: { month: string; why: 'unsealed' | 'litigation' | 'not-apart' } | null;
}

interface Row {
  month: string;
  entries: number;
  sealed: boolean;
  litigated: boolean;
  partition: string;
}

/** By partition as the catalogue has them: a month that waits in the common one is told, and keeps those after it. */
const MONTHS = `
select ${JOURNAL_MONTH}::text as month, count(*)::int as entries, min(e.tableoid::regclass::text) as partition,
  bool_and(coalesce(e.txid < s.upto, false)) as sealed,
  bool_or(exists (select 1 from retention_suspension l where l.until_on is null and l.patient_id = any(e.patients))) as litigated
from journal_entry e left join (select epoch, max(upto_txid) as upto from journal_seal group by 1) s on s.epoch = e.epoch
where e.at < $1::date group by 1, e.tableoid order by 1`;

/** The months that may go on that day, from the oldest, without a gap between them. */
export async function journalMonthsOver(client: Client, on: string): Promise<MonthsOver> {
  const { rows } = await client.query<Row>(MONTHS, [on]);
  const months: JournalMonth[] = [];
  for (const { month, entries, sealed, litigated, partition } of rows) {
    if (!isJournalMonthOver(month, on)) break;
    const ofItsOwn = partition === `journal_entry_${month.slice(0, 7).replace('-', '_')}`;
    const why = !ofItsOwn ? 'not-apart' : !sealed ? 'unsealed' : litigated ? 'litigation' : null;
    if (why) return { months, stays: { month, why } };
    months.push({ month, entries, partition });
  }
  return { months, stays: null };
}
