import type { Client } from 'pg';

/**
 * When a row of each table was an act of care, or at least a trace of one. Null: what is kept beside the acts (what a program noticed,
 * what is said of a death). A new table of patient data must say which it is.
 */
export const ACT_OF: Record<string, string | null> = {
  appointment: `case when status <> 'cancelled' then starts_at end`,
  appointment_event: 'at',
  assessment: 'at',
  call: 'coalesce(at, created_at)',
  call_note: 'at',
  change_request: 'state_at',
  contact_address: 'created_at',
  continuity_break: null,
  coordination_act: 'at',
  death: null,
  document: 'at',
  emergency_access: 'from_at',
  family_charter: 'at',
  go_ahead: 'at',
  ladder_event: 'at',
  medical_opinion: 'at',
  message: 'at',
  notice_item: null,
  opposition: 'at',
  own_plan: 'created_at',
  pathway: 'created_at',
  pathway_document: 'at',
  pathway_event: 'at',
  pathway_milestone: 'done_on',
  pathway_record: 'on_day',
  prescription: 'created_at',
  prescription_version: 'created_at',
  relative: 'created_at',
  request_look: 'at',
  request_step: 'at',
  sharing_information: 'at',
  social_assessment: 'at',
  task: 'coalesce(state_at, created_at)',
};

/** A patient's file in one organisation, and all that the rule asks of it. */
export interface RetentionFacts {
  patient: string;
  organisation: string;
  organisationName: string;
  ipp: string | null;
  lastAct: string;
  birthDates: string[];
  deceasedOn: string | null;
  suspensions: { from: string; until: string | null }[];
  /** How many rows of which table. */
  rows: Record<string, number>;
}

const heldRows = (whose: string) =>
  Object.entries(ACT_OF)
    .map(
      ([
        table,
        act,
      ]) => `select t.patient_id, u.organisation_id, '${table}' as name, count(*)::int as rows, max((${act ?? 'null'})::timestamptz) as act
  from ${table} t join unit u on u.id = t.unit_id where t.patient_id ${whose} group by 1, 2`,
    )
    .join('\nunion all ');

/** Every file of every organisation. A record absorbed by a merge has none of its own any more; a litigation said of it counts for the kept one. */
const facts = (whose: string) => `
with recursive kept as (
  select id, id as record, merged_into from patient
  union all select k.id, p.id, p.merged_into from kept k join patient p on p.id = k.merged_into),
held as (${heldRows(whose)}
union all select patient_id, organisation_id, 'patient_identity', count(*)::int, max(created_at) from patient_identity
  where patient_id ${whose} group by 1, 2),
file as (select patient_id, organisation_id, max(act) as act, jsonb_object_agg(name, rows order by name) as rows from held group by 1, 2)
select f.patient_id as patient, f.organisation_id as organisation, o.name as "organisationName", f.rows,
  (select min(i.ipp) from patient_identity i where i.patient_id = p.id and i.organisation_id = o.id) as ipp,
  to_char(coalesce(f.act, p.created_at) at time zone o.time_zone, 'YYYY-MM-DD') as "lastAct",
  coalesce((select jsonb_agg(distinct i.birth_date) from patient_identity i where i.patient_id = p.id), '[]') as "birthDates",
  coalesce(p.deceased_on, (select d.died_on from death d where d.patient_id = p.id and d.state = 'confirmed'))::text as "deceasedOn",
  coalesce((select jsonb_agg(jsonb_build_object('from', s.from_on, 'until', s.until_on) order by s.from_on) from retention_suspension s
    join kept k on k.id = s.patient_id and k.record = p.id and k.merged_into is null where s.organisation_id = o.id), '[]') as suspensions
from file f join patient p on p.id = f.patient_id join organisation o on o.id = f.organisation_id
where p.merged_into is null
order by o.name, o.id, ipp nulls last, p.id`;

const OF_ALL = facts('is not null');
const OF_ONE = facts('= $1');

/** Under the engine's role, inside the caller's transaction; of one patient, or of all. */
export async function retentionFacts(client: Client, patient: string | null = null): Promise<RetentionFacts[]> {
  const asked = patient === null ? { text: OF_ALL } : { name: 'retention-facts', text: OF_ONE, values: [patient] };
  return (await client.query<RetentionFacts>(asked)).rows;
}
