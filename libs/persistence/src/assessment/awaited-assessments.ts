import type { Tx } from '../transaction';

export interface AwaitedAssessmentRow extends Record<string, unknown> {
  milestone: string;
  form: string;
  title: string;
  from: string;
  to: string;
}

const AWAITED = {
  name: 'awaited-assessments',
  text: `select m.id as milestone, r -> 'satisfiedBy' ->> 'assessment' as form, m.title, m.window_from as "from", m.window_to as "to"
    from pathway p
    join pathway_template t on t.key = p.template_key and t.version = p.template_version
    cross join jsonb_array_elements(t.content -> 'milestones') r
    join pathway_milestone m on m.pathway_id = p.id and split_part(m.key, '@', 1) = r ->> 'key' and m.done_on is null and m.dropped_on is null
    where p.patient_id = $1 and p.status = 'active' and r -> 'satisfiedBy' ->> 'kind' = 'assessment' and m.window_from <= $2
    order by m.window_from, m.key limit 20`,
};

/** What the patient's way waits for that a form would do: whose window has opened, or does so by this day. */
export function awaitedAssessments(tx: Tx, patientId: string, until: string): Promise<AwaitedAssessmentRow[]> {
  return tx.sql<AwaitedAssessmentRow>(AWAITED, [patientId, until]);
}
