import { faultsOf, readText, visitsOf } from '../testing/read-text';

const HEADER = ['Lundi 23 novembre 2026', 'Heure;Patient;Né(e) le;IPP;Protocole'];
const VISIT = '8h00;DUPONT Jeanne;12/05/1953;4100000;FOLFOX';
const READ = '3 | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12';

describe('a patient on two lines', () => {
  it.each<[string, string, string]>([
    ['the birth name and the age', VISIT, ';(née MARTIN);73 ans;;C1J1'],
    ['the given name', VISIT.replace(' Jeanne', ''), ';Jeanne;;;C1J1'],
    ['a telephone', VISIT, ';06 12 34 56 78;;;'],
    ['the birth and the number', '8h00;DUPONT Jeanne;;;FOLFOX', ';12/05/1953 - 4100000;;;'],
  ])('%s', (_, above, below) => {
    const reading = readText([...HEADER, above, below, '9h00;LEROY Paul;24/06/1947;4100001;FOLFOX'].join('\n'));
    expect(visitsOf(reading)).toEqual([READ, '5 | 2026-11-23T09:00 | 04100001 | LEROY | Paul | 1947-06-24']);
    expect(faultsOf(reading)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['somebody without an hour', ';LEROY Paul;24/06/1947;4100001;FOLFOX', ['4 | Heure | missing-hour']],
    ['somebody of whom only the surname is written', ';LEROY;;;FOLFOX', ['4 | Patient | missing-first-name']],
    ['a treatment for nobody', ';;;;FOLFOX C1J1', ['4 | Patient | missing-name']],
  ])('%s is nobody’s second line', (_, below, expected) => {
    const reading = readText([...HEADER, VISIT, below].join('\n'));
    expect(visitsOf(reading)).toEqual([READ]);
    expect(faultsOf(reading)).toEqual(expect.arrayContaining(expected));
  });
});
