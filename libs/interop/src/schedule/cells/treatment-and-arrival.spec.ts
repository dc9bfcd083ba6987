import { readArrival, readArrivalLetter, writesArrivalLetters } from './arrival';
import { bearsCancelled, isCancelled } from './cancelled';
import { readDoctor } from './doctor';
import { readIpp } from './ipp';
import { readCycleCell, readTreatment } from './treatment';

describe('protocol, cycle and day in one cell', () => {
  it.each<[string, string | null, number | null, number | null]>([
    ['EC100 C8 J1', 'EC100', 8, 1],
    ['Nivolumab - C5J1', 'Nivolumab', 5, 1],
    ['R-CHOP C9-J1', 'R-CHOP', 9, 1],
    ['FOLFOX (C3J15)', 'FOLFOX', 3, 15],
    ['FOLFOX (cure 3, jour 15)', 'FOLFOX', 3, 15],
    ['Paclitaxel hebdo Cycle 9 Jour 1', 'Paclitaxel hebdo', 9, 1],
    ['Carboplatine-Etoposide cure n°4', 'Carboplatine-Etoposide', 4, null],
    ['EC100 C4/6', 'EC100', 4, null],
    ['Azacitidine C7 J3/7', 'Azacitidine', 7, 3],
    ['Azacitidine C7 J1-J5', 'Azacitidine', 7, 1],
    ['5FU-Mitomycine J1C2', '5FU-Mitomycine', 2, 1],
    ['Daratumumab C2 S6', 'Daratumumab', 2, null],
    ['Cure 3 de FOLFIRI', 'FOLFIRI', 3, null],
    ['3ème cure FOLFIRI', 'FOLFIRI', 3, null],
    ['C2J8 Azacitidine', 'Azacitidine', 2, 8],
    ['Trastuzumab J1', 'Trastuzumab', null, 1],
    ['Carboplatine + Pemetrexed C3J1', 'Carboplatine + Pemetrexed', 3, 1],
    ['FEC100', 'FEC100', null, null],
    ['5FU (bolus)', '5FU (bolus)', null, null],
    ['C1 D8 FOLFOX', 'FOLFOX', 1, 8],
    ['FOLFOX n°3', 'FOLFOX', 3, null],
    ['', null, null, null],
  ])('%s', (text, protocol, cycle, day) => expect(readTreatment(text)).toEqual({ protocol, cycle, day }));

  it.each<[string, number | null, number | null]>([['C9J1', 9, 1], ['9', 9, null], ['9/1', 9, 1], ['Cure 9', 9, null], ['C9', 9, null], ['cycle 9 j1', 9, 1], ['', null, null]])(
    'cycle cell %s',
    (text, cycle, day) => expect(readCycleCell(text)).toEqual({ cycle, day }),
  ); // prettier-ignore
});

describe('what the file states of the visit', () => {
  it.each([
    'PREMIERE FOIS',
    '1ère cure',
    '1re venue',
    '1ere fois',
    '1° venue',
    'Première venue',
    'Primo',
    'primo-venue',
    'Nouveau patient',
    'Nouveau',
    '1ÈRE FOIS HDJ',
    '1ère',
    'NOUV.',
    'nvelle patiente',
    'New patient',
  ])('first: %s', (text) => expect(readArrival(text)).toBe('first'));
  it.each(['Reprise', 'reprise ttt', 'Reprise de traitement', 'REPRISE APRÈS PAUSE', 'retour après pause', 'Restart'])(
    'resumption: %s',
    (text) => expect(readArrival(text)).toBe('resumption'),
  );
  it.each(['En cours', 'Suite', 'SUITE TTT', 'poursuite', 'suivi', 'Follow-up'])('ongoing: %s', (text) =>
    expect(readArrival(text)).toBe('ongoing'),
  );
  it.each(['', '-', 'VSL demandé', 'pas de reprise', 'nouvelle ligne', 'nouveau protocole', 'Retour VSL', 'à jeun'])(
    'nothing: %s',
    (text) => expect(readArrival(text)).toBeNull(),
  );
});

describe('the physician', () => {
  it.each([
    ['VASSEUR', 'Dr VASSEUR'],
    ['Dr VASSEUR', 'Dr VASSEUR'],
    ['DR. VASSEUR', 'Dr VASSEUR'],
    ['Docteur VASSEUR', 'Dr VASSEUR'],
    ['DrVASSEUR', 'Dr VASSEUR'],
    ['Dr.VASSEUR', 'Dr VASSEUR'],
    ['VASSEUR (Dr)', 'Dr VASSEUR'],
    ['Mme le Dr VASSEUR', 'Dr VASSEUR'],
    ['Pr SABATIER', 'Pr SABATIER'],
    ['Professeur SABATIER', 'Pr SABATIER'],
    ['Drs KLEIN/ROUGIER', 'Dr KLEIN/ROUGIER'],
    ['DREYFUS', 'Dr DREYFUS'],
    ['PROVOST', 'Dr PROVOST'],
    ['-', null],
    ['', null],
  ])('%s', (text, expected) => expect(readDoctor(text)).toBe(expected));
});

describe('the IPP', () => {
  it.each([
    '04100000',
    '4100000',
    '4 100 000',
    '4.100.000',
    '4100000.0',
    '4100000,00',
    'IPP 4100000',
    'N° 04100000',
    '04-100-000',
  ])('%s', (text) => expect(readIpp({ text }, 8)).toEqual({ ipp: '04100000' }));
  it('keeps the letters that some establishments use', () =>
    expect(readIpp({ text: 'ab123456' }, 8)).toEqual({ ipp: 'AB123456' }));
});

describe('words that look like a kind of visit', () => {
  it.each<[string, string | null]>([
    ['Ré-initiation', 'resumption'],
    ['reprise du travail le 7', null],
    ['reprise du traitement', 'resumption'],
  ])('%s', (text, kind) => expect(readArrival(text)).toBe(kind));
});

describe('letters for kinds of visits', () => {
  it('P is Première beside R or S, or blanks; beside N nobody can tell, and alone it is no sign', () => {
    expect(readArrivalLetter('P')).toBe('first');
    expect(writesArrivalLetters(['P', 'R', 'S'])).toBe(true);
    expect(writesArrivalLetters(['P', '', 'R'])).toBe(true);
    expect(writesArrivalLetters(['P', 'N', 'R'])).toBe(false);
    expect(writesArrivalLetters(['P', 'P'])).toBe(false);
  });

  it('N, R and S are Nouveau, Reprise and Suite, unless the column says oui and non', () => {
    expect(['N', 'r', 'S', 'X'].map(readArrivalLetter)).toEqual(['first', 'resumption', 'ongoing', null]);
    expect(writesArrivalLetters(['N', 'S', 'R'])).toBe(true);
    expect(writesArrivalLetters(['N', '', 'N'])).toBe(true);
    expect(writesArrivalLetters(['N', 'O'])).toBe(false);
    expect(writesArrivalLetters(['N', 'N'])).toBe(false);
  });
});

describe('a visit that will not take place', () => {
  it.each([
    'ANNULÉ',
    'RDV annulé (tél.)',
    '*** ANNULÉ ***',
    'Reporté au 08/12',
    'reportée',
    'Patient décédé',
    'DCD',
    'ne vient pas',
    'cure reportée (PNN)',
    'Déplacé au 02/12',
    'à annuler',
    'Absente',
    'X ANNULÉ',
  ])('%s', (text) => expect(isCancelled(text)).toBe(true));
  it.each([
    'scanner annulé',
    'reporté du 24/11',
    'décalé à 10h',
    'ne pas annuler',
    'annulé et remplacé par un autre',
    'Annulation du VSL',
    'reporté à 10h',
  ])('is not said by « %s »', (text) => expect(isCancelled(text)).toBe(false));
  it('is said by the word wherever it stands beside a name', () => expect(bearsCancelled('ANNULE - LEROY')).toBe(true));
});
