import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printReading } from './print-reading';
import { readSchedule } from './read-schedule';
import { readText, TODAY } from './testing/read-text';

const FOLDER = join(__dirname, '../../../../tests/fixtures/schedules');

describe('the schedules that hospitals really send', () => {
  it.each([
    ['an export in UTF-8', 'hj-export-utf8', 'csv', 2],
    ['a secretary’s own list in Windows-1252', 'planning-secretariat-cp1252', 'csv', 4],
    ['a workbook with titles and real dates', 'hj-s48', 'xlsx', 5],
  ])('reads %s to the letter', (_, name, extension, firstRow) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as { rows: object[] };
    const printed = printReading(readSchedule(readFileSync(join(FOLDER, `${name}.${extension}`)), { today: TODAY }));
    expect(printed.faults).toEqual([]);
    expect(printed.rows).toEqual(expected.rows.map((row, i) => ({ row: firstRow + i, ...row })));
  });

  it('reads the second export, with its moved and added visits', () => {
    const reading = readSchedule(readFileSync(join(FOLDER, 'hj-export-utf8-second-push.csv')), { today: TODAY });
    expect(reading.kind === 'read' && reading.rows).toHaveLength(40);
    expect(reading.kind === 'read' && reading.faults).toEqual([]);
  });

  it('keeps what the file states apart from what the command line prints', () => {
    const reading = readText(
      'Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Type de venue\n23/11/2026;08:00;4100000;GAUTHIER;Raphaël;19/05/1953;FOLFOX;\n',
    );
    expect(reading.kind === 'read' && reading.rows[0]?.stated).toEqual({ kind: null, text: '', columnPresent: true });
    expect(printReading(reading).rows[0]?.arrival).toBe('ongoing');
  });

  it('prints no arrival where the file has no such column', () => {
    const reading = readText(
      'Date;Heure;IPP;Nom;Prénom;DDN;Protocole\n23/11/2026;08:00;4100000;GAUTHIER;Raphaël;19/05/1953;FOLFOX\n',
    );
    expect(printReading(reading).rows[0]?.arrival).toBeNull();
  });

  it('reads ten thousand visits, each of them', () => {
    const line = (i: number): string =>
      `${23 + (i % 5)}/11/2026;${8 + (i % 9)}:${String(i % 60).padStart(2, '0')};${4_100_000 + i};GAUTHIER;Raphaël;19/05/1953;FOLFOX C9J1;;Dr ROUGIER`;
    const text = [
      'Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Venue;Médecin',
      ...Array.from({ length: 10_000 }, (_, i) => line(i)),
    ].join('\r\n');
    const reading = readText(text);
    expect(reading.kind === 'read' && reading.rows).toHaveLength(10_000);
  });
});
