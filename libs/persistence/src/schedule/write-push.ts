import type { Tx } from '../transaction';

export interface PushWritten {
  id: string;
  unitId: number;
  fileName: string;
  covers: Record<string, unknown>;
  counts: Record<string, unknown>;
  versionAfter: number;
  /** The reading that it applies, closed with it. */
  reading: string | null;
  /** The earlier sending that it withdraws. */
  withdraws: string | null;
}

const PUSH = {
  name: 'write-push',
  text: `with p as (insert into schedule_push (id, unit_id, by_situation, at, file_name, covers, counts, version_after, withdraws)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)),
u as (update unit set schedule_version = $8 where id = $2),
w as (update schedule_push set withdrawn_by = $1 where id = $9),
r as (update schedule_reading set closed_at = $4, reading = '{}', bytes = null where id = $10)
select 1`,
};

/** Records the sending and raises the unit's version; the unit's row is locked by this transaction. */
export function writePush(tx: Tx, push: PushWritten): void {
  const { id, unitId, fileName, covers, counts, versionAfter, reading, withdraws } = push;
  const { situation } = tx.actor;
  tx.post(PUSH, [id, unitId, situation, tx.now, fileName, covers, counts, versionAfter, withdraws, reading]);
}
