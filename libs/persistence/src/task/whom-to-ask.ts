import { PERMISSIONS } from '@jalon/access';
import { isThere } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** To whom a task may be given: a unit, one function in it, or one person of it. */
export interface WhomToAskRow {
  unitId: number;
  unit: string;
  function: string | null;
  situationId: string | null;
  person: string | null;
  title: string | null;
  own: boolean;
}

const WHOM: NamedStatement = {
  name: 'whom-to-ask',
  text: `
with places as (
  select u.id, u.short_name from unit u where $1::uuid is null and u.organisation_id = $2::uuid and u.closed_on is null
    and (u.id = any($3::int[]) or u.kind <> 'identity')
  union
  select u.id, u.short_name from circle c join membership k on k.circle_id = c.id and k.until is null
    join unit u on u.id = k.unit_id where c.patient_id = $1::uuid and c.kind = 'care'),
people as (
  select u.id as unit_id, u.short_name, s.id as situation_id, s.function, s.local_title, p.given_name || ' ' || p.family_name as name
  from places u join situation_unit su on su.unit_id = u.id join working_situation s on s.id = su.situation_id
  join person p on p.id = s.person_id
  where ${isThere('s', '$4')} and s.function = any($5::text[]))
select id as "unitId", short_name as unit, null as function, null::uuid as "situationId", null as person, null as title,
  id = any($3::int[]) as own from places
union all
select distinct unit_id, short_name, function, null::uuid, null, null, unit_id = any($3::int[]) from people
union all
select unit_id, short_name, function, situation_id, name, local_title, unit_id = any($3::int[]) from people
order by own desc, unit, function nulls first, person nulls first limit 300`,
};

/** For a patient, the open units of the circle; for no patient, the units of one's own organisation. */
export function whomToAsk(tx: Tx, patientId: string | null, today: string): Promise<WhomToAskRow[]> {
  const values = [patientId, tx.actor.organisation, tx.actor.units, today, PERMISSIONS['task.read']];
  return tx.sql<WhomToAskRow & Record<string, unknown>>(WHOM, values);
}
