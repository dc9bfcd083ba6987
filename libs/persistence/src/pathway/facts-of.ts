import type { SatisfyingFact } from '@jalon/domain/pathway';
import type { NamedStatement, Tx } from '../transaction';

export interface FactRow extends SatisfyingFact {
  pathway: string;
}

/**
 * An appointment or a call of the care circle counts for an organisation’s own plan when it is held by a unit of the plan’s own circle, and
 * every unit that reads the plan is let in the care circle too: a tick tells nobody of what they could not read there. What it did once
 * stays done when a unit leaves the care circle later.
 */
const counts = (fact: string): string =>
  `(${fact}.circle_id = m.circle_id or (${fact}.circle_id = m.care and ${fact}.unit_id = any(m.own_units)
    and (m.all_let_in or exists (select 1 from pathway_milestone k where k.pathway_id = m.id and k.fact = ${fact}.id))))`;

/**
 * What has taken place on these pathways and still stands, whoever wrote it: asked under the engine's role. A decision counts for the hour
 * and the result that it was made for; a call that reached nobody counts with its tries.
 */
const facts = (name: string, which: string): NamedStatement => ({
  name,
  text: `with mine as (select p.id, p.patient_id, p.circle_id, w.* from pathway p
      left join lateral (select c.id as care, array_agg(u.unit_id) as own_units, bool_and(exists (select 1 from circle_unit v
            where v.circle_id = c.id and v.unit_id = u.unit_id and v.open)) as all_let_in
        from circle o join circle c on c.patient_id = p.patient_id and c.kind = 'care'
          join circle_unit u on u.circle_id = o.id and u.open
        where o.id = p.circle_id and o.kind = 'private' group by c.id) w on true
      where ${which})
    select m.id as pathway, a.id, 'appointment' as kind, a.kind as of, a.label as title, (a.starts_at at time zone $2)::date as "on",
      null::uuid as milestone, 0 as attempts
    from mine m join appointment a on a.patient_id = m.patient_id and ${counts('a')} and a.status = 'done'
    union all
    select m.id, c.id, 'call', case c.state when 'reached' then 'reached' else 'tried' end, c.purpose,
      (coalesce(c.at, c.planned_at) at time zone $2)::date, c.milestone_id, c.attempts
    from mine m join call c on c.patient_id = m.patient_id and ${counts('c')} and c.state in ('reached', 'unreached')
    union all
    select m.id, r.id, r.sort, r.kind, null, r.on_day, null, 0
    from mine m join pathway_record r on r.pathway_id = m.id and r.removed_at is null
    union all
    select m.id, k.id, 'act', k.event, null, (k.at at time zone $2)::date, null, 0
    from mine m join coordination_act k on k.patient_id = m.patient_id and k.circle_id = m.circle_id and k.times > 0
    union all
    select m.id, a.id, 'blood-test', 'received', null, (a.lab_received_at at time zone $2)::date, null, 0
    from mine m join appointment a on a.patient_id = m.patient_id and a.circle_id = m.circle_id and a.lab = 'received'
      and a.lab_received_at is not null and a.status in ('planned', 'done')
    union all
    select m.id, g.id, 'go-ahead', g.decision, null, (g.at at time zone $2)::date, null, 0
    from mine m join go_ahead g on g.patient_id = m.patient_id and g.circle_id = m.circle_id and g.decision = 'go' and g.withdrawn_at is null
      join appointment a on a.id = g.appointment_id and a.status in ('planned', 'done') and a.starts_at = g.visit_starts_at
        and a.lab_received_at is not distinct from g.lab_received_at`,
});
const OF_PATHWAYS = facts('facts-of-pathways', 'p.id = any($1::uuid[])');
const OF_PATIENTS = facts('facts-of-patients', `p.patient_id = any($1::uuid[]) and p.status = 'active'`);

export function factsOf(tx: Tx, pathways: readonly string[]): Promise<FactRow[]> {
  return tx.sql<FactRow & Record<string, unknown>>(OF_PATHWAYS, [pathways, tx.actor.timeZone]);
}

/** The same of every active pathway of these patients. */
export function factsOfPatients(tx: Tx, patients: readonly string[]): Promise<FactRow[]> {
  return tx.sql<FactRow & Record<string, unknown>>(OF_PATIENTS, [patients, tx.actor.timeZone]);
}
