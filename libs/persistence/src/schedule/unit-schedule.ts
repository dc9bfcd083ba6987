import type { Tx } from '../transaction';

/** A unit as a sending meets it. */
export interface UnitSchedule {
  unitId: number;
  name: string;
  shortName: string;
  /** Grows with each sending. */
  version: number;
  settings: Record<string, unknown>;
  /** The first day of which this unit's visits are known here, 'YYYY-MM-DD'. */
  historyFrom: string | null;
  lastAt: string | null;
  lastFile: string | null;
}

const text = (lock: string) => `
select u.id as "unitId", u.name, u.short_name as "shortName", u.schedule_version as version, u.settings,
  (select to_char(a.starts_at at time zone $2, 'YYYY-MM-DD') from appointment a where a.unit_id = u.id order by a.starts_at limit 1) as "historyFrom",
  p.at as "lastAt", p.file_name as "lastFile"
from unit u
left join lateral (select at, file_name from schedule_push where unit_id = u.id order by version_after desc limit 1) p on true
where u.id = $1 and u.id = any((select app.my_units())::int[]) ${lock}`;

const READ = { name: 'unit-schedule', text: text('') };
const LOCK = { name: 'unit-schedule-locked', text: text('for no key update of u') };

/**
 * One of the actor's own units, or null. `locked`: no other sending of this unit goes on until this transaction ends. Not `for update`: who
 * holds a pathway and writes a task for this unit would wait for the sending, and the sending for her pathway.
 */
export async function unitSchedule(tx: Tx, unitId: number, locked = false): Promise<UnitSchedule | null> {
  const [unit] = await tx.sql<UnitSchedule>(locked ? LOCK : READ, [unitId, tx.actor.timeZone]);
  return unit ?? null;
}
