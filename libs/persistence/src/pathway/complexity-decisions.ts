import type { Tx } from '../transaction';

export interface ComplexityDecisionRow extends Record<string, unknown> {
  id: string;
  at: string;
  by: string;
  clinical: string | null;
  social: string | null;
  service: string | null;
  why: string | null;
  total: number | null;
  cutOff: number | null;
  tuning: number | null;
}

const DECISIONS = {
  name: 'complexity-decisions',
  text: `select e.id, e.at, p.given_name || ' ' || p.family_name as by, e.data ->> 'clinical' as clinical, e.data ->> 'social' as social,
      e.data ->> 'service' as service, e.data ->> 'why' as why, (e.data ->> 'total')::float8 as total,
      (e.data ->> 'cutOff')::float8 as "cutOff", (e.data ->> 'tuning')::int as tuning
    from pathway y join pathway_event e on e.pathway_id = y.id
    join working_situation w on w.id = e.by_situation join person p on p.id = w.person_id
    where y.patient_id = $1 and e.kind = 'complexity' order by e.at desc limit 50`,
};

/** Every decision about complexity, the latest first: what was retained, what the checklist came to, and why. */
export function complexityDecisions(tx: Tx, patientId: string): Promise<ComplexityDecisionRow[]> {
  return tx.sql<ComplexityDecisionRow>(DECISIONS, [patientId]);
}

const CHECKED = {
  name: 'complexity-checked',
  text: `select answers from social_assessment where patient_id = $1 and form = 'complexity' and set_aside_at is null
    order by on_day desc, at desc limit 1`,
};

/** What was ticked the last time: the checklist opens on it. */
export async function lastChecklist(tx: Tx, patientId: string): Promise<Record<string, unknown> | null> {
  const [row] = await tx.sql<{ answers: Record<string, unknown> }>(CHECKED, [patientId]);
  return row?.answers ?? null;
}
