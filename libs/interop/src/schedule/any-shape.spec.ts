import fc from 'fast-check';
import { readSchedule } from './read-schedule';
import { readText, TODAY } from './testing/read-text';

/** One visit, and for each of its fields the ways in which files write its header and its value. */
const WAYS: readonly { readonly headers: readonly string[]; readonly values: readonly string[] }[] = [
  { headers: ['Date', 'Jour', 'DATE RDV', 'Date de venue', 'date_rdv'], values: ['23/11/2026', '23/11/26', '2026-11-23', 'lundi 23 novembre 2026', '23.11.2026', 'lun. 23/11'] },
  { headers: ['Heure', 'H. arrivée', 'HEURE RDV', 'Horaire', 'Hre'], values: ['08:30', '8h30', '08H30', '8:30:00', '0830', '8 h 30', '8h30-10h'] },
  { headers: ['IPP', 'N° IPP', 'N° dossier', 'NIP', 'Id patient'], values: ['04100000', '4100000', '4 100 000'] },
  { headers: ['Nom', 'NOM', 'Nom usuel', "Nom d'usage"], values: ['DE LA TOUR'] },
  { headers: ['Prénom', 'PRENOM', 'Prénom(s)'], values: ['Hélène'] },
  { headers: ['Date de naissance', 'DDN', 'Né(e) le', 'NAISSANCE', 'Date naiss.'], values: ['25/02/1951', '25/02/51', '1951-02-25', '25.02.1951'] },
  { headers: ['Protocole', 'Traitement', 'TTT', 'Chimio', 'Produit'], values: ['R-CHOP C8J1', 'R-CHOP - C8J1', 'R-CHOP (C8 J1)', 'R-CHOP cycle 8 jour 1'] },
  { headers: ['Médecin', 'Dr', 'Praticien', 'Prescripteur'], values: ['Dr KLEIN', 'KLEIN', 'Docteur KLEIN'] },
  { headers: ['Type de venue', 'Venue', 'Nature'], values: ['Reprise', 'reprise ttt', 'REPRISE DE TRAITEMENT'] },
  { headers: ['Fauteuil', 'Place'], values: ['F3'] },
]; // prettier-ignore

const column = fc.tuple(...WAYS.map(({ headers, values }) => fc.tuple(fc.constantFrom(...headers), fc.constantFrom(...values))));
const order = fc.shuffledSubarray(
  WAYS.map((_, i) => i),
  { minLength: WAYS.length },
);

describe('any list that a person could have written', () => {
  it('gives the same visit whatever the words, the forms, the order of columns, the separator and the title', () => {
    fc.assert(
      fc.property(
        column,
        order,
        fc.constantFrom(';', '\t', '|', ','),
        fc.constantFrom('', 'PLANNING HDJ', 'Édité le 18/11/2026'),
        (cells, places, separator, title) => {
          const line = (which: 0 | 1): string => places.map((i) => cells[i]?.[which] ?? '').join(separator);
          const reading = readText([...(title ? [title, ''] : []), line(0), line(1)].join('\r\n'));
          expect(reading).toMatchObject({
            kind: 'read',
            faults: [],
            rows: [
              {
                start: '2026-11-23T08:30',
                ipp: '04100000',
                last: 'DE LA TOUR',
                first: 'Hélène',
                birth: '1951-02-25',
                protocol: 'R-CHOP',
                cycle: 8,
                day: 1,
                doctor: 'Dr KLEIN',
                stated: { kind: 'resumption' },
              },
            ],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the cells hold, and never reads a row into thin air', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('23/11/2026', '08:00', '4100000', 'DUPONT', 'Jeanne', '12/05/1953', '"', ';', '=1+1', '\n', 'Date', 'Nom'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (rows) => {
        const reading = readText(['Date;Heure;IPP;Nom;Prénom;DDN;Protocole', ...rows.map((row) => row.join(';'))].join('\n'));
        for (const row of reading.kind === 'read' ? reading.rows : []) {
          expect(row.start).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/);
          expect(row.birth < TODAY && row.birth >= '1900').toBe(true);
          expect(row.last === '' || row.first === '').toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['read', 'unreadable']).toContain(readSchedule(bytes, { today: TODAY }).kind);
      }),
      { numRuns: 200 },
    );
  });
});
