import { validate } from 'uuid';
import type { Tx } from '../transaction';

/** To whom: a unit, or one person wherever she works. */
export interface Opposed {
  unit: number | null;
  person: string | null;
}

export interface OppositionRow {
  id: string;
  patientId: string;
  unitId: number | null;
  unit: string | null;
  personId: string | null;
  name: string | null;
  saidOn: string;
  how: string;
  by: string;
  liftedOn: string | null;
  liftedHow: string | null;
  liftedBy: string | null;
}

export interface InformationRow {
  givenOn: string;
  how: string;
  by: string;
}

const OPPOSITIONS = `select o.id, o.patient_id as "patientId", o.against_unit as "unitId", u.name as unit, o.against_person as "personId",
    coalesce(p.civility || ' ', '') || p.given_name || ' ' || p.family_name as name, o.said_on as "saidOn", o.how,
    b.given_name || ' ' || b.family_name as by, o.lifted_on as "liftedOn", o.lifted_how as "liftedHow",
    lb.given_name || ' ' || lb.family_name as "liftedBy"
  from opposition o left join unit u on u.id = o.against_unit left join person p on p.id = o.against_person
    join working_situation s on s.id = o.by_situation join person b on b.id = s.person_id
    left join working_situation ls on ls.id = o.lifted_by left join person lb on lb.id = ls.person_id`;
const OF_PATIENT = {
  name: 'oppositions-of',
  text: `${OPPOSITIONS} where o.patient_id = $1 order by o.lifted_at is not null, o.at desc`,
};
const ONE = { name: 'opposition', text: `${OPPOSITIONS} where o.id = $1` };
const INFORMATION = {
  name: 'information-of',
  text: `select i.given_on as "givenOn", i.how, b.given_name || ' ' || b.family_name as by from sharing_information i
    join working_situation s on s.id = i.by_situation join person b on b.id = s.person_id
    where i.patient_id = $1 order by i.given_on desc, i.at desc limit 1`,
};
export function oppositionsOf(tx: Tx, patientId: string): Promise<OppositionRow[]> {
  return tx.sql<OppositionRow & Record<string, unknown>>(OF_PATIENT, [patientId]);
}

export async function informationOf(tx: Tx, patientId: string): Promise<InformationRow | null> {
  const [row] = await tx.sql<InformationRow & Record<string, unknown>>(INFORMATION, [patientId]);
  return row ?? null;
}

export async function oppositionAt(tx: Tx, id: string): Promise<OppositionRow | null> {
  if (!validate(id)) return null;
  const [row] = await tx.sql<OppositionRow & Record<string, unknown>>(ONE, [id]);
  return row ?? null;
}
