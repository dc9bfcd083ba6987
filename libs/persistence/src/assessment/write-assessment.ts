import { v7 as uuidv7 } from 'uuid';
import type { AssessmentForm, ScoredAssessment } from '@jalon/domain/assessment';
import type { Holder } from '../circle';
import type { Tx } from '../transaction';

/** A table has one class of data: the form says which is its own. */
const TABLE = { clinical: 'assessment', coordination: 'social_assessment' } as const;

export interface AssessmentToWrite {
  form: AssessmentForm;
  on: string;
  answers: Readonly<Record<string, unknown>>;
  scored: ScoredAssessment;
  /** The version of the organisation's own weights that counted; null: those that come with the form. */
  tuning: number | null;
}

export async function writeAssessment(
  tx: Tx,
  holder: Holder,
  { form, on, answers, scored, tuning }: AssessmentToWrite,
): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into ${TABLE[form.dataClass]} (id, patient_id, circle_id, unit_id, form, form_version, on_day, answers, settings, points, total, reading,
       missing, by_situation, at, tuning) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      ...[id, holder.patientId, holder.circleId, holder.unitId, form.name, form.version, on, JSON.stringify(answers)],
      ...[JSON.stringify(scored.settings), JSON.stringify(scored.items), scored.total, scored.reading?.code ?? null],
      ...[scored.missing, tx.actor.situation, tx.now, tuning],
    ],
  );
  return id;
}

export interface StandingAssessment {
  id: string;
  patientId: string;
  form: string;
  onDay: string;
}

/** One that stands and that the actor may see, whichever table holds it. */
export async function standingAssessment(tx: Tx, id: string): Promise<StandingAssessment | null> {
  const [row] = await tx.em.query<StandingAssessment[]>(
    `select id, patient_id as "patientId", form, on_day as "onDay" from assessment where id = $1 and set_aside_at is null
     union all select id, patient_id, form, on_day from social_assessment where id = $1 and set_aside_at is null`,
    [id],
  );
  return row ?? null;
}

export async function setAssessmentAside(tx: Tx, { id }: StandingAssessment, reason: string): Promise<void> {
  for (const table of Object.values(TABLE))
    await tx.em.query(
      `update ${table} set set_aside_at = $2, set_aside_by = $3, set_aside_reason = $4 where id = $1 and set_aside_at is null`,
      [id, tx.now, tx.actor.situation, reason],
    );
}
