import type { PrescriptionLine } from '@jalon/domain/prescription';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import type { PatientTraits } from './row-types';

export type DraftState = 'prepared' | 'refused' | 'withdrawn';

/** The first writing of a prescription, before anybody signed it. */
export interface DraftRow {
  state: DraftState;
  lines: PrescriptionLine[];
  version: number;
  at: string;
  by: string;
  situation: string;
  title: string;
  reason: string | null;
}

export interface DraftChange {
  state: DraftState | null;
  lines?: readonly PrescriptionLine[];
  reason?: string | null;
}

/** False when somebody changed it meanwhile: nothing is written then. */
export async function updateDraft(tx: Tx, id: string, version: number, change: DraftChange): Promise<boolean> {
  const result: unknown = await tx.em.query(
    `update prescription set draft_state = $3, draft = coalesce($4::jsonb, draft), draft_reason = $5, draft_at = $6,
       draft_by = case when $4::jsonb is null then draft_by else $7::uuid end, draft_version = draft_version + 1
     where id = $1 and draft_version = $2 and draft_state in ('prepared', 'refused')`,
    [
      id,
      version,
      change.state,
      change.lines ? JSON.stringify(change.lines) : null,
      change.reason ?? null,
      tx.now,
      tx.actor.situation,
    ],
  );
  return Array.isArray(result) && result[1] === 1;
}

/** Whom the practice and the prescriber were changed to, while the writing is prepared again. */
export async function updateDraftPlace(
  tx: Tx,
  id: string,
  place: {
    prescriber: string;
    prescriberUnit: number;
    practiceUnit: number | null;
    practiceName: string | null;
    practicePhone: string | null;
  },
): Promise<void> {
  await tx.em.query(
    `update prescription set prescriber = $2, prescriber_unit = $3, practice_unit = $4, practice_name = $5, practice_phone = $6 where id = $1`,
    [id, place.prescriber, place.prescriberUnit, place.practiceUnit, place.practiceName, place.practicePhone],
  );
}

/** The practice is waited for from now on. */
export async function awaitAcknowledgement(tx: Tx, id: string): Promise<void> {
  await tx.em.query('update prescription set to_acknowledge = true where id = $1', [id]);
}

/** Written under the engine's role: the practice changes nothing of a prescription but this word of its own. */
export async function acknowledgePrescription(tx: Tx, id: string): Promise<boolean> {
  const result: unknown = await asEngine(tx, () =>
    tx.em.query(
      `update prescription set to_acknowledge = false, acknowledged_at = $2, acknowledged_by = $3 where id = $1 and to_acknowledge`,
      [id, tx.now, tx.actor.situation],
    ),
  );
  return Array.isArray(result) && result[1] === 1;
}

export interface PrescriberChoiceRow {
  person: string;
  name: string;
  speciality: string | null;
  rpps: string | null;
}

/** Who may be named as the prescriber: those who prescribe in the actor's units today. */
export function prescribersHere(tx: Tx): Promise<PrescriberChoiceRow[]> {
  return tx.sql<PrescriberChoiceRow & Record<string, unknown>>(
    {
      name: 'prescribers-here',
      text: `select distinct p.id as person, concat_ws(' ', p.civility, p.given_name, p.family_name) as name, p.speciality, p.rpps, p.family_name
        from person p join working_situation w on w.person_id = p.id and w.ended_at is null
        join situation_unit s on s.situation_id = w.id and s.unit_id = any($1::int[])
        where p.prescriber and w.from_on <= $2::timestamptz::date and (w.until_on is null or w.until_on >= $2::timestamptz::date)
        order by p.family_name`,
    },
    [tx.actor.units, tx.now],
  );
}

export interface PracticeChoiceRow {
  unit: number;
  name: string;
  phone: string | null;
}

/** Practices of the directory by some letters of their name; without letters, those that already care for the patient. */
export function practicesNamed(tx: Tx, letters: string, patient: string): Promise<PracticeChoiceRow[]> {
  return tx.sql<PracticeChoiceRow & Record<string, unknown>>(
    {
      name: 'practices-named',
      text: `select u.id as unit, u.name, coalesce(u.phone, o.phone) as phone from unit u join organisation o on o.id = u.organisation_id
        where u.kind = 'practice' and u.closed_on is null and case when $1 = ''
          then exists (select 1 from membership m where m.patient_id = $2 and m.unit_id = u.id and m.until is null
            and m.function = 'town-nurse')
          else app.normalised(u.name || ' ' || o.name) like '%' || app.normalised($1) || '%'
            and not exists (select 1 from situation_unit s join working_situation w on w.id = s.situation_id
              where s.unit_id = u.id and w.function = 'general-practitioner') end
        order by u.name limit 12`,
    },
    [letters, patient],
  );
}

/** The traits that stand on a prescription, for a patient who has none yet; null for who may not read them. */
export async function prescribedPatient(tx: Tx, patient: string): Promise<PatientTraits | null> {
  const rows = await tx.sql<PatientTraits & Record<string, unknown>>(
    {
      name: 'prescribed-patient',
      text: `select p.id, i.used_family_name as "usedFamilyName", i.used_given_name as "usedGivenName",
          i.birth_family_name as "birthFamilyName", i.birth_date as "birthDate", i.sex, i.ipp, i.ins,
          p.long_term_illness as "longTermIllness"
        from patient p join lateral (select * from patient_identity k where k.patient_id = p.id
          order by (k.organisation_id = app.my_organisation()) desc, k.status = 'QUAL' desc, k.created_at limit 1) i on true
        where p.id = $1`,
    },
    [patient],
  );
  return rows[0] ?? null;
}
