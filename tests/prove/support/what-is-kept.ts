import type { FreshDatabase } from '@jalon/persistence/testing';

export interface Kept {
  visits: number;
  events: number;
  pushes: number;
  journal: number;
  version: number;
}

export const NOTHING: Kept = { visits: 0, events: 0, pushes: 0, journal: 0, version: 0 };
export const allOf = (visits: number): Kept => ({ visits, events: visits, pushes: 1, journal: 1, version: 1 });

/** What the database holds of a unit's sendings. */
export async function keptOf({ owner }: Pick<FreshDatabase, 'owner'>, unit: number): Promise<Kept> {
  const { rows } = await owner.query<Kept>(
    `select (select count(*)::int from appointment where unit_id = $1) as visits,
       (select count(*)::int from appointment_event where unit_id = $1) as events,
       (select count(*)::int from schedule_push where unit_id = $1) as pushes,
       (select count(*)::int from journal_entry j join schedule_push p on p.id::text = j.details->>'push' where p.unit_id = $1 and j.kind = 'wrote') as journal,
       schedule_version as version from unit where id = $1`,
    [unit],
  );
  if (!rows[0]) throw new Error(`There is no unit ${unit}.`);
  return rows[0];
}
