import type { JobFunction } from '@jalon/access';
import { PERMISSIONS } from '@jalon/access';
import { isThere } from '../standing-in';
import type { NamedStatement, Tx } from '../transaction';

/** Somebody of the circle to whom one may write: a whole unit or practice, or one person of it. */
export interface WhomRow {
  unitId: number;
  unit: string;
  organisation: string;
  situationId: string | null;
  person: string | null;
  title: string | null;
  function: string | null;
  own: boolean;
}

const READERS: readonly JobFunction[] = PERMISSIONS['message.write'];

const WHOM: NamedStatement = {
  name: 'whom-to-write',
  text: `
with open_units as (
  select distinct k.unit_id from circle c join membership k on k.circle_id = c.id and k.until is null and k.unit_id is not null
  where c.patient_id = $1 and c.kind = 'care')
select u.id as "unitId", u.name as unit, o.name as organisation, null::uuid as "situationId", null as person, null as title, null as function,
  u.id = any($2::int[]) as own
from open_units k join unit u on u.id = k.unit_id join organisation o on o.id = u.organisation_id
union all
select u.id, u.name, o.name, s.id, p.given_name || ' ' || p.family_name, s.local_title, s.function, u.id = any($2::int[])
from open_units k join unit u on u.id = k.unit_id join organisation o on o.id = u.organisation_id
join situation_unit su on su.unit_id = u.id join working_situation s on s.id = su.situation_id
join person p on p.id = s.person_id
where ${isThere('s', '$3')} and s.function = any($4::text[]) and s.id <> $5
order by "situationId" nulls first, own, unit, person limit 200`,
};

/** The open units of the patient's care circle, then their people who read messages; never the secretaries, never oneself. */
export function whomToWrite(tx: Tx, patientId: string, today: string): Promise<WhomRow[]> {
  const values = [patientId, tx.actor.units, today, READERS, tx.actor.situation];
  return tx.sql<WhomRow & Record<string, unknown>>(WHOM, values);
}
