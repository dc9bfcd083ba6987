import type { Tx } from '../transaction';

export interface OpenedRow {
  at: string;
  kind: string;
  operation: string;
  name: string;
  title: string | null;
  organisation: string | null;
}

const OPENED = {
  name: 'who-opened',
  text: `select at, kind, operation, name, title, organisation from app.who_opened($1, $2, $3)`,
};

/** Who opened, wrote in or took out of this file, from the journal, the latest first; nothing for a file that is not the actor's. */
export function whoOpened(tx: Tx, patientId: string, before: string, limit: number): Promise<OpenedRow[]> {
  return tx.sql<OpenedRow & Record<string, unknown>>(OPENED, [patientId, before, limit]);
}
