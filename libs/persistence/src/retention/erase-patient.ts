import { v7 as uuidv7 } from 'uuid';
import { DatabaseError, type Client } from 'pg';

export interface ErasedFiles {
  decision: string;
  patient: string;
  files: readonly { organisation: string; rule: string; until: string; line: string }[];
  /** No other organisation keeps a file of this patient. */
  wholly: boolean;
  by: string;
  now: string;
}

export type Erasure = { state: 'erased'; id: string; rows: Record<string, number> } | { state: 'held'; by: string };

/**
 * Erases the files of one patient that one decision names, in the caller's transaction, which the caller ends: rolled back, it was a
 * rehearsal. A row of another organisation that hangs on one of these keeps them all.
 */
export async function erasePatient(client: Client, { decision, patient, files, wholly, by, now }: ErasedFiles): Promise<Erasure> {
  const id = uuidv7();
  const organisations = files.map(({ organisation }) => organisation);
  try {
    const began = await client.query<{ may: boolean }>('select app.begin_erasing($1, $2, $3, $4, $5) as may', [
      ...[id, decision, patient, organisations, wholly],
    ]);
    if (!began.rows[0]?.may) throw new Error('No decision names these files, or a litigation lasts about one of them.');
    await client.query('set local role jalon_eraser');
    await client.query('set constraints all deferred');
    const erased = await client.query<{ rows: Record<string, number> }>('select app.erase_files() as rows');
    const rows = erased.rows[0]!.rows;
    await client.query('set constraints all immediate');
    await client.query(
      `insert into retention_erasure (id, decision_id, files, rows, wholly, done_by, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, decision, JSON.stringify(files), JSON.stringify(rows), wholly, by, now],
    );
    // The database itself takes out of each decision what names the erased files, and lets nothing else of it be changed.
    await client.query(`update retention_decision set files = files where files @> $1`, [JSON.stringify([{ patient }])]);
    await client.query('set local role jalon_engine');
    return { state: 'erased', id, rows };
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '23503') return { state: 'held', by: error.table ?? '' };
    throw error;
  }
}
