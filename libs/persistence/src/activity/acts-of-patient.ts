import type { Mark } from '@jalon/domain/activity';
import type { Tx } from '../transaction';

export interface ActOfPatientRow {
  id: string;
  at: string;
  event: string;
  minutes: number;
  times: number;
  nature: Mark['nature'];
  phase: Mark['phase'];
  interface: Mark['interface'];
  reach: Mark['reach'];
  by: string;
  correctedBy: string | null;
  /** Whether a unit of the actor holds it: only then may she correct it. */
  own: boolean;
  version: number;
}

const ACTS = {
  name: 'acts-of-patient',
  text: `select a.id, a.at, a.event, a.minutes, a.times, a.nature, a.phase, a.interface, a.reach, p.given_name || ' ' || p.family_name as by,
      cp.given_name || ' ' || cp.family_name as "correctedBy", a.unit_id = any($2::int[]) as own, a.version
    from coordination_act a join working_situation w on w.id = a.situation_id join person p on p.id = w.person_id
      left join working_situation cw on cw.id = a.corrected_by left join person cp on cp.id = cw.person_id
    where a.patient_id = $1 and a.times > 0 order by a.at desc, a.id desc limit 60`,
};

/** The coordination work done for one patient, the latest first. */
export function actsOfPatient(tx: Tx, patientId: string): Promise<ActOfPatientRow[]> {
  return tx.sql<ActOfPatientRow & Record<string, unknown>>(ACTS, [patientId, tx.actor.units]);
}
