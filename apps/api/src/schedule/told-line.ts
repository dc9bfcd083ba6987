import { addresseeKey, rowId, type ReadRow } from '@jalon/domain/schedule';
import type { ToldOfSchedule } from './schedule-preview.types';
import type { SendingFacts } from './sending-facts';
import type { Told } from './told-of-sending';

const FIRST_PATIENTS = 3;

/** Who will be told, as one line: how many changes, of whom, and whether an answer is asked. */
export function toldLine(
  told: Told,
  { identities, rows }: { identities: SendingFacts['identities']; rows: readonly ReadRow[] },
): ToldOfSchedule {
  const nameOf = (patientId: string): string => {
    const known = identities.find((one) => one.patientId === patientId);
    if (known) return `${known.usedName.toUpperCase()} ${known.givenName}`;
    const row = rows.find((one) => `new:${rowId(one)}` === patientId);
    return row ? `${row.last.toUpperCase()} ${row.first}` : '';
  };
  const patients = [...new Set(told.changes.map(({ patientId }) => patientId))].slice(0, FIRST_PATIENTS).map(nameOf);
  const { kind, name, title, acknowledge, why } = told;
  return {
    ...{ id: addresseeKey(told.addressee), kind, name, title, acknowledge, why },
    changes: told.changes.length,
    patients: patients.filter((patient) => patient !== ''),
  };
}
