import { printReading } from '../print-reading';
import { faultsOf, readText, visitsOf } from '../testing/read-text';

const patient = (name: string, birth: string, ipp: string, treatment: string): string =>
  `"${name}\n${birth}\nIPP ${ipp}\n${treatment}"`;
const DUPONT = patient('Mme DUPONT Jeanne', '12/05/1953', '4100000', 'FOLFOX C1J1');
const LEROY = patient('LEROY Paul', 'né le 24/06/1947', '4100001', 'R-CHOP C2');

describe('an agenda with a column for each chair', () => {
  it.each(['Heure;Fauteuil 1;Fauteuil 2;Fauteuil 3', ';Box A;Box B;Box C'])('%s', (header) => {
    const reading = readText(
      ['HDJ lundi 23/11/2026', header, `8h00;${DUPONT};;LIBRE`, `9h15;Ménage;${LEROY};`, 'Total : 2'].join('\n'),
    );
    expect(visitsOf(reading)).toEqual([
      '3 | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12',
      '4 | 2026-11-23T09:15 | 04100001 | LEROY | Paul | 1947-06-24',
    ]);
    expect(printReading(reading).rows.map(({ protocol }) => protocol)).toEqual(['FOLFOX', 'R-CHOP']);
    expect(faultsOf(reading)).toEqual([]);
  });

  it('that names people and says nothing of them is told what is missing, patient by patient', () => {
    const reading = readText(['HDJ lundi 23/11/2026', 'Heure;Lit 1;Lit 2', '8h00;DUPONT Jeanne;', '9h00;;LEROY Paul'].join('\n'));
    expect(faultsOf(reading)).toEqual([
      '3 | IPP | missing-ipp',
      '3 | Date de naissance | missing-birth',
      '4 | IPP | missing-ipp',
      '4 | Date de naissance | missing-birth',
    ]);
  });
});
