import type { Tx } from '../transaction';

/** One sending of a unit, as its history shows it. */
export interface SendingRow {
  id: string;
  at: string;
  by: string;
  fileName: string;
  covers: { days?: string[]; physician?: string | null };
  counts: Record<string, number>;
  versionAfter: number;
  withdraws: string | null;
  withdrawnBy: string | null;
}

const COLUMNS = `p.id, p.at, pe.given_name || ' ' || pe.family_name as by, p.file_name as "fileName", p.covers, p.counts,
  p.version_after as "versionAfter", p.withdraws, p.withdrawn_by as "withdrawnBy"
from schedule_push p join working_situation w on w.id = p.by_situation join person pe on pe.id = w.person_id`;

const OF_UNIT = { name: 'sendings', text: `select ${COLUMNS} where p.unit_id = $1 order by p.version_after desc limit $2` };
const ONE = { name: 'sending', text: `select p.unit_id as "unitId", ${COLUMNS} where p.id = $1` };

/** The unit's last sendings, newest first. */
export function sendingsOf(tx: Tx, unitId: number, most = 20): Promise<SendingRow[]> {
  return tx.sql<SendingRow>(OF_UNIT, [unitId, most]);
}

export async function sendingById(tx: Tx, id: string): Promise<(SendingRow & { unitId: number }) | null> {
  return (await tx.sql<SendingRow & { unitId: number }>(ONE, [id]))[0] ?? null;
}
