import { printReading } from '../print-reading';
import { faultsOf, readText, visitsOf } from '../testing/read-text';

const HEADER = 'Heure;IPP;Patient;Né(e) le;Protocole';
const row = (hour: string, ipp: string, name = 'DUPONT Jeanne'): string => `${hour};${ipp};${name};12/05/1953;FOLFOX C1J1`;
/** Row, start and IPP of each visit. */
const starts = (lines: readonly string[], fileName = ''): string[] =>
  visitsOf(readText(lines.join('\n'), { fileName })).map((visit) => visit.split(' | ').slice(0, 3).join(' '));

it('visits above their headers, in a list that was sorted with them, are read', () => {
  const dated = (hour: string, ipp: string): string => `23/11/2026;${row(hour, ipp)}`;
  const lines = [dated('08:00', '4100000'), `Date;${HEADER}`, dated('09:00', '4100001')];
  expect(starts(lines)).toEqual(['1 2026-11-23T08:00 04100000', '3 2026-11-23T09:00 04100001']);
  expect(starts([lines[0] ?? '', lines[1] ?? ''])).toEqual(['1 2026-11-23T08:00 04100000']);
});

it('somebody who has an hour is never taken for a free slot or a label', () => {
  const lines = [
    'Lundi 23 novembre 2026',
    HEADER,
    '08:00;;LEROY;;',
    '09:00;;VIDEAU Marie;;FOLFOX',
    '10:00;;LIBRE;;',
    '11:00;;Repas;;',
    ';;Box2;;',
  ];
  expect(faultsOf(readText(lines.join('\n')))).toEqual([
    '3 | Patient | missing-first-name',
    '3 | IPP | missing-ipp',
    '3 | Né(e) le | missing-birth',
    '4 | IPP | missing-ipp',
    '4 | Né(e) le | missing-birth',
  ]);
});

it('« idem » below a treatment or a physician stands for what is above, and below a name for nobody', () => {
  const lines = [
    `Date;Médecin;${HEADER}`,
    `23/11/2026;Dr KLEIN;${row('08:00', '4100000')}`,
    '23/11/2026;idem;09:00;4100001;LEROY Paul;13/05/1954;idem',
    '23/11/2026;〃;09:30;4100002;idem;14/05/1955;〃',
  ];
  const reading = readText(lines.join('\n'));
  expect(printReading(reading).rows.map(({ doctor, protocol }) => [doctor, protocol])).toEqual([
    ['Dr KLEIN', 'FOLFOX'],
    ['Dr KLEIN', 'FOLFOX'],
  ]);
  expect(faultsOf(reading)).toEqual(['4 | Patient | missing-name']);
});

it('a physician’s line that names a day opens that day', () => {
  const lines = [
    'Semaine du 23/11/2026',
    HEADER,
    'Dr ROUGIER - mardi 24',
    row('08:00', '4100000'),
    'DR KLEIN MERCREDI',
    row('09:00', '4100001'),
  ];
  const reading = readText(lines.join('\n'));
  expect(printReading(reading).rows.map(({ start }) => start)).toEqual(['2026-11-24T08:00', '2026-11-25T09:00']);
  expect(faultsOf(reading)).toEqual([]);
});

describe('a physician named above the rows', () => {
  it.each([
    'Dr ROUGIER',
    'Dr ROUGIER (2 patients)',
    'Dr ROUGIER : 2',
    'Dr ROUGIER :',
    'Consultations du Dr ROUGIER',
    'Planning Dr ROUGIER',
    'Médecin : ROUGIER',
    'Médecin;Dr ROUGIER',
    'Praticien : Dr ROUGIER',
  ])('%s', (line) => {
    const lines = ['Lundi 23 novembre 2026', HEADER, line, row('08:00', '4100000'), row('09:00', '4100001')];
    expect(printReading(readText(lines.join('\n'))).rows.map(({ doctor }) => doctor)).toEqual(['Dr ROUGIER', 'Dr ROUGIER']);
  });
});

describe('signs that the list explains below', () => {
  it.each([
    'Légende : P = première venue, R = reprise, S = suite',
    'P = 1ère fois ; R = reprise ; S = suite',
    'P : 1ère fois / R : reprise / S : suite',
  ])('%s', (legend) => {
    const signed = (sign: string, i: number): string => `${row(`0${i + 7}:00`, `410000${i}`)};${sign}`;
    const lines = ['Lundi 23 novembre 2026', `${HEADER};Venue`, ...['P', 'R', 'S'].map(signed), '', legend];
    expect(printReading(readText(lines.join('\n'))).rows.map(({ arrival }) => arrival)).toEqual([
      'first',
      'resumption',
      'ongoing',
    ]);
  });
});

describe('day and hour in one cell under a header that names neither', () => {
  it.each(['lun. 23/11/2026 8h00', 'Lundi 23 novembre 2026 à 8h', '23 nov. 2026, 08:00', '23/11/2026 8h'])('%s', (begins) => {
    const lines = ['Début;Fin;IPP;Patient;Né(e) le;Soin', `${begins};10h;4100000;DUPONT Jeanne;12/05/1953;FOLFOX`];
    expect(starts(lines)).toEqual(['2 2026-11-23T08:00 04100000']);
  });
});

describe('days written outside the rows', () => {
  const twoDays = ['4 2026-11-23T08:00 04100000', '6 2026-11-24T09:00 04100001'];

  it.each([
    ['Lundi 23 novembre 2026', 'Mardi 24 novembre 2026'],
    ['LUNDI 23 NOVEMBRE', 'MARDI 24 NOVEMBRE'],
    ['Lundi 23/11', 'Mardi 24/11 (1 patient)'],
    ['23/11/2026', '24/11/2026'],
    ['Journée du lundi 23/11/26', 'Journée du mardi 24/11/26'],
    ['Lundi 23 novembre 2026;;8 patients', 'Mardi 24 novembre 2026;;7 patients'],
    ['LUN 23', 'MAR 24'],
  ])('stand between rows: %s', (monday, tuesday) => {
    expect(starts(['HDJ', HEADER, monday, row('08:00', '4100000'), tuesday, row('09:00', '4100001')])).toEqual(twoDays);
  });

  it('head the column of hours', () => {
    const headed = (day: string): string => HEADER.replace('Heure', day);
    const lines = [headed('LUNDI 23 NOVEMBRE 2026'), row('08:00', '4100000'), '', headed('Mardi 24/11'), row('09:00', '4100001')];
    expect(starts(lines)).toEqual(['2 2026-11-23T08:00 04100000', '5 2026-11-24T09:00 04100001']);
  });

  it('stand above a header that is repeated for each day', () => {
    const lines = [
      'Lundi 23 novembre 2026',
      HEADER,
      '',
      row('08:00', '4100000'),
      'Mardi 24 novembre 2026',
      HEADER,
      row('09:00', '4100001'),
    ];
    expect(starts(lines)).toEqual(['4 2026-11-23T08:00 04100000', '7 2026-11-24T09:00 04100001']);
  });

  it('are lone weekdays in the week of the title', () => {
    const weeks = ['Du lundi 23 au vendredi 27 novembre 2026', 'Planning du 23/11 au 27/11/2026', '2026-W48', 'Week 48, 2026'];
    for (const title of [
      ...weeks,
      'Semaine du 23 au 27 novembre 2026',
      'Semaine 48',
      'PLANNING S48 2026',
      'Du 23/11/2026 au 27/11/2026',
    ]) {
      expect(starts([title, HEADER, 'Lundi', row('08:00', '4100000'), 'Mardi', row('09:00', '4100001')])).toEqual(twoDays);
    }
    expect(starts(['', HEADER, 'Lundi', row('08:00', '4100000')], 'HJ_S48_2026.csv')).toEqual(twoDays.slice(0, 1));
  });

  it('are the title’s, and never the day of printing', () => {
    expect(starts(['Planning du lundi 23/11/2026 - édité le 18/11/2026', '', HEADER, row('08:00', '4100000')])).toEqual(
      twoDays.slice(0, 1),
    );
    const printed = readText(['Édité le 18/11/2026', HEADER, row('08:00', '4100000')].join('\n'));
    expect(faultsOf(printed)).toEqual(['2 | Date | missing-column']);
  });

  it('are written once for several rows, as merged cells come out in a text file', () => {
    const rows = [
      `23/11/2026;${row('08:00', '4100000')}`,
      `;${row('08:30', '4100001')}`,
      `;${row('09:00', '4100002')}`,
      `24/11/2026;${row('08:00', '4100003')}`,
      `;${row('09:00', '4100004')}`,
    ];
    expect(starts([`Date;${HEADER}`, ...rows]).map((each) => each.split(' ')[1])).toEqual([
      '2026-11-23T08:00',
      '2026-11-23T08:30',
      '2026-11-23T09:00',
      '2026-11-24T08:00',
      '2026-11-24T09:00',
    ]);
  });

  it('whose weekday contradicts the date are a fault of their rows', () => {
    const reading = readText([HEADER, 'Mardi 23 novembre 2026', row('08:00', '4100000')].join('\n'));
    expect(faultsOf(reading)).toEqual(['3 | Date | weekday-mismatch']);
  });
});

describe('lines that are no visit', () => {
  it.each([
    'Total : 8 patients',
    'TOTAL;2',
    'Imprimé le 20/11/2026 à 14:32;;;;Page 1/1',
    'Page 1/2',
    'Légende : vert = 1ère venue',
    'Matin',
    'Pause déjeuner',
    '09:30;;;;',
    '10:00;;LIBRE;;',
    '10:30;;;;PAUSE',
    ';;CHIMIOTHERAPIES LONGUES;;',
    ';Pharmacie fermée jeudi;;;',
    ';;;(1) à jeun;',
    ';;Soins de support;;',
    ';;;;',
    '-----;-----;-----;-----;-----',
  ])('%s', (line) => {
    const reading = readText(
      [`Planning du 23/11/2026`, HEADER, row('08:00', '4100000'), line, row('09:00', '4100001')].join('\n'),
    );
    expect(faultsOf(reading)).toEqual([]);
    expect(visitsOf(reading)).toHaveLength(2);
  });

  it('are kept, so that nothing is dropped unseen', () => {
    const reading = readText(
      ['Planning du 23/11/2026', HEADER, row('08:00', '4100000'), '10:00;;LIBRE;;', 'Total : 1'].join('\n'),
    );
    expect(reading.kind === 'read' && reading.ignored.map(({ row: number, text }) => `${number} ${text}`)).toEqual([
      '1 Planning du 23/11/2026',
      '4 10:00 · LIBRE',
      '5 Total : 1',
    ]);
  });

  it.each(['24/11/2026;;;;FOLFOX C1J1', 'Mardi 24 novembre 2026;;;;FOLFOX C1J1', ';;;;FOLFOX C1J1'])(
    '%s is no heading and no free slot',
    (line) => {
      const reading = readText(
        ['Planning du 23/11/2026', `Date;${HEADER}`, `23/11/2026;${row('08:00', '4100000')}`, line.replace(';', ';;')].join('\n'),
      );
      expect(faultsOf(reading)).toContain('4 | Patient | missing-name');
    },
  );

  it('a treatment for nobody is a fault, not an empty slot', () => {
    const reading = readText(['Planning du 23/11/2026', HEADER, row('08:00', '4100000'), '09:00;;;;FOLFOX'].join('\n'));
    expect(faultsOf(reading)).toEqual(['4 | Patient | missing-name']);
  });
});

describe('headers in two lines, and sections', () => {
  it('reads the days of a week drawn side by side, each under its own heading', () => {
    const lines = [
      'Planning de la semaine 48;;;;;;;;;',
      'Lundi 23 novembre 2026;;;;;Mardi 24 novembre 2026;;;;',
      `${HEADER};${HEADER}`,
      `${row('08:00', '4100000')};${row('09:00', '4100001')}`,
      `;;;;;${row('10:00', '4100002')}`,
    ];
    expect(starts(lines)).toEqual(['4 2026-11-23T08:00 04100000', '4 2026-11-24T09:00 04100001', '5 2026-11-24T10:00 04100002']);
    expect(faultsOf(readText(lines.join('\n')))).toEqual([]);
  });

  it('joins the line of groups to the line of names', () => {
    const lines = [
      'Patient;;;RDV;;Traitement;',
      'IPP;Nom Prénom;DDN;Date;Heure;Protocole;Cure',
      '4100000;DUPONT Jeanne;12/05/1953;23/11/2026;08:00;FOLFOX;C1J1',
    ];
    expect(starts(lines)).toEqual(['3 2026-11-23T08:00 04100000']);
  });

  it('does not take a remark alone under a header for a second name of its column', () => {
    const lines = [`Date;${HEADER}`, 'Pharmacie fermée mardi', `23/11/2026;${row('08:00', '4100000')}`];
    expect(starts(lines)).toEqual(['3 2026-11-23T08:00 04100000']);
  });

  it('gives the rows below a physician’s name to that physician', () => {
    const lines = ['Planning du 23/11/2026', HEADER, 'Dr ROUGIER', row('08:00', '4100000'), 'Dr KLEIN', row('09:00', '4100001')];
    const reading = readText(lines.join('\n'));
    expect(reading.kind === 'read' && reading.rows.map(({ doctor }) => doctor)).toEqual(['Dr ROUGIER', 'Dr KLEIN']);
  });

  it('reads dates with the month first only when the whole file writes them so', () => {
    const list = (dates: readonly string[]): string[] => [
      'Date;Heure;IPP;Nom;Prénom;DDN;Protocole',
      ...dates.map((date, i) => `${date};08:00;${4100000 + i};DUPONT;Jeanne;05/19/1953;FOLFOX`),
    ];
    expect(starts(list(['11/23/2026', '11/24/2026', '12/01/2026'])).map((each) => each.split(' ')[1])).toEqual([
      '2026-11-23T08:00',
      '2026-11-24T08:00',
      '2026-12-01T08:00',
    ]);
    expect(faultsOf(readText(list(['23/11/2026']).join('\n')))).toEqual(['2 | DDN | impossible-birth']);
  });
});

describe('halves of the day beside the hours', () => {
  const hours = (halves: readonly string[]): (string | undefined)[] =>
    starts([
      `Date;Demi-journée;${HEADER}`,
      ...halves.map((half, i) => `23/11/2026;${half};${row(`${[9, 3][i]}h30`, `0410000${i}`, `NOIR ${'AB'[i]}nne`)}`),
    ]).map((each) => each.split(' ')[1]?.slice(11));

  it('AM is the afternoon beside M, as French units write it, and the morning beside PM', () => {
    expect(hours(['M', 'AM'])).toEqual(['09:30', '15:30']);
    expect(hours(['AM', 'PM'])).toEqual(['09:30', '15:30']);
  });
});
