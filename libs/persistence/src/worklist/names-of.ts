import { identityOf, type NamedPatient } from '../appointment';
import type { NamedStatement, Tx } from '../transaction';

export interface NameRow extends NamedPatient {
  patientId: string;
}

const NAMES_OF: NamedStatement = {
  name: 'names-of',
  text: `select p.id as "patientId", ${identityOf.columns} from unnest($1::uuid[]) as p(id) ${identityOf.join('p.id', '$2')}`,
};

/** Names for the rows of a list. Patients whom the reader may not see have a row without a name. */
export function namesOf(tx: Tx, patients: readonly string[]): Promise<NameRow[]> {
  return tx.sql<NameRow>(NAMES_OF, [patients, tx.actor.organisation]);
}
