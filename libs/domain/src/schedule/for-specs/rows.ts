import type { ReadRow, RecognisedColumn, RowFault } from '../reading';
import type { PlannedVisit } from '../visit';
import type { OrganisationIdentity } from '../written-identity';

export const UNIT = 7;
/** The Friday before the sample's week. */
export const FRIDAY = '2026-11-20T16:12';

export function aRow(over: Partial<ReadRow> = {}): ReadRow {
  const row: ReadRow = {
    row: 2,
    sheet: null,
    start: '2026-11-24T08:00',
    ipp: '04100000',
    last: 'GAUTHIER',
    first: 'Raphaël',
    birthName: null,
    birth: '1953-05-19',
    sex: 'M',
    protocol: 'Azacitidine',
    cycle: 9,
    day: 1,
    stated: { kind: null, text: '', columnPresent: true },
    doctor: 'Dr ROUGIER',
    place: 'F1',
    bloodTest: 'no',
    comment: null,
    hidden: false,
    raw: [],
    ...over,
  };
  const { start, ipp, last, first, birth, protocol, cycle, day, place, comment } = row;
  return {
    ...row,
    raw: over.raw ?? [start, ipp ?? '', last, first, birth, protocol ?? '', `C${cycle}J${day}`, place ?? '', comment ?? ''],
  };
}

export function aVisit(over: Partial<PlannedVisit> = {}): PlannedVisit {
  return {
    id: 'v1',
    version: 1,
    unitId: UNIT,
    patientId: 'gauthier',
    start: '2026-11-24T08:00',
    treatment: 'Azacitidine',
    cycle: 9,
    day: 1,
    doctor: 'Dr ROUGIER',
    place: 'F1',
    arrival: { kind: null, text: '' },
    bloodTest: 'no',
    comment: null,
    ...over,
  };
}

export function anIdentity(over: Partial<OrganisationIdentity> = {}): OrganisationIdentity {
  return {
    patientId: 'gauthier',
    ipp: '04100000',
    birthName: 'GAUTHIER',
    usedNames: [],
    birthFirstName: 'Raphaël',
    usedFirstName: null,
    birth: '1953-05-19',
    sex: 'M',
    status: 'VALI',
    ...over,
  };
}

export function aFault(over: Partial<RowFault> = {}): RowFault {
  return {
    row: 13,
    sheet: null,
    column: 'Date de naissance',
    code: 'impossible-date',
    message: 'Né le 31/02/1975 : cette date n’existe pas.',
    english: 'Born on 31/02/1975: there is no such date.',
    raw: [],
    ipp: null,
    day: null,
    ...over,
  };
}

/** The fourteen columns of the sample, in its order. */
export const COLUMNS: readonly RecognisedColumn[] = (
  [
    ['Date', 'date'],
    ['Heure', 'time'],
    ['IPP', 'ipp'],
    ['Nom', 'last'],
    ['Prénom', 'first'],
    ['Date de naissance', 'birth'],
    ['Sexe', 'sex'],
    ['Protocole', 'protocol'],
    ['Cure', 'cycle'],
    ['Type de venue', 'arrival'],
    ['Médecin', 'doctor'],
    ['Fauteuil', 'place'],
    ['Bilan sanguin', 'blood-test'],
    ['Commentaire', 'comment'],
  ] as const
).map(([header, field], index) => ({ sheet: null, index, header, field, sample: null, by: 'header' }));
