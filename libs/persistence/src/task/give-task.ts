import { NIL, validate } from 'uuid';
import { PERMISSIONS } from '@jalon/access';
import { identityOf } from '../appointment';
import type { Holder } from '../circle';
import { isThere } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';
import type { TaskRow } from './list-tasks';

export interface TaskToGive {
  id: string;
  patientId: string | null;
  /** The unit that gives it when there is no patient. */
  ownUnit: number;
  toUnit: number;
  toFunction: string | null;
  toSituation: string | null;
  title: string;
  detail: string | null;
  dueOn: string;
}

/** Nothing is written, and `task` is null, outside the actor's circles or to somebody who cannot have it. */
export interface TaskGiven {
  /** Whose it is; null without a patient, and for one who is not the actor's. */
  holder: Holder | null;
  task: TaskRow | null;
}

interface Row extends Record<string, unknown> {
  patientId: string | null;
  circleId: string | null;
  unitId: number | null;
  toUnit: string | null;
  toPerson: string | null;
  familyName: string | null;
  givenName: string | null;
  birth: string | null;
  dueOn: string | null;
  createdAt: string;
}

// $1 id, $2 patient, $3 own units, $4 own organisation, $5 to which unit, $6 to which function, $7 to whom, $8 today, $9 who has tasks,
// $10 title, $11 detail, $12 due, $13 by whom, $14 now, $15 own unit.
const GIVE: NamedStatement = {
  name: 'give-task',
  text: `
with own as (
  select c.patient_id, c.id as circle_id, u.unit_id from circle c join circle_unit u on u.circle_id = c.id and u.open
  where c.patient_id = $2::uuid and c.kind = 'care' and u.unit_id = any($3::int[]) order by u.unit_id limit 1),
place as (
  select u.id, u.short_name from unit u where u.id = $5::int and case when $2::uuid is null
    then u.organisation_id = $4::uuid and u.closed_on is null and (u.id = any($3::int[]) or u.kind <> 'identity')
    else exists (select 1 from own o join membership k on k.circle_id = o.circle_id where k.until is null and k.unit_id = $5::int) end),
whom as (
  select p.given_name || ' ' || p.family_name as name
  from place u join situation_unit su on su.unit_id = u.id join working_situation s on s.id = su.situation_id join person p on p.id = s.person_id
  where ${isThere('s', '$8')} and s.function = any($9::text[])
    and (s.id = $7::uuid or ($7::uuid is null and s.function = $6::text)) limit 1),
written as (
  insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_function, to_situation, title, detail, due_on, state, created_by, created_at)
  select $1::uuid, o.patient_id, o.circle_id, coalesce(o.unit_id, $15::int), u.id, case when $7::uuid is null then $6::text end, $7::uuid,
    $10::text, $11::text, $12::date, 'open', $13::uuid, $14::timestamptz
  from place u left join own o on true
  where ($2::uuid is null or o.circle_id is not null) and (($6::text is null and $7::uuid is null) or exists (select 1 from whom))
  returning due_on, created_at)
select o.patient_id as "patientId", o.circle_id as "circleId", o.unit_id as "unitId", u.short_name as "toUnit",
  case when $7::uuid is not null then w.name end as "toPerson",
  coalesce(i.used_family_name, i.birth_family_name) as "familyName", coalesce(i.used_given_name, i.birth_given_name) as "givenName",
  i.birth_date as birth, t.due_on as "dueOn", t.created_at as "createdAt"
from (select) one left join own o on true left join place u on true left join whom w on true left join written t on true
${identityOf.join('o.patient_id', '$4::uuid')}`,
};

/**
 * Finds under which unit it is held, sees that it may go to this addressee (what `whomToAsk` lists), writes it, and answers it as its page
 * shows it: one statement, under the actor's policies. An addressee is a unit of the circle, or of one's organisation without a patient.
 */
export async function giveTask(tx: Tx, task: TaskToGive, today: string): Promise<TaskGiven> {
  const { actor } = tx;
  const { id, patientId, toUnit, toFunction, toSituation, title, detail, dueOn, ownUnit } = task;
  if (patientId !== null && !validate(patientId)) return { holder: null, task: null };
  const whom = toSituation === null || validate(toSituation) ? toSituation : NIL;
  const [row] = await tx.sql<Row>(GIVE, [
    ...[id, patientId, actor.units, actor.organisation, toUnit, toFunction, whom, today, PERMISSIONS['task.read']],
    ...[title, detail, dueOn, actor.situation, tx.now, ownUnit],
  ]);
  if (!row) throw new Error('A statement that always answers one row answered none.');
  const { unitId, circleId, toUnit: unitName, dueOn: due, ...named } = row;
  const holder = row.patientId && circleId && unitId !== null ? { patientId: row.patientId, circleId, unitId } : null;
  if (due === null || unitName === null) return { holder, task: null };
  const given: TaskRow = {
    ...named,
    ...{ id, title, detail, dueOn: due, state: 'open', stateAt: null, stateBy: null, stateSituation: null, notDoneReason: null },
    ...{ createdBy: `${actor.givenName} ${actor.familyName}`, createdBySituation: actor.situation },
    ...{ unitId: unitId ?? ownUnit, circleId, toUnitId: toUnit, toUnit: unitName },
    ...{ toFunction: toSituation === null ? toFunction : null, toSituation, visit: null, putOff: [], version: 1 },
  };
  return { holder, task: given };
}
