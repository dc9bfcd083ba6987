import type { NamedStatement, Tx } from '../transaction';
import type { NamedPatient } from './find-patients';

export interface LookalikeRow extends NamedPatient {
  /** Declared so: whatever the names. */
  twin: boolean;
}

type NamedRow = NamedPatient & Record<string, unknown>;

/** The names are of those found by their names or birth; whoever is only declared kin has none yet. */
type Row = NamedRow & { twin: boolean | null };

const NAMED = `n.patient_id as id, n.used_family_name as "usedFamilyName", n.used_given_name as "usedGivenName",
  n.birth_family_name as "birthFamilyName", n.birth_given_name as "birthGivenName", n.birth_date as "birthDate"`;

// Each way of being close with its index: an `or` of them would read every identity there is. The nearest first, since the rest is cut.
const LOOKALIKES: NamedStatement = {
  name: 'file-lookalikes',
  text: `with shown as materialized (select i.birth_date, i.search_used from patient_identity i where i.patient_id = $1)
    select ${NAMED}, null::boolean as twin from patient_identity n
      where n.patient_id <> $1 and n.birth_date = any(array(select birth_date from shown))
    union all select k.other_id, null, null, null, null, null, k.kind = 'twin' from kinship k
      where k.patient_id = $1 and k.kind in ('twin', 'homonym')
    union all select ${NAMED}, null from patient_identity n
      where n.patient_id <> $1 and n.search_used = any(array(select search_used from shown))
    limit 40`,
};

const NAMES: NamedStatement = {
  name: 'names-of-kin',
  text: `select distinct on (n.patient_id) ${NAMED} from patient_identity n where n.patient_id = any($1::uuid[])
    order by n.patient_id, n.created_at`,
};

/**
 * Those among the actor's patients who might be taken for this one: the domain decides which of them could be. Few have kin, and most kin
 * one birth date: the names of the others are asked for those alone.
 */
export async function lookalikesOf(tx: Tx, patientId: string): Promise<LookalikeRow[]> {
  const rows = await tx.sql<Row>(LOOKALIKES, [patientId]);
  const found = new Map<string, NamedRow>();
  for (const { twin, ...row } of rows) if (twin === null && !found.has(row.id)) found.set(row.id, row);
  const kin = new Map(rows.flatMap(({ id, twin }) => (twin === null ? [] : [[id, twin] as const])));
  const unnamed = [...kin.keys()].filter((id) => !found.has(id));
  if (unnamed.length > 0) for (const row of await tx.sql<NamedRow>(NAMES, [unnamed])) found.set(row.id, row);
  return [...found.values()].map((row) => ({ ...row, twin: kin.get(row.id) ?? false }));
}
