import type { Client } from 'pg';
import type { DataClass } from '@jalon/access';

/** What nobody outside may be told: the ids of every row of patient data, held in care circles or known of the patient. */
export interface Secrets {
  /** Patients, and what is known of them before any circle. */
  patients: ReadonlySet<string>;
  /** Rows about a patient, held by a unit of a care circle; a task about nobody is its unit's own affair. */
  held: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** @param own the units that ask from without: what they hold is theirs. */
export async function secretsOf(owner: Client, own: readonly number[]): Promise<Secrets> {
  const { rows: tables } = await owner.query<{ name: string; held: boolean }>(
    `select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'circle_id') as held
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'patient_id')
     and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'id')`,
  );
  const ids = async (table: string, where = '') =>
    (await owner.query<{ id: string }>(`select id from ${table} ${where}`)).rows.map(({ id }) => id);
  const patients = new Set(await ids('patient'));
  const held = new Set<string>();
  for (const { name, held: byCircle } of tables) {
    for (const id of await ids(name, byCircle ? `where patient_id is not null and unit_id <> all('{${own.join()}}')` : ''))
      (byCircle ? held : patients).add(id);
  }
  return { patients, held, all: new Set([...patients, ...held]) };
}

/** Free text of each class, in tables whose rows carry exactly that class. */
const WORDS: Record<DataClass, readonly (readonly [table: string, column: string])[]> = {
  administrative: [['relative', 'name']],
  schedule: [
    ['appointment', 'treatment'],
    ['appointment', 'label'],
    ['appointment', 'comment'],
  ],
  prescription: [['request_step', 'reason']],
  coordination: [
    ['message', 'body'],
    ['call', 'to_whom'],
    ['pathway', 'complex_social'],
    ['pathway_milestone', 'title'],
    ['go_ahead', 'reason'],
    ['continuity_break', 'action'],
  ],
  clinical: [
    ['call_note', 'note'],
    ['medical_opinion', 'opinion'],
  ],
};

export const markOf = (dataClass: DataClass): string => `zq${dataClass}zq`;

/** Writes the name of its class into the words of each row, so that one sees in any answer what it lets through. */
export async function markWords(owner: Client): Promise<void> {
  for (const [dataClass, columns] of Object.entries(WORDS) as [DataClass, (typeof WORDS)[DataClass]][])
    for (const [table, column] of columns)
      await owner.query(`update ${table} set ${column} = coalesce(${column}, '') || ' ${markOf(dataClass)}'`);
}
