import { faultsOf, readText, visitsOf } from '../testing/read-text';

const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Protocole;Cure;Type de venue;Médecin';
const GOOD = ['23/11/2026', '08:00', '04100000', 'GAUTHIER', 'Raphaël', '19/05/1953', 'FOLFOX', 'C9J1', '', 'Dr ROUGIER'];

/** A good row beside one that differs by the given cells. */
function withRow(changes: Readonly<Record<number, string>>): ReturnType<typeof readText> {
  const changed = [...GOOD, ''].map((cell, i) => changes[i] ?? (i === 2 ? '04100001' : cell));
  return readText([HEADER, GOOD.join(';'), changed.join(';')].join('\n'));
}

describe('a faulty row is told by row and column, and the good one beside it is read', () => {
  it.each<[string, Record<number, string>, string[]]>([
    ['25:10', { 1: '25:10' }, ['Heure | impossible-hour']],
    ['8h75', { 1: '8h75' }, ['Heure | impossible-hour']],
    ['24:00', { 1: '24:00' }, ['Heure | impossible-hour']],
    ['no hour', { 1: '' }, ['Heure | missing-hour']],
    ['« matin »', { 1: 'matin' }, ['Heure | missing-hour']],
    ['midnight, which nobody wrote', { 1: '00:00' }, ['Heure | missing-hour']],
    ['31 November', { 0: '31/11/2026' }, ['Date | impossible-date']],
    ['29 February of a common year', { 0: '29/02/2027' }, ['Date | impossible-date']],
    ['words for a date', { 0: 'à voir' }, ['Date | impossible-date']],
    ['2062', { 0: '23/11/2062' }, ['Date | date-too-far']],
    ['2020', { 0: '23/11/2020' }, ['Date | date-too-old']],
    ['no date among dates', { 0: '' }, ['Date | missing-date']],
    ['a Tuesday that is a Monday', { 0: 'mardi 23/11/2026' }, ['Date | weekday-mismatch']],
    ['a birth to come', { 5: '19/05/2053' }, ['Date de naissance | birth-in-future']],
    ['a birth in 1853', { 5: '19/05/1853' }, ['Date de naissance | birth-too-old']],
    ['31 February', { 5: '31/02/1953' }, ['Date de naissance | impossible-birth']],
    ['a year alone', { 5: '1953' }, ['Date de naissance | partial-birth']],
    ['an unknown day', { 5: '00/00/1953' }, ['Date de naissance | partial-birth']],
    ['a month alone', { 5: 'mai 1953' }, ['Date de naissance | partial-birth']],
    ['no birth date', { 5: '' }, ['Date de naissance | missing-birth']],
    ['no IPP', { 2: '' }, ['IPP | missing-ipp']],
    ['letters for an IPP', { 2: 'ABC' }, ['IPP | impossible-ipp']],
    ['nine figures', { 2: '123456789' }, ['IPP | impossible-ipp']],
    ['an IPP that a spreadsheet rounded', { 2: '4,1E+06' }, ['IPP | rounded-ipp']],
    ['no name', { 3: '' }, ['Nom | missing-name']],
    ['no given name', { 4: '' }, ['Prénom | missing-first-name']],
    ['nobody at all', { 2: '', 3: '', 4: '', 5: '' }, ['Nom | missing-name']],
    ['a surname and a given name in each other’s place', { 3: 'Jeanne', 4: 'DUPONT' }, ['Nom | names-exchanged']],
    ['figures in a name', { 3: 'DUPONT2' }, ['Nom | impossible-name']],
    ['a command', { 3: '=cmd|’ /C calc’!A0' }, ['Nom | formula-text']],
    ['a function', { 4: '@SUM(1+1)' }, ['Prénom | formula-text']],
    ['a plus', { 6: '+FOLFOX' }, ['Protocole | formula-text']],
    ['a link in a comment column', { 8: '=HYPERLINK(A1)' }, ['Type de venue | formula-text']],
    ['a script', { 3: '<script>alert(1)</script>' }, ['Nom | script-text']],
    ['an error value', { 2: '#REF!' }, ['IPP | error-cell']],
    ['hashes of a narrow column', { 0: '########' }, ['Date | error-cell']],
    [
      'cells that a semicolon inside a text has shifted',
      { 6: 'à confirmer', 9: 'FOLFOX C1J1', 10: 'Dr KLEIN' },
      ['Médecin | shifted-cells'],
    ],
    ['two faults at once', { 1: '25:10', 5: '' }, ['Heure | impossible-hour', 'Date de naissance | missing-birth']],
    ['a visit that the file cancels', { 8: 'Annulé' }, [' | marked-cancelled']],
    ['a visit cancelled beside the name', { 3: 'LEROY - ANNULÉ' }, [' | marked-cancelled']],
    ['a visit cancelled in the margin', { 10: 'annulé par la patiente' }, [' | marked-cancelled']],
    ['a visit put off to another day', { 8: 'Reporté au 08/12' }, [' | marked-cancelled']],
  ])('%s', (_, changes, expected) => {
    const reading = withRow(changes);
    expect(faultsOf(reading)).toEqual(expected.map((fault) => `3 | ${fault}`));
    expect(visitsOf(reading)).toEqual(['2 | 2026-11-23T08:00 | 04100000 | GAUTHIER | Raphaël | 1953-05-19']);
  });

  it('says what to do, in a French sentence', () => {
    const reading = withRow({ 1: '25:10' });
    expect(reading.kind === 'read' && reading.faults[0]).toMatchObject({
      message: '« 25:10 » n’est pas une heure : écrivez-la comme 08:30.',
      ipp: '04100001',
      day: '2026-11-23',
    });
  });
});

it('two people of one cell are a fault, whatever joins them', () => {
  const names = ['DUPONT Jeanne et Paul', 'DUPONT Jeanne ou LEROY Paul', 'M. et Mme DUPONT', 'DUPONT Jeanne + LEROY Paul'];
  const lines = names.map((name, i) => `23/11/2026;8h00;410000${i};${name};12/05/1953;FOLFOX`);
  const reading = readText(['Date;Heure;IPP;Patient;Né(e) le;Protocole', ...lines].join('\n'));
  expect(faultsOf(reading)).toEqual(names.map((_, i) => `${i + 2} | Patient | impossible-name`));
});

describe('identifiers longer than usual', () => {
  const rows = (ipps: readonly string[]) =>
    readText([HEADER, ...ipps.map((ipp) => GOOD.map((cell, i) => (i === 2 ? ipp : cell)).join(';'))].join('\n'));

  it('are read where most of the list has them, with the zeros that some have lost', () => {
    const reading = rows(['8004100000', '8004100037', '4100074']);
    expect(visitsOf(reading).map((visit) => visit.split(' | ')[2])).toEqual(['8004100000', '8004100037', '0004100074']);
  });

  it('are faults in a list of usual ones', () => {
    expect(faultsOf(rows(['04100000', '04100037', '804100074']))).toEqual(['4 | IPP | impossible-ipp']);
  });
});

describe('a birth beside the sex or the age', () => {
  it.each([
    '19/05/1953 F',
    '19/05/1953 - M',
    '19/05/1953 (H)',
    '19/05/1953 (73 ans)',
    '19/05/1953 (Lyon)',
    '19/05/1953 à Brest',
    '73 ans (19/05/1953)',
    '73a - 19/05/53',
  ])('%s', (written) => {
    expect(visitsOf(withRow({ 5: written }))[1]).toContain('| 1953-05-19');
  });
});

describe('the names of one row', () => {
  it.each<[string, Record<number, string>, string]>([
    ['a whole name below « Nom »', { 3: 'LE GOFF Anne-Marie', 4: '' }, 'LE GOFF | Anne-Marie'],
    ['a number that sends to a note', { 3: 'LEROY (1)' }, 'LEROY | Raphaël'],
    ['a widow', { 3: 'Vve LEROY' }, 'LEROY | Raphaël'],
    ['an apostrophe that makes a text of it', { 3: "'LEROY" }, 'LEROY | Raphaël'],
  ])('%s', (_, changes, expected) => expect(visitsOf(withRow(changes))[1]).toContain(`| ${expected} |`));
});

describe('a name turned round by a mark that nobody sees', () => {
  it('is read as it would be typed', () => {
    expect(visitsOf(withRow({ 3: 'LE\u202eROY' }))[1]).toContain('| LEROY |');
  });
});

describe('the same visit twice', () => {
  it('is a fault on its second row', () => {
    expect(faultsOf(withRow({ 2: '4100000' }))).toEqual(['3 |  | duplicate-row']);
  });

  it('is two visits when the treatment differs', () => {
    expect(faultsOf(withRow({ 2: '4100000', 6: 'Zolédronate' }))).toEqual([]);
  });
});

describe('a missing column is one fault, not one a row', () => {
  it.each([
    ['Heure', 'Date;IPP;Nom;Prénom;DDN;Protocole', '23/11/2026;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX'],
    ['Date', 'Heure;IPP;Nom;Prénom;DDN;Protocole', '08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX'],
    ['Date de naissance', 'Date;Heure;IPP;Nom;Prénom;Protocole', '23/11/2026;08:00;4100000;DUPONT;Jeanne;FOLFOX'],
  ])('%s', (column, header, row) => {
    expect(faultsOf(readText([header, row, row.replace('4100000', '4100001')].join('\n')))).toEqual([
      `1 | ${column} | missing-column`,
    ]);
  });
});
