import type { NamedStatement, Tx } from '../transaction';

/** A pathway that asks for somebody today, one row a milestone past or inside its window; one row without when only the way does. */
export interface OwnPathwayRow {
  pathwayId: string;
  patientId: string;
  pivot: string | null;
  nextStepOn: string | null;
  nextStep: string | null;
  includedOn: string;
  breachSince: string | null;
  milestoneKey: string | null;
  milestoneTitle: string;
  dueOn: string;
  windowFrom: string;
  windowTo: string;
  inCharge: string;
  required: boolean;
}

/** What time alone breaks is computed here, by date: a job that does not run hides nobody. */
const OWN_PATHWAYS: NamedStatement = {
  name: 'own-pathways',
  text: `
select p.id as "pathwayId", p.patient_id as "patientId", p.pivot, p.next_step_on as "nextStepOn", p.next_step as "nextStep",
  p.included_on as "includedOn", p.breach->>'since' as "breachSince", m.key as "milestoneKey", m.title as "milestoneTitle",
  m.due_on as "dueOn", m.window_from as "windowFrom", m.window_to as "windowTo", m.in_charge as "inCharge", m.required
from pathway p
left join pathway_milestone m on m.pathway_id = p.id and m.done_on is null and m.dropped_on is null and m.window_from <= $2
  and (m.window_to < $2 or m.in_charge = $3)
where p.status = 'active' and (p.pivot = $1 or p.relay = $1 or (p.pivot is null and $3 in ('pivot-nurse', 'coordinator')))
  and (p.pivot is null or p.next_step_on is null or p.next_step_on < $2 or m.id is not null)
order by p.id, m.due_on limit 400`,
};

export function ownPathways(tx: Tx, today: string): Promise<OwnPathwayRow[]> {
  return tx.sql<OwnPathwayRow>(OWN_PATHWAYS, [tx.actor.situation, today, tx.actor.function]);
}
