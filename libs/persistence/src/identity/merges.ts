import type { MergeFacts } from '@jalon/domain/patient';
import type { Tx } from '../transaction';

export interface MergeRow {
  id: string;
  kept: string;
  absorbed: string;
  reference: string;
  note: string | null;
  at: string;
  by: string | null;
  undoneAt: string | null;
  undoneReason: string | null;
}

export interface Merge {
  id: string;
  kept: string;
  absorbed: string;
  reference: string;
  note: string | null;
}

type DatabaseFacts = Omit<MergeFacts, 'suspicion' | 'parentsDiffer'>;

const FACTS = { name: 'merge-facts', text: 'select app.merge_facts($1, $2) as facts' };
const MERGE = { name: 'merge-records', text: 'select app.merge_records($1, $2, $3, $4, $5, $6) as moved' };
const UNDO = { name: 'undo-merge', text: 'select app.undo_merge($1, $2, $3) as undone' };
const CARRY = { name: 'carry-confidentiality', text: 'select app.carry_confidentiality($1)' };
const GIVE_BACK = { name: 'give-back-places', text: 'select app.give_back_places($1)' };
const LIST = {
  name: 'merges-of-organisation',
  text: `select m.id, m.kept, m.absorbed, m.reference, m.note, m.at, p.given_name || ' ' || p.family_name as by, m.undone_at as "undoneAt",
      m.undone_reason as "undoneReason"
    from record_merge m left join working_situation w on w.id = m.by_situation left join person p on p.id = w.person_id
    where m.organisation_id = $1 order by m.at desc limit 30`,
};
const ONE = { name: 'merge-one', text: 'select kept, absorbed from record_merge where id = $1 and undone_at is null' };

/** Null when the two are not both records of the officer's organisation. */
export async function mergeFacts(tx: Tx, kept: string, absorbed: string): Promise<DatabaseFacts | null> {
  const [row] = await tx.sql<{ facts: DatabaseFacts | null }>(FACTS, [kept, absorbed]);
  return row?.facts ?? null;
}

/** @returns how many rows moved; null when somebody was quicker. */
export async function mergeRecords(tx: Tx, { id, kept, absorbed, reference, note }: Merge): Promise<number | null> {
  const [row] = await tx.sql<{ moved: number | null }>(MERGE, [id, kept, absorbed, reference, note, tx.now]);
  // Of two homes of one person, of which one is kept secret, the stricter wins.
  if (row?.moved !== null && row?.moved !== undefined) await tx.sql(CARRY, [id]);
  return row?.moved ?? null;
}

/** @returns how many rows went back, and how many were written since and stay with the record that was kept. */
export async function undoMerge(tx: Tx, id: string, reason: string): Promise<{ back: number; stays: number } | null> {
  await tx.sql(GIVE_BACK, [id]);
  const [row] = await tx.sql<{ undone: { back: number; stays: number } | null }>(UNDO, [id, reason, tx.now]);
  return row?.undone ?? null;
}

export function recentMerges(tx: Tx): Promise<MergeRow[]> {
  return tx.sql<MergeRow & Record<string, unknown>>(LIST, [tx.actor.organisation]);
}

export async function openMerge(tx: Tx, id: string): Promise<{ kept: string; absorbed: string } | null> {
  return (await tx.sql<{ kept: string; absorbed: string }>(ONE, [id]))[0] ?? null;
}
