import { v7 as uuidv7 } from 'uuid';
import type { RequestState } from '@jalon/domain/prescription';
import type { Tx } from '../transaction';
import type { Held } from './write-request';

/** « Lu à 09:12 »: who opened a request in the state it was in, the first time only. True when it was the first. */
export async function insertLook(tx: Tx, held: Held, requestId: string, state: RequestState): Promise<boolean> {
  const rows = await tx.em.query<{ id: string }[]>(
    `insert into request_look (id, patient_id, circle_id, unit_id, request_id, state, at, by_situation)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [uuidv7(), held.patientId, held.circleId, held.unitId, requestId, state, tx.now, tx.actor.situation],
  );
  return rows.length === 1;
}

/** The notices about this request that were waiting for one of my units are read. */
export async function markNoticesSeen(tx: Tx, requestId: string): Promise<void> {
  await tx.em.query(
    `update addressee set seen_at = $2, seen_by = $3 where seen_at is null and unit_id = any($4::int[])
       and (situation_id is null or situation_id = $3) and (function is null or function = $5)
       and notice_id in (select notice_id from notice_item where about_id = $1)`,
    [requestId, tx.now, tx.actor.situation, tx.actor.units, tx.actor.function],
  );
}

/** And acknowledged, by a nurse under her own name. */
export async function markNoticesAcked(tx: Tx, requestId: string): Promise<void> {
  await tx.em.query(
    `update addressee set acked_at = $2, acked_by = $3, seen_at = coalesce(seen_at, $2), seen_by = coalesce(seen_by, $3)
     where acked_at is null and ack_wanted and unit_id = any($4::int[])
       and notice_id in (select notice_id from notice_item where about_id = $1)`,
    [requestId, tx.now, tx.actor.situation, tx.actor.units],
  );
}

export async function insertOpinion(tx: Tx, held: Held, requestId: string, opinion: string): Promise<void> {
  await tx.em.query(
    `insert into medical_opinion (id, patient_id, circle_id, unit_id, request_id, opinion, at, by_situation)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [uuidv7(), held.patientId, held.circleId, held.unitId, requestId, opinion, tx.now, tx.actor.situation],
  );
  await tx.em.query('update change_request set opinion_seen_at = coalesce(opinion_seen_at, $2) where id = $1', [
    requestId,
    tx.now,
  ]);
}
