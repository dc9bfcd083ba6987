import { isThere } from '../standing-in';
import type { Tx } from '../transaction';
import { awaitedFirst } from './awaited-first';
import type { PrescriptionRow } from './row-types';

const person = (situation: string, p: string) => `jsonb_build_object('person', ${p}.id, 'situation', ${situation}.id,
  'given', ${p}.given_name, 'family', ${p}.family_name, 'civility', ${p}.civility, 'title', ${situation}.local_title, 'phone', ${p}.phone)`;

/** Row-level security decides which prescriptions, versions and pathways come; a secretary reads no pathway. */
const TEXT = `
select p.id, p.circle_id as "circleId", p.unit_id as "holderUnit", p.prescriber_unit as "prescriberUnit",
  pu.name as "prescriberUnitName", pu.phone as "prescriberUnitPhone", pu.settings->'stepHours' as "stepHours",
  jsonb_build_object('person', d.id, 'situation', null, 'given', d.given_name, 'family', d.family_name, 'civility', d.civility,
    'title', d.speciality, 'phone', d.phone, 'rpps', d.rpps) as prescriber,
  p.practice_unit as "practiceUnit", coalesce(pr.name, p.practice_name) as "practiceName", coalesce(pr.phone, p.practice_phone) as "practicePhone",
  coalesce(app.unit_reads_jalon(p.practice_unit), false) as "practiceReads", p.ended_on as "endedOn",
  p.to_acknowledge as "toAcknowledge", p.acknowledged_at as "acknowledgedAt", (select concat_ws(' ', ap.given_name, ap.family_name)
    from working_situation asit join person ap on ap.id = asit.person_id where asit.id = p.acknowledged_by) as "acknowledgedBy",
  case when p.draft_state is null then null else jsonb_build_object('state', p.draft_state, 'lines', p.draft, 'version', p.draft_version,
    'at', p.draft_at, 'reason', p.draft_reason, 'situation', p.draft_by,
    'by', (select concat_ws(' ', dp.civility, dp.given_name, dp.family_name) from working_situation ds
      join person dp on dp.id = ds.person_id where ds.id = p.draft_by),
    'title', (select ds.local_title from working_situation ds where ds.id = p.draft_by)) end as draft,
  p.created_at as "createdAt",
  jsonb_build_object('id', p.patient_id, 'usedFamilyName', i.used_family_name, 'usedGivenName', i.used_given_name,
    'birthFamilyName', i.birth_family_name, 'birthDate', i.birth_date, 'sex', i.sex, 'ipp', i.ipp, 'ins', i.ins,
    'longTermIllness', pa.long_term_illness) as patient,
  coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'state', v.state, 'lines', v.lines, 'validUntil', v.valid_until,
      'signedOn', v.signed_on, 'signedHow', v.signed_how, 'prescriber', v.prescriber,
      'prescriberName', concat_ws(' ', w.civility, w.given_name, w.family_name), 'documentId', v.document_id,
      'requestId', v.request_id, 'createdAt', v.created_at) order by v.number)
    from prescription_version v join person w on w.id = v.prescriber where v.prescription_id = p.id), '[]') as versions,
  (select jsonb_agg(jsonb_build_object('unitId', y.unit_id,
      'pivot', case when sp.id is null then null else ${person('sp', 'pp')} end,
      'relay', case when sr.id is null then null else ${person('sr', 'rp')} end))
    from pathway y
    left join working_situation sp on sp.id = y.pivot and ${isThere('sp', 'app.at()')} left join person pp on pp.id = sp.person_id
    left join working_situation sr on sr.id = y.relay and ${isThere('sr', 'app.at()')} left join person rp on rp.id = sr.person_id
    where y.patient_id = p.patient_id and y.status = 'active') as pathways
from prescription p
join patient pa on pa.id = p.patient_id
join unit pu on pu.id = p.prescriber_unit
join person d on d.id = p.prescriber
left join unit pr on pr.id = p.practice_unit
join lateral (select * from patient_identity k where k.patient_id = p.patient_id
  order by (k.organisation_id = app.my_organisation()) desc, k.status = 'QUAL' desc, k.created_at limit 1) i on true`;

const OF_PATIENT = { name: 'prescriptions-of-patient', text: `${TEXT} where p.patient_id = $1 order by p.created_at desc` };
const BY_IDS = { name: 'prescriptions-by-ids', text: `${TEXT} where p.id = any($1::uuid[])` };

const AWAITED = {
  name: 'prescriptions-awaited',
  text: `${TEXT} where ${awaitedFirst('p')} order by coalesce(p.draft_at, p.created_at), p.id`,
};

/** First prescriptions that wait for a signature, came back with a reason, or were given and nobody has acknowledged yet. */
export function awaitedPrescriptions(tx: Tx): Promise<PrescriptionRow[]> {
  return tx.sql<PrescriptionRow>(AWAITED, []);
}

export function prescriptionsOfPatient(tx: Tx, patientId: string): Promise<PrescriptionRow[]> {
  return tx.sql<PrescriptionRow>(OF_PATIENT, [patientId]);
}

export function prescriptionsByIds(tx: Tx, ids: readonly string[]): Promise<PrescriptionRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : tx.sql<PrescriptionRow>(BY_IDS, [ids]);
}

/** The prescription that a version belongs to, when the reader sees it. */
export async function prescriptionOfVersion(tx: Tx, version: string): Promise<string | null> {
  const rows = await tx.sql<{ id: string }>(
    { name: 'prescription-of-version', text: 'select prescription_id as id from prescription_version where id = $1' },
    [version],
  );
  return rows[0]?.id ?? null;
}
