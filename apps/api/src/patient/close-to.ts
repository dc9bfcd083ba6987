import { createHash } from 'node:crypto';
import { nameKey } from '@jalon/domain/patient';
import type { Tx } from '@jalon/persistence';
import { closeRecords } from '@jalon/persistence/patient';
import type { CloseRecord } from './register.types';

interface AboutToBe {
  birthDate: string;
  usedFamilyName: string;
  birthFamilyName?: string | null;
}

const LETTERS = 3;

/**
 * Whoever was born that day and whose name begins so, here in full, elsewhere masked. Each is named in the journal, those outside the
 * circle too: they may know who looked for them.
 */
export async function closeTo(tx: Tx, { birthDate, usedFamilyName, birthFamilyName }: AboutToBe): Promise<CloseRecord[]> {
  const letters = [usedFamilyName, birthFamilyName ?? ''].map((name) => nameKey(name).slice(0, LETTERS)).filter(Boolean);
  const rows = await closeRecords(tx, birthDate, letters);
  tx.journal(
    'listed',
    rows.map((row) => row.patientId),
    { close: birthDate },
  );
  return rows.map(({ patientId, here, ...row }) => ({ ...row, key: keyOf(tx, patientId), patientId: here ? patientId : null }));
}

/** The same for one person while he records, and nothing that another page could follow. */
function keyOf(tx: Tx, patientId: string): string {
  return createHash('sha256').update(`${tx.actor.situation}/${patientId}`).digest('hex').slice(0, 16);
}
