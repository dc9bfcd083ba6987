import type { Tx } from '../transaction';

export interface FileCallRow {
  id: string;
  purpose: string;
  plannedAt: string;
  at: string | null;
  state: 'planned' | 'reached' | 'unreached' | 'cancelled';
  toWhom: string;
  milestoneId: string | null;
  by: string | null;
  /** Null also for whoever may not read clinical notes. */
  note: string | null;
  version: number;
}

const CALLS = {
  name: 'file-calls',
  text: `select c.id, c.purpose, c.planned_at as "plannedAt", c.at, c.state, c.to_whom as "toWhom", c.milestone_id as "milestoneId",
      p.given_name || ' ' || p.family_name as by, n.note, c.version
    from call c left join working_situation w on w.id = c.by_situation left join person p on p.id = w.person_id
      left join lateral (select note from call_note n where n.call_id = c.id order by n.at desc limit 1) n on true
    where c.patient_id = $1 and c.state <> 'cancelled' order by coalesce(c.at, c.planned_at), c.id limit 200`,
};

export function callsOf(tx: Tx, patientId: string): Promise<FileCallRow[]> {
  return tx.sql<FileCallRow & Record<string, unknown>>(CALLS, [patientId]);
}
