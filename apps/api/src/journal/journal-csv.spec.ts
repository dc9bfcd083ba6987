import type { JournalRow } from '@jalon/persistence/journal';
import { journalCsv } from './journal-csv';

const row: JournalRow = {
  ...{ id: '1', at: '2026-11-24T08:05:00.000Z', kind: 'opened', operation: 'patientFile', patients: ['p1', 'p2'] },
  ...{ name: '=cmd|calc', title: 'IPO', function: 'pivot-nurse' },
} as JournalRow;

it('gives one line an entry, in words, with nothing that a spreadsheet would run', () => {
  expect(journalCsv([row], 'Europe/Paris').split('\r\n').slice(1)).toEqual([
    "2026-11-24;09:05;'=cmd|calc;IPO;Infirmière pivot (IPO, IDEC…);dossier ouvert;patientFile;dossier du patient;2;p1 p2",
    '',
  ]);
});

it('says in the file itself that it does not hold all that was asked for', () => {
  expect(journalCsv([row], 'Europe/Paris', 'more')).toMatch(
    /\r\nIncomplet : d’autres lignes suivent\. Resserrez la période\.\r\n$/,
  );
  expect(journalCsv([], 'Europe/Paris', 'period')).toMatch(/un an\.\r\n$/);
});
