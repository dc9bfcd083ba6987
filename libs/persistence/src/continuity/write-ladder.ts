import { v7 as uuidv7 } from 'uuid';
import type { LadderAct } from '@jalon/domain/continuity';
import type { Holder } from '../circle';
import type { Tx } from '../transaction';

export interface LadderEventToWrite {
  pathwayId: string;
  visitId: string;
  act: LadderAct;
  on: string;
  channel?: string | null;
  outcome?: string | null;
  exit?: string | null;
  reason?: string | null;
  source?: string | null;
  toldBy?: string | null;
}

const WRITE = {
  name: 'write-ladder-event',
  text: `insert into ladder_event (id, patient_id, circle_id, unit_id, pathway_id, milestone_id, act, on_day, channel, outcome, exit, reason, source,
      told_by, by_situation, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
};

export function writeLadderEvent(tx: Tx, holder: Holder, event: LadderEventToWrite): string {
  const id = uuidv7();
  const { channel = null, outcome = null, exit = null, reason = null, source = null, toldBy = null } = event;
  tx.post(WRITE, [
    ...[id, holder.patientId, holder.circleId, holder.unitId, event.pathwayId, event.visitId, event.act, event.on],
    ...[channel, outcome, exit, reason, source, toldBy, tx.actor.situation, tx.now],
  ]);
  return id;
}

const WITHDRAW = {
  name: 'withdraw-ladder-event',
  text: `update ladder_event set withdrawn_at = $2, withdrawn_by = $3 where id = $1 and by_situation = $3 and act in ('chase', 'resume')
    and withdrawn_at is null and at >= $2::timestamptz - make_interval(mins => $4) returning pathway_id as "pathwayId", patient_id as "patientId"`,
};

/** A try or a follow-up resumed by a slip of the hand, by the same person within minutes: what was decided before stands with its day. */
export async function withdrawTry(tx: Tx, id: string, minutes: number): Promise<{ pathwayId: string; patientId: string } | null> {
  const [row] = await tx.sql<{ pathwayId: string; patientId: string }>(WITHDRAW, [id, tx.now, tx.actor.situation, minutes]);
  return row ?? null;
}

const LEAVE = {
  name: 'leave-ladder',
  text: `update pathway set status = 'closed', closed_reason = $2, version = version + 1 where id = $1 and status = 'active' returning id`,
};
const COME_BACK = {
  name: 'come-back-on-ladder',
  text: `update pathway set status = 'active', closed_reason = null, version = version + 1,
      breach = coalesce(breach, '{"code": "no-next-step", "owner": "coordinator"}')
    where id = $1 and status = 'closed' returning id`,
};
const TRACE = {
  name: 'trace-pathway',
  text: `insert into pathway_event (id, patient_id, circle_id, unit_id, pathway_id, at, kind, data, by_situation)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

/** Who leaves for a reason of the ladder leaves the way, and comes back to the stage where they were. Locked before, settled after. */
export async function closeOrReopen(
  tx: Tx,
  holder: Holder,
  pathwayId: string,
  exit: { to: string; reason: string } | null,
): Promise<void> {
  await tx.sql(exit ? LEAVE : COME_BACK, exit ? [pathwayId, exit.to] : [pathwayId]);
  const data = exit ? { act: 'close', to: 'closed', reason: exit.to, detail: exit.reason } : {};
  const { patientId, circleId, unitId } = holder;
  const trace = [uuidv7(), patientId, circleId, unitId, pathwayId, tx.now, exit ? 'closed' : 'reopened', JSON.stringify(data)];
  tx.post(TRACE, [...trace, tx.actor.situation]);
}

const DONE = {
  name: 'visit-of-ladder-done',
  text: `update pathway_milestone set done_on = $2, done_by = $3, done_how = $4, result = coalesce($5, result), version = version + 1
    where id = $1 and done_on is null and dropped_on is null returning id`,
};

export async function recordVisit(
  tx: Tx,
  { visitId, on, how, result }: { visitId: string; on: string; how: string; result: string | null },
): Promise<boolean> {
  return (await tx.sql(DONE, [visitId, on, tx.actor.situation, how, result])).length === 1;
}
