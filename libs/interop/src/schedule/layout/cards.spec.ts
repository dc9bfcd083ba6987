import { printReading } from '../print-reading';
import { faultsOf, readText } from '../testing/read-text';

const visits = (lines: readonly string[]) =>
  printReading(readText(lines.join('\n'))).rows.map(({ row, start, ipp, last, first, birth, protocol, doctor }) =>
    [row, start, ipp, last, first, birth, protocol, doctor].join(' | '),
  );

describe('one patient a card', () => {
  it('is read where each value stands beside its label', () => {
    const card = (name: string, ipp: string, hour: string): string[] => [
      `Patient;${name}`,
      'Né(e) le;12/05/1953',
      `IPP;${ipp}`,
      'Date RDV;23/11/2026',
      `Heure;${hour}`,
      'Protocole;FOLFOX C1J1',
      'Médecin;Dr KLEIN',
      '',
    ];
    expect(visits(['HDJ', '', ...card('DUPONT Jeanne', '4100000', '8h'), ...card('LE GOFF Michel', '4100001', '9h30')])).toEqual([
      '3 | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12 | FOLFOX | Dr KLEIN',
      '11 | 2026-11-23T09:30 | 04100001 | LE GOFF | Michel | 1953-05-12 | FOLFOX | Dr KLEIN',
    ]);
  });

  it('is read where two labels share a line, or a label and its value a cell', () => {
    const lines = [
      'Patient : Mme DUPONT Jeanne;;Né(e) le : 12/05/1953',
      'IPP :;4100000;Médecin :;KLEIN',
      'RDV le :;23/11/2026;à :;8h00',
      'Protocole : FOLFOX C1J1',
    ];
    expect(visits(lines)).toEqual(['1 | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12 | FOLFOX | Dr KLEIN']);
  });

  it('tells what one card lacks', () => {
    const lines = ['Patient;DUPONT Jeanne', 'Né(e) le;12/05/1953', 'IPP;4100000', 'RDV;23/11/2026', 'Heure;', 'Protocole;FOLFOX'];
    expect(faultsOf(readText([...lines, ...lines.map((line) => line.replace('Heure;', 'Heure;8h'))].join('\n')))).toEqual([
      '1 | Heure | missing-hour',
    ]);
  });
});
