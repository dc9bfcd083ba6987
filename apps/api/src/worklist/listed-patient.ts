import { ageInYears, boundsOf, isPartialDate } from '@jalon/domain/calendar';
import type { NamedPatient } from '@jalon/persistence/appointment';
import type { ListedPatient } from './plan.types';

/** A row's name columns as the list shows them. Null when the reader knows no identity of this patient. */
export function listedPatient(id: string, row: NamedPatient, today: string): ListedPatient | null {
  if (row.birth === null) return null;
  return {
    id,
    familyName: row.usedName ?? row.birthName ?? '',
    birthName: row.birthName !== row.usedName ? row.birthName : null,
    givenName: row.usedFirstName ?? row.birthFirstName ?? '',
    birth: row.birth,
    age: isPartialDate(row.birth) ? ageInYears(boundsOf(row.birth).earliest, today) : null,
    sex: row.sex,
  };
}

/** A patient of the plan whose identity the reader does not hold: the visit stays, without a name. */
export const nameless = (id: string): ListedPatient => ({
  id,
  familyName: '',
  birthName: null,
  givenName: '',
  birth: '',
  age: null,
  sex: 'U',
});
