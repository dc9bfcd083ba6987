import { readSchedule } from './read-schedule';
import { faultsOf, onlyRow, readText, TODAY, visitsOf } from './testing/read-text';

const LIST = [
  'Date;Heure;IPP;Nom;Prénom;Né(e) le;Protocole;Médecin',
  '23/11/2026;08:00;04100000;GUÉRIN;Raphaël;19/05/1953;Zolédronate;Dr ROUGIER',
  '23/11/2026;09:15;04100001;CLÉMENT;Françoise;20/07/1941;Zolédronate;Dr KLEIN',
];
const VISITS = [
  '2 | 2026-11-23T08:00 | 04100000 | GUÉRIN | Raphaël | 1953-05-19',
  '3 | 2026-11-23T09:15 | 04100001 | CLÉMENT | Françoise | 1941-07-20',
];

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
/** The few accented letters of the list in Mac Roman. */
const macRoman = (text: string): Buffer =>
  Buffer.from([...text].map((char) => ({ é: 0x8e, É: 0x83, ë: 0x91, ç: 0x8d })[char] ?? char.charCodeAt(0)));
const dos = (text: string): Buffer =>
  Buffer.from([...text].map((char) => ({ é: 0x82, É: 0x90, ë: 0x89, ç: 0x87 })[char] ?? char.charCodeAt(0)));

describe('a list in any encoding', () => {
  const text = LIST.join('\r\n');
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text)]), 'utf-16le'],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text)]).swap16(), 'utf-16be'],
    ['UTF-16 without mark', utf16(text), 'utf-16le'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
    ['Mac Roman with its line ends', macRoman(LIST.join('\r')), 'macintosh'],
    ['the code page of DOS', dos(text), 'cp850'],
    ['UTF-8 encoded twice by mistake', Buffer.from(Buffer.from(text).toString('latin1')), 'utf-8'],
  ])('reads %s', (_, bytes, encoding) => {
    const reading = readSchedule(bytes, { today: TODAY });
    expect(visitsOf(reading)).toEqual(VISITS);
    expect(reading).toMatchObject({ encoding });
  });
});

it('reads the œ of ISO-8859-15, of which Windows-1252 would make a fraction', () => {
  const bytes = Buffer.from(
    LIST.join('\n').replace('GUÉRIN', 'LEB\u00bcUF').replace('Protocole', 'Protocole S\u00bdur'),
    'latin1',
  );
  expect(visitsOf(readSchedule(bytes, { today: TODAY }))[0]).toContain('| LEBŒUF |');
});

describe('a list with any separator and line end', () => {
  it.each([';', ',', '\t', '|'])('is cut at %j', (separator) => {
    const reading = readText(LIST.join('\n').replaceAll(';', separator));
    expect(visitsOf(reading)).toEqual(VISITS);
    expect(reading).toMatchObject({ separator });
  });

  it.each(['\n', '\r\n', '\r'])('ends its lines with %j', (end) => expect(visitsOf(readText(LIST.join(end)))).toEqual(VISITS));

  it('is read when columns are aligned with spaces', () => {
    const aligned = [
      'Date        Heure  IPP       Nom Prénom        Né(e) le    Protocole',
      '23/11/2026  08:00  04100000  DUPONT Jeanne     12/05/1953  FOLFOX C1J1',
    ];
    expect(visitsOf(readText(aligned.join('\n')))).toEqual(['2 | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12']);
  });

  it('is read when one space parts some of its rows from their header’s columns', () => {
    const rows = ['DUPONT   Jeanne  12/05/1953 FOLFOX', 'LE GOFF  Michel  12/05/1953 AZACITIDINE'];
    const aligned = [
      'Date       Heure IPP      Nom      Prénom  Né(e) le   Protocole',
      ...rows.map((row, i) => `23/11/2026 08:00 0410000${i} ${row}`),
    ];
    expect(visitsOf(readText(aligned.join('\n'))).map((visit) => visit.split(' | ').slice(3).join(' '))).toEqual([
      'DUPONT Jeanne 1953-05-12',
      'LE GOFF Michel 1953-05-12',
    ]);
  });

  it('is read when a column aligned with spaces is empty', () => {
    const aligned = [
      'Date        Heure  IPP       Nom Prénom        Né(e) le    Venue       Médecin',
      '23/11/2026  08:00  04100000  DUPONT Jeanne     12/05/1953              Dr KLEIN',
      '23/11/2026  09:00  04100001  DURAND Paul       12/05/1954  1ère cure   Dr ROUGIER',
    ];
    const reading = readText(aligned.join('\n'));
    expect(reading.kind === 'read' && reading.rows.map(({ stated, doctor }) => [stated.kind, doctor])).toEqual([
      [null, 'Dr KLEIN'],
      ['first', 'Dr ROUGIER'],
    ]);
  });

  it('is read with a space before each quote', () => {
    const spaced = LIST.map((line) =>
      line
        .split(';')
        .map((cell) => `"${cell}"`)
        .join(', '),
    );
    expect(visitsOf(readText(spaced.join('\n')))).toEqual(VISITS);
  });

  it('does not count Excel’s own separator line', () => {
    expect(visitsOf(readText(['sep=;', ...LIST].join('\r\n')))).toEqual(VISITS);
  });

  it('is read when each whole line is quoted', () => {
    expect(visitsOf(readText(LIST.map((line) => `"${line}"`).join('\n')))).toEqual(VISITS);
  });
});

describe('cells that would shift or swallow others', () => {
  const header = 'Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Commentaire';

  it('counts a cell with line breaks as one row, as a spreadsheet shows it', () => {
    const text = `${header}\n23/11/2026;08:00;4100000;GAUTHIER;Raphaël;19/05/1953;FOLFOX;"VSL\nà confirmer; urgent"\n23/11/2026;25:00;4100001;LEROY;Paul;19/05/1953;FOLFOX;\n`;
    const reading = readText(text);
    expect(faultsOf(reading)).toEqual(['3 | Heure | impossible-hour']);
    expect(onlyRow(reading).comment).toBe('VSL à confirmer; urgent');
  });

  it('does not let an unclosed quote swallow the rows below', () => {
    const rows = ['4100000', '4100001', '4100002'].map((ipp) => `23/11/2026;08:00;${ipp};GAUTHIER;Raphaël;19/05/1953;FOLFOX;`);
    expect(visitsOf(readText([header, `${rows[0]}"VSL demandé`, rows[1], rows[2]].join('\n')))).toHaveLength(3);
  });

  it('reads ="04100000", which keeps zeros through a spreadsheet, as a text', () => {
    const rows = ['="04100000"', '"=""04100001"""', "'04100002"].map(
      (ipp) => `23/11/2026;08:00;${ipp};GAUTHIER;Raphaël;19/05/1953;FOLFOX;`,
    );
    expect(visitsOf(readText([header, ...rows].join('\n'))).map((line) => line.split(' | ')[2])).toEqual([
      '04100000',
      '04100001',
      '04100002',
    ]);
  });
});
