import type { Tx } from '../transaction';

export interface AssessmentRow extends Record<string, unknown> {
  id: string;
  form: string;
  formVersion: number;
  tuning: number | null;
  onDay: string;
  answers: Record<string, unknown>;
  settings: Record<string, string | number>;
  points: Record<string, number>;
  total: number | null;
  reading: string | null;
  missing: string[];
  by: string;
  at: string;
  setAsideReason: string | null;
}

const columns = `a.id, a.form, a.form_version as "formVersion", a.tuning, a.on_day as "onDay", a.answers, a.settings, a.points, a.total::float8 as total,
  a.reading, a.missing, p.given_name || ' ' || p.family_name as by, a.at, a.set_aside_reason as "setAsideReason"`;
const people = 'join working_situation w on w.id = a.by_situation join person p on p.id = w.person_id where a.patient_id = $1';

const OF_PATIENT = {
  name: 'assessments-of-patient',
  text: `select * from (select ${columns} from assessment a ${people} union all select ${columns} from social_assessment a ${people}) x
    order by x."onDay" desc, x.at desc limit 200`,
};

/** Of the forms whose class the actor sees, the latest first; those set aside stay, with their reason. */
export function assessmentsOfPatient(tx: Tx, patientId: string): Promise<AssessmentRow[]> {
  return tx.sql<AssessmentRow>(OF_PATIENT, [patientId]);
}
