import { asEngine } from '../engine';
import type { Tx } from '../transaction';

const SCORES = {
  name: 'scores-of-patients',
  text: `select distinct on (x.patient_id, x.form) x.patient_id as patient, x.form, x.total::float8 as total from (
      select patient_id, form, total, on_day, at from assessment
        where patient_id = any($1::uuid[]) and total is not null and set_aside_at is null
      union all select patient_id, form, total, on_day, at from social_assessment
        where patient_id = any($1::uuid[]) and total is not null and set_aside_at is null) x
    order by x.patient_id, x.form, x.on_day desc, x.at desc`,
};

/**
 * The latest complete score of each form, by patient. Read as the engine: what a score brings onto the way must not depend on whether
 * the one who happens to write sees clinical data.
 */
export async function scoresOf(tx: Tx, patients: string[]): Promise<Map<string, Record<string, number>>> {
  const scores = new Map<string, Record<string, number>>();
  if (patients.length === 0) return scores;
  const rows = await asEngine(tx, () => tx.sql<{ patient: string; form: string; total: number }>(SCORES, [patients]));
  for (const { patient, form, total } of rows) scores.set(patient, { ...scores.get(patient), [form]: total });
  return scores;
}
