import type { NamedStatement, Tx } from '../transaction';

/** What a unit sets for itself: anything absent keeps its default. */
export interface UnitDaySettings {
  weekdays?: number[];
  closed?: string[];
  open?: string[];
  missingWithinHours?: number;
  decisionWithinMinutes?: number;
}

/** One of the reader's units, and until when she has looked. */
export interface DayUnitRow {
  id: number;
  name: string;
  shortName: string;
  kind: string;
  settings: UnitDaySettings;
  lastPushAt: string | null;
  senders: string | null;
  lookedAt: string | null;
}

const DAY_FRAME: NamedStatement = {
  name: 'day-frame',
  text: `
select u.id, u.name, u.short_name as "shortName", u.kind, u.settings,
  (select max(p.at) from schedule_push p where p.unit_id = u.id) as "lastPushAt",
  (select string_agg(who.given_name || ' ' || who.family_name, ', ' order by who.family_name)
   from situation_unit su join working_situation s on s.id = su.situation_id join person who on who.id = s.person_id
   where su.unit_id = u.id and s.function = 'unit-secretary' and s.ended_at is null) as "senders",
  (select l.at from last_look l where l.situation_id = $2 and l.page = 'day') as "lookedAt"
from unit u where u.id = any($1) order by u.name`,
};

export function dayFrame(tx: Tx): Promise<DayUnitRow[]> {
  return tx.sql<DayUnitRow>(DAY_FRAME, [tx.actor.units, tx.actor.situation]);
}
