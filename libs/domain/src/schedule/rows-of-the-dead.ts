import type { IsoDate } from '../calendar';
import type { ReadRow, RowFault } from './reading';
import { settleIdentities, type IdentityAnswer } from './settle-identities';
import { dayOf } from './visit';
import type { OrganisationIdentity } from './written-identity';

/**
 * A row that plans a visit of somebody who has died is not written: it waits with a fault that says so, until the hospital's own list
 * is put right or the death is found to be a mistake. Days gone by are left alone, as everywhere in a sending.
 */
export function faultsOfTheDead(
  rows: readonly ReadRow[],
  known: readonly OrganisationIdentity[],
  { deceased, today, answers }: { deceased: ReadonlyMap<string, IsoDate>; today: IsoDate; answers?: Map<string, IdentityAnswer> },
): RowFault[] {
  if (deceased.size === 0) return [];
  return settleIdentities(rows, known, answers).matched.flatMap(({ row, patientId }) => {
    const diedOn = deceased.get(patientId);
    const day = dayOf(row.start);
    if (diedOn === undefined || day < today || day < diedOn) return [];
    const [year, month, date] = diedOn.split('-');
    return [
      {
        ...{ row: row.row, sheet: row.sheet, column: null, code: 'patient-deceased', raw: row.raw, ipp: row.ipp, day },
        message: `Le décès de cette personne est déclaré au ${date}/${month}/${year} : rien n’est planifié. Retirez la ligne du planning, ou signalez l’erreur dans son dossier.`,
        english: `This person’s death is declared on ${diedOn}: nothing is planned. Take the row off the schedule, or say in the file that it is a mistake.`,
      },
    ];
  });
}
