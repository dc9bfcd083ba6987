import { PERMISSIONS } from '@jalon/access';
import { isAway, isThere } from '../standing-in';
import type { Tx } from '../transaction';

export interface ColleagueRow extends Record<string, unknown> {
  situation: string;
  name: string;
  title: string;
  function: string;
  away: boolean;
  /** Those of the actor's units in which she works too. */
  units: number[];
}

const COLLEAGUES = {
  name: 'colleagues',
  text: `select w.id as situation, p.given_name || ' ' || p.family_name as name, w.local_title as title, w.function,
      array_agg(s.unit_id order by s.unit_id) as units,
      exists (select 1 from absence a where a.situation_id = w.id and ${isAway('a', '$3')}) as away
    from situation_unit s join working_situation w on w.id = s.situation_id join person p on p.id = w.person_id
    where s.unit_id = any($1::int[]) and w.id <> $2 and ${isThere('w', '$3')}
      and w.function = any($4::text[])
    group by w.id, p.id order by p.family_name, p.given_name, w.id`,
};

/** To whom one's own work may pass: those of one's own units who have a list like this one. */
export function colleagues(tx: Tx, today: string): Promise<ColleagueRow[]> {
  return tx.sql<ColleagueRow>(COLLEAGUES, [tx.actor.units, tx.actor.situation, today, PERMISSIONS['day.read']]);
}

const KNOWN_BY = {
  name: 'units-of-patients-circles',
  text: `select c.patient_id as patient, u.unit_id as unit from circle c join circle_unit u on u.circle_id = c.id and u.open
    where c.patient_id = any($1::uuid[]) and u.unit_id = any($2::int[]) order by (c.kind = 'care') desc, u.unit_id`,
};

/** In which of these units each patient is followed; one followed in none may not be passed there. */
export async function unitsFollowing(
  tx: Tx,
  patients: readonly string[],
  units: readonly number[],
): Promise<Map<string, number>> {
  const rows = await tx.sql<{ patient: string; unit: number }>(KNOWN_BY, [patients, units]);
  return new Map([...rows].reverse().map(({ patient, unit }) => [patient, unit]));
}
