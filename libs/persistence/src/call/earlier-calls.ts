import type { NamedStatement, Tx } from '../transaction';

/** A call already made or tried; note and symptoms only for whoever reads clinical data. */
export interface EarlierCallRow {
  id: string;
  purpose: string;
  state: 'reached' | 'unreached';
  at: string;
  minutes: number | null;
  by: string | null;
  note: string | null;
  symptoms: string[];
  reminded: string[];
}

const EARLIER: NamedStatement = {
  name: 'earlier-calls',
  text: `
select c.id, c.purpose, c.state, coalesce(c.at, c.planned_at) as at, c.minutes, p.given_name || ' ' || p.family_name as "by",
  n.note, coalesce(n.symptoms, '[]'::jsonb) as symptoms, coalesce(n.reminded, '[]'::jsonb) as reminded
from call c left join working_situation w on w.id = c.by_situation left join person p on p.id = w.person_id
left join lateral (select x.note, x.symptoms, x.reminded from call_note x where x.call_id = c.id order by x.at desc limit 1) n on true
where c.patient_id = $1 and (c.state in ('reached', 'unreached')) order by coalesce(c.at, c.planned_at) desc, c.id limit 8`,
};

export function earlierCalls(tx: Tx, patientId: string): Promise<EarlierCallRow[]> {
  return tx.sql<EarlierCallRow & Record<string, unknown>>(EARLIER, [patientId]);
}
