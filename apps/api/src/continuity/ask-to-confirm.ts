import { todayOf, type Tx } from '@jalon/persistence';
import type { Holder } from '@jalon/persistence/circle';
import type { LadderWayRow } from '@jalon/persistence/continuity';
import { addDays } from '@jalon/domain/calendar';
import { v7 as uuidv7 } from 'uuid';

/** The task of confirming a visit: its page opens on that visit alone. */
const MATTER = 'visit-to-confirm';
const DAYS_TO_CONFIRM = 7;

const PIVOTS_UNIT = `select su.unit_id as unit from situation_unit su join circle_unit cu on cu.unit_id = su.unit_id and cu.open
  where su.situation_id = $1 and cu.circle_id = $2 order by su.unit_id limit 1`;

interface Said {
  way: LadderWayRow;
  visitId: string;
  on: string;
}

/** Whoever saw the person is asked to say so, once; without anybody to ask, the page of continuity shows it. */
export async function askToConfirm(tx: Tx, holder: Holder, { way, visitId, on }: Said): Promise<void> {
  if (way.pivot === null || way.pivot === tx.actor.situation) return;
  const [place] = await tx.em.query<{ unit: number }[]>(PIVOTS_UNIT, [way.pivot, way.circleId]);
  const visit = way.visits.find(({ id }) => id === visitId);
  if (!place || !visit) return;
  await tx.em.query(
    `insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_situation, title, matter, about, due_on, state, created_by, created_at)
     select $1, $2, $3, $4, $5, $6, $7, '${MATTER}', $8, $9, 'open', $10, $11
     where not exists (select 1 from task where matter = '${MATTER}' and about = $8 and state = 'open')`,
    [
      ...[uuidv7(), holder.patientId, holder.circleId, holder.unitId, place.unit, way.pivot],
      ...[`Confirmer : ${visit.title}, vue le ${on.split('-').reverse().join('/')}`, visitId],
      ...[addDays(todayOf(tx), DAYS_TO_CONFIRM), tx.actor.situation, tx.now],
    ],
  );
  tx.tell([`situation:${way.pivot}`, `unit:${place.unit}`], 'task', []);
}

/** The visit is recorded, or did not take place: nobody has to confirm it any more. */
export async function confirmedOrNot(tx: Tx, visitId: string): Promise<void> {
  await tx.em.query(
    `update task set state = 'done', state_by = $2, state_at = $3, version = version + 1
     where matter = '${MATTER}' and about = $1 and state = 'open'`,
    [visitId, tx.actor.situation, tx.now],
  );
}
