import { v7 as uuidv7 } from 'uuid';
import { asEngine } from '../engine';
import type { PrescriptionLine } from '@jalon/domain/prescription';
import type { Tx } from '../transaction';
import type { Held } from './write-request';

export interface Setting {
  patientId: string;
  circleId: string;
  /** The unit that will hold the prescription: the secretariat when the actor works in one, so that it is prepared there. */
  unitId: number;
  longTermIllness: boolean;
}

/** The patient’s care circle and the unit of the actor’s that takes part in it; null when none does. */
export async function settingOf(tx: Tx, patientId: string): Promise<Setting | null> {
  const rows = await tx.sql<Setting>(
    {
      name: 'prescription-setting',
      text: `select c.patient_id as "patientId", c.id as "circleId", u.id as "unitId", p.long_term_illness as "longTermIllness"
        from circle c join patient p on p.id = c.patient_id
        join circle_unit cu on cu.circle_id = c.id and cu.open and cu.unit_id = any($2::int[])
        join unit u on u.id = cu.unit_id
        where c.patient_id = $1 and c.kind = 'care' order by (u.kind = 'secretariat') desc, u.id limit 1`,
    },
    [patientId, tx.actor.units],
  );
  return rows[0] ?? null;
}

export interface PrescriberOfUnit {
  person: string;
  name: string;
  prescriber: boolean;
  unit: number;
}

/** A prescriber who works in one of the actor’s units today; the unit is that of his care before that of his paper. */
export async function prescriberFor(tx: Tx, person: string): Promise<PrescriberOfUnit | null> {
  const rows = await tx.sql<PrescriberOfUnit>(
    {
      name: 'prescriber-of-unit',
      text: `select p.id as person, concat_ws(' ', p.given_name, p.family_name) as name, p.prescriber, own.id as unit
        from person p join working_situation w on w.person_id = p.id and w.ended_at is null
        join situation_unit s on s.situation_id = w.id and s.unit_id = any($2::int[])
        join situation_unit o on o.situation_id = w.id join unit own on own.id = o.unit_id
        where p.id = $1 and w.from_on <= $3::timestamptz::date and (w.until_on is null or w.until_on >= $3::timestamptz::date)
        order by (own.kind = 'secretariat'), own.id limit 1`,
    },
    [person, tx.actor.units, tx.now],
  );
  return rows[0] ?? null;
}

/** A prescription opens a patient’s circle to a practice of nurses, and to no other unit. */
export async function isPractice(tx: Tx, unit: number): Promise<boolean> {
  const rows = await tx.sql(
    { name: 'unit-is-practice', text: `select 1 from unit where id = $1 and kind = 'practice' and closed_on is null` },
    [unit],
  );
  return rows.length === 1;
}

/**
 * The practice that the prescription names joins the care circle: chosen by the patient, by this prescription, that day. Under the
 * engine's role: the secretary who records the paper neither sees who else takes part nor adds anybody otherwise.
 */
export async function joinByPrescription(tx: Tx, setting: Setting, practice: number, signedOn: string): Promise<void> {
  await asEngine(tx, () =>
    tx.em.query(
      `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, how, by_situation, since)
     select $1, $2, $3, $4::int, 'town-nurse', 'care-team-chosen', 'prescription', $5, $6, $7
     where not exists (select 1 from membership m where m.circle_id = $2 and m.unit_id = $4::int and m.until is null)`,
      [uuidv7(), setting.circleId, setting.patientId, practice, `ordonnance du ${signedOn}`, tx.actor.situation, tx.now],
    ),
  );
}

export interface FirstPrescriptionRow {
  id: string;
  prescriber: string;
  prescriberUnit: number;
  practiceUnit: number | null;
  practiceName: string | null;
  practicePhone: string | null;
  /** Prepared for a signature that comes later. */
  draft: readonly PrescriptionLine[] | null;
}

/** Held by the prescriber's secretariat also when a nurse prepares it: written under the engine's role for that. */
export async function insertFirstPrescription(tx: Tx, held: Held, row: FirstPrescriptionRow): Promise<void> {
  await asEngine(tx, () =>
    tx.em.query(
      `insert into prescription (id, patient_id, circle_id, unit_id, prescriber, prescriber_unit, practice_unit, practice_name,
       practice_phone, created_at, draft, draft_state, draft_by, draft_at, draft_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, case when $11::jsonb is null then null else 'prepared' end,
       $12, $10, 1)`,
      [
        row.id,
        held.patientId,
        held.circleId,
        held.unitId,
        row.prescriber,
        row.prescriberUnit,
        row.practiceUnit,
        row.practiceName,
        row.practicePhone,
        tx.now,
        row.draft ? JSON.stringify(row.draft) : null,
        tx.actor.situation,
      ],
    ),
  );
}
