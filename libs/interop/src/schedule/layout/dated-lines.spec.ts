import { faultsOf, readText, visitsOf } from '../testing/read-text';

const HEADER = 'Heure;Patient;Né(e) le;IPP;Protocole';
const read = (...lines: string[]) =>
  readText(['Semaine 48 - 2026', HEADER, 'Lundi 23/11', '8h00;DUPONT Jeanne;12/05/1953;4100000;FOLFOX', ...lines].join('\n'));
const below = (line: string) => read(line, '9h00;LEROY Paul;24/06/1947;4100001;FOLFOX');

describe('a line between the visits of two days', () => {
  it.each([
    ...['MARDI', 'Mar.', 'MAR', 'Mardi :', '- MARDI -', '*MARDI*', 'M A R D I', 'MARDI 24', 'Mardi matin', 'MARDI (2 patients)', 'MARDI (suite)', 'Mardi 2 patients'],
    ...['HDJ MARDI', 'Journée de mardi', '2ème jour : mardi', 'MARDI - Dr KLEIN', 'Mardi;;;;2 pts'],
    ...['Mardi 24/11 suite', 'Mardi le 24 novembre', 'MARDI, 24 NOVEMBRE 2026', '>>> 24/11/2026 <<<', 'Date;24/11/2026', 'Tuesday 24 November 2026'],
    'MARDI 24/11 : 2 chimios, 1 transfusion',
  ])('opens the second: %s', (line) => expect(visitsOf(below(line)).map((each) => each.split(' | ')[1])).toEqual(['2026-11-23T08:00', '2026-11-24T09:00'])); // prettier-ignore

  it('that writes the first of a month opens it', () =>
    expect(visitsOf(below('Mardi 1er/12')).map((each) => each.split(' | ')[1])).toContain('2026-12-01T09:00'));

  it.each(['Mardi prochain', 'Mardi : réunion à 12h', 'Mard 24/11', 'Mardi 24 : fermeture', 'MARDI 24/11 FÉRIÉ'])(
    'that may open it makes its rows wait: %s',
    (line) => expect(faultsOf(below(line))).toEqual(['6 | Date | unsure-day']),
  );

  it.each(['Lundi : réunion à 12h', 'VSL commandé pour mardi', 'Secteur 1 - 10 patients'])(
    'that says nothing of another day changes none: %s',
    (line) => expect(visitsOf(below(line)).map((each) => each.split(' | ')[1])).toEqual(['2026-11-23T08:00', '2026-11-23T09:00']),
  );

  it('that was printed before the first of them changes none', () =>
    expect(visitsOf(below('Vendredi 20/11/2026 16:12')).map((each) => each.split(' | ')[1])).toEqual([
      '2026-11-23T08:00',
      '2026-11-23T09:00',
    ]));

  it('leaves no doubt about the rows below a day that is written again', () => {
    const visit = (day: string, hour: number): string => `${day};${hour}h00;DUPONT Jeanne;12/05/1953;41000${hour};FOLFOX`;
    const days = [
      visit('23/11/2026', 10),
      visit('', 11),
      visit('', 12),
      'Mardi prochain',
      visit('', 13),
      visit('24/11/2026', 14),
      visit('', 15),
    ];
    const reading = readText([`Date;${HEADER}`, ...days].join('\n'));
    expect(faultsOf(reading)).toEqual(['6 | Date | unsure-day']);
    expect(visitsOf(reading).at(-1)).toContain('2026-11-24T15:00');
  });

  it('does not say which of two weeks its weekday is of', () => {
    const lines = [
      'Lundi',
      '8h00;DUPONT Jeanne;12/05/1953;4100000;FOLFOX',
      'Vendredi',
      '9h00;LEROY Paul;24/06/1947;4100001;FOLFOX',
    ];
    expect(faultsOf(readText(['Planning du 23/11 au 04/12/2026', HEADER, ...lines].join('\n')))).toEqual([
      '2 | Date | missing-column',
    ]);
  });
});

describe('a date above the headers', () => {
  it.each([
    'Édité le 18/11/2026',
    'au vendredi 27 novembre 2026',
    'État au 20/11/2026',
    'Valable jusqu’au 27/11/2026',
    'HDJ fermé le 27/11/2026',
    'Validé le 20/11/2026',
    'Par : S. MARTIN;20/11/2026;16:12',
  ])('is not the day of the visits: %s', (title) =>
    expect(faultsOf(readText([title, HEADER, '8h00;DUPONT Jeanne;12/05/1953;4100000;FOLFOX'].join('\n')))).toEqual([
      '2 | Date | missing-column',
    ]),
  );
});
