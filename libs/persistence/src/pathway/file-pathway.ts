import type { TemplateStage } from '@jalon/domain/pathway';
import { isThere } from '../standing-in';
import type { Tx } from '../transaction';

export interface FilePathwayRow {
  id: string;
  title: string;
  templateKind: 'national' | 'local';
  templateVersion: number;
  stages: TemplateStage[];
  /** Every time the patient came to a stage, in order of time. */
  moves: { to: string; on: string }[];
  stage: string;
  status: 'active' | 'closed';
  includedOn: string;
  nextStepOn: string | null;
  nextStep: string | null;
  closedReason: string | null;
  version: number;
  unit: string;
  unitPhone: string | null;
  unitHours: string | null;
  nightName: string | null;
  nightPhone: string | null;
  pivot: string | null;
  pivotName: string | null;
  pivotTitle: string | null;
  pivotPhone: string | null;
  pivotHours: string | null;
  pivotMissingSince: string | null;
  relay: string | null;
  relayName: string | null;
  relayTitle: string | null;
  relayPhone: string | null;
  relayHours: string | null;
  complexClinical: string | null;
  complexSocial: string | null;
  complexService: string | null;
  complexBy: string | null;
  complexAt: string | null;
}

const person = (alias: string) => `${alias}p.given_name || ' ' || ${alias}p.family_name`;

/** The way that the patient is on, or the last one: its milestones are asked in the same breath. */
const FIRST = `order by p.status = 'active' desc, p.included_on desc, p.id limit 1`;

const PATHWAY = {
  name: 'file-pathway',
  text: `select p.id, p.title, t.kind as "templateKind", p.template_version as "templateVersion", t.content -> 'stages' as stages, p.stage,
      coalesce((select jsonb_agg(jsonb_build_object('to', coalesce(e.data ->> 'to', e.data ->> 'stage'), 'on', (e.at at time zone $3)::date) order by e.at) from pathway_event e
        where e.pathway_id = p.id and e.kind in ('enrolled', 'moved')), '[]') as moves,
      p.status, p.included_on as "includedOn", p.next_step_on as "nextStepOn", p.next_step as "nextStep", p.closed_reason as "closedReason",
      p.version, u.name as unit, u.phone as "unitPhone", u.hours as "unitHours", u.night_name as "nightName", u.night_phone as "nightPhone",
      case when ${isThere('v', '$2')} then p.pivot end as pivot,
      ${person('v')} as "pivotName", v.local_title as "pivotTitle", vp.phone as "pivotPhone", vp.phone_hours as "pivotHours",
      least(v.until_on, (v.ended_at at time zone 'UTC')::date) as "pivotMissingSince",
      case when ${isThere('r', '$2')} then p.relay end as relay, ${person('r')} as "relayName", r.local_title as "relayTitle", rp.phone as "relayPhone", rp.phone_hours as "relayHours",
      p.complex_clinical as "complexClinical", p.complex_social as "complexSocial", p.complex_service as "complexService",
      ${person('x')} as "complexBy", p.complex_at as "complexAt"
    from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version join unit u on u.id = p.unit_id
      left join working_situation v on v.id = p.pivot left join person vp on vp.id = v.person_id
      left join working_situation r on r.id = p.relay left join person rp on rp.id = r.person_id
      left join working_situation x on x.id = p.complex_by left join person xp on xp.id = x.person_id
    where p.patient_id = $1 ${FIRST}`,
};

export async function pathwayOf(tx: Tx, patientId: string, today: string): Promise<FilePathwayRow | null> {
  const [pathway] = await tx.sql<FilePathwayRow & Record<string, unknown>>(PATHWAY, [patientId, today, tx.actor.timeZone]);
  return pathway ?? null;
}

export interface FileMilestoneRow {
  id: string;
  key: string;
  title: string;
  stage: string;
  lane: 'milestone' | 'appointment' | 'call' | 'support';
  due: string;
  from: string;
  to: string;
  inCharge: string;
  required: boolean;
  doneOn: string | null;
  doneBy: string | null;
  /** 'recorded', or what did it: an appointment, a call, a paper…, and which. */
  doneHow: string | null;
  doneWith: string | null;
  result: string | null;
  version: number;
}

const MILESTONES = {
  name: 'file-milestones',
  text: `select m.id, m.key, m.title, m.stage, m.lane, m.due_on as due, m.window_from as "from", m.window_to as "to", m.in_charge as "inCharge",
      m.required, m.done_on as "doneOn", p.given_name || ' ' || p.family_name as "doneBy", m.done_how as "doneHow", m.done_with as "doneWith", m.result, m.version
    from pathway_milestone m left join working_situation w on w.id = m.done_by left join person p on p.id = w.person_id
    where m.pathway_id = (select p.id from pathway p where p.patient_id = $1 ${FIRST}) and m.dropped_on is null order by m.due_on, m.key`,
};

/** The milestones of the way that `pathwayOf` answers. */
export function fileMilestones(tx: Tx, patientId: string): Promise<FileMilestoneRow[]> {
  return tx.sql<FileMilestoneRow & Record<string, unknown>>(MILESTONES, [patientId]);
}
