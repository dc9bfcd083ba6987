import { printReading } from '../print-reading';
import { readSchedule } from '../read-schedule';
import { faultsOf, TODAY, visitsOf } from '../testing/read-text';
import { serialOf, type WorkbookTraits, writeWorkbook, type WrittenCell, type WrittenSheet } from '../testing/write-workbook';

const HEADER = ['Heure', 'IPP', 'Nom', 'Prénom', 'DDN', 'Protocole', 'Médecin'];
const DATED = ['Date', ...HEADER];
const at = (hour: number): WrittenCell => ({ time: hour / 24 });
const day = (iso: string): WrittenCell => ({ date: serialOf(iso) });
const visit = (hour: WrittenCell, ipp: WrittenCell, first = 'Jeanne'): WrittenCell[] => [
  hour,
  ipp,
  'DUPONT',
  first,
  day('1953-05-12'),
  'FOLFOX C1J1',
  'Dr ROUGIER',
];

function read(sheets: readonly WrittenSheet[], traits?: WorkbookTraits): ReturnType<typeof readSchedule> {
  return readSchedule(writeWorkbook(sheets, traits), { today: TODAY });
}
const starts = (reading: ReturnType<typeof read>): string[] =>
  visitsOf(reading).map((line) => line.split(' | ').slice(0, 3).join(' '));

describe('dates and hours of a workbook', () => {
  it('are read as real dates, as bare day numbers and as texts', () => {
    const rows = [
      DATED,
      [day('2026-11-23'), ...visit(at(8), '04100000')],
      [serialOf('2026-11-23'), ...visit(8.5 / 24, 4100001)],
      ['23/11/2026', ...visit('9h00', '4100002')],
      [{ date: serialOf('2026-11-23') + 10 / 24 }, ...visit(null, '4100003')],
      [day('2026-11-23'), ...visit({ time: serialOf('2026-11-23') + 11 / 24 }, '4100004')],
      [day('2026-11-23'), ...visit(1230, '4100005')],
    ];
    expect(starts(read([{ name: 'S48', rows }]))).toEqual([
      '2 2026-11-23T08:00 04100000',
      '3 2026-11-23T08:30 04100001',
      '4 2026-11-23T09:00 04100002',
      '5 2026-11-23T10:00 04100003',
      '6 2026-11-23T11:00 04100004',
      '7 2026-11-23T12:30 04100005',
    ]);
  });

  it('are counted from 1904 where the workbook says so', () => {
    const rows = [
      DATED,
      [
        { date: serialOf('2026-11-23') - 1462 },
        at(8),
        '04100000',
        'DUPONT',
        'Jeanne',
        { date: serialOf('1953-05-12') - 1462 },
        'FOLFOX',
        'X',
      ],
    ];
    expect(visitsOf(read([{ name: 'Mac', rows }], { from1904: true }))).toEqual([
      '2 | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12',
    ]);
  });

  it('a birth of which only the year is typed is no day of 1905', () => {
    const [hour, ipp, last, first, , ...others] = visit(at(8), '4100000');
    const row = [day('2026-11-23'), hour, ipp, last, first, 1953, ...others].map((cell) => cell ?? null);
    expect(faultsOf(read([{ name: 'S48', rows: [DATED, row] }]))).toEqual(['2 | DDN | partial-birth']);
  });

  it('an age below the birth dates is no day of 1900', () => {
    const [hour, ipp, last, first, , ...others] = visit(at(8), '4100000');
    const row = [day('2026-11-23'), hour, ipp, last, first, 77, ...others].map((cell) => cell ?? null);
    expect(faultsOf(read([{ name: 'S48', rows: [DATED, row] }]))).toEqual(['2 | DDN | impossible-birth']);
  });

  it('an hour whose cell holds another day than the date beside it is a fault', () => {
    const rows = [DATED, [day('2026-11-23'), ...visit({ time: serialOf('2026-11-24') + 8 / 24 }, '4100000')]];
    expect(faultsOf(read([{ name: 'S48', rows }]))).toEqual(['2 | Date | two-days']);
  });

  it('an hour of 25:10 is shown as its sheet shows it', () => {
    const reading = read([{ name: 'S48', rows: [DATED, [day('2026-11-23'), ...visit({ time: 1 + 70 / 1440 }, '4100000')]] }]);
    expect(reading.kind === 'read' && reading.faults[0]?.message).toContain('« 25:10 »');
  });
});

describe('sheets', () => {
  it('a sheet named for those who are not expected holds no visit', () => {
    const reading = read([
      { name: 'Lundi 23 novembre', rows: [HEADER, visit(at(8), '4100000')] },
      { name: 'Annulés', rows: [DATED, [day('2026-11-23'), ...visit(at(9), '4100001')]] },
    ]);
    expect(starts(reading)).toEqual(['2 2026-11-23T08:00 04100000']);
    expect(faultsOf(reading)).toEqual(['2 |  | marked-cancelled']);
  });

  it('a sheet a day: the name carries the day, others are left aside', () => {
    const reading = read([
      { name: 'Lundi 23 novembre', rows: [HEADER, visit(at(8), '4100000')] },
      { name: 'MAR 24', rows: [['HDJ'], null, HEADER, visit('8h30', '4100001')] },
      { name: '25-11', rows: [HEADER, visit('08:30', '4100002')] },
      { name: '27_11_2026', rows: [HEADER, visit('08:30', '4100004')] },
      { name: '3011', rows: [HEADER, visit('08:30', '4100006')] },
      { name: '28112026', rows: [HEADER, visit('08:30', '4100005')] },
      { name: '26.11.26', rows: [HEADER, visit('08:30', '4100003')] },
      { name: 'Légende', rows: [['Orange', 'Reprise'], ['Vert', '1ère fois']] }, // prettier-ignore
    ]);
    expect(starts(reading)).toEqual([
      '2 2026-11-23T08:00 04100000',
      '4 2026-11-24T08:30 04100001',
      '2 2026-11-25T08:30 04100002',
      '2 2026-11-27T08:30 04100004',
      '2 2026-11-30T08:30 04100006',
      '2 2026-11-28T08:30 04100005',
      '2 2026-11-26T08:30 04100003',
    ]);
    expect(faultsOf(reading)).toEqual([]);
    expect(reading.kind === 'read' && reading.sheets.map((sheet) => sheet.read)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('a sheet a weekday: titles give the day, or the first title the week', () => {
    const titled = ['23', '24'].map((date, i) => ({
      name: ['Lundi', 'Mardi'][i] ?? '',
      rows: [[`Planning du ${['lundi', 'mardi'][i]} ${date} novembre 2026`], HEADER, visit(at(8), `410000${i}`)],
    }));
    expect(starts(read(titled, { inline: true }))).toEqual(['3 2026-11-23T08:00 04100000', '3 2026-11-24T08:00 04100001']);
    const week = [
      { name: 'Lundi', rows: [['Semaine du 23/11/2026 au 27/11/2026'], HEADER, visit(at(8), '4100000')] },
      { name: 'Mardi', rows: [HEADER, visit(at(8), '4100001')] },
    ];
    expect(starts(read(week))).toEqual(['3 2026-11-23T08:00 04100000', '2 2026-11-24T08:00 04100001']);
  });

  it('hidden sheets are read only when no visible one holds a list; hidden rows always, and say so', () => {
    const old = { name: 'Modèle', hidden: true, rows: [DATED, [day('2026-11-23'), ...visit(at(8), '4100009')]] };
    const current = {
      name: 'S48',
      hiddenRows: [3],
      rows: [DATED, [day('2026-11-23'), ...visit(at(8), '4100000')], [day('2026-11-24'), ...visit(at(8), '4100001')]],
    };
    const reading = read([old, current]);
    expect(starts(reading)).toEqual(['2 2026-11-23T08:00 04100000', '3 2026-11-24T08:00 04100001']);
    expect(reading.kind === 'read' && reading.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(starts(read([old, { name: 'Vide', rows: [] }]))).toEqual(['2 2026-11-23T08:00 04100009']);
  });

  it('a summary beside the sheets of each day is not a second visit', () => {
    const row = [day('2026-11-23'), ...visit(at(8), '4100000')];
    const reading = read([
      { name: '23-11', rows: [DATED, row] },
      { name: 'Récap', rows: [DATED, row] },
    ]);
    expect(starts(reading)).toHaveLength(1);
    expect(faultsOf(reading)).toEqual([]);
  });
});

describe('cells', () => {
  it('merged over several rows stand for each of them, and merged titles are titles', () => {
    const rows = [
      ['PLANNING HDJ S48'],
      DATED,
      [day('2026-11-23'), ...visit(at(8), '4100000')],
      [null, ...visit(at(9), '4100001')],
      [day('2026-11-24'), ...visit(at(8), '4100002')],
    ];
    expect(starts(read([{ name: 'A', rows, merges: ['A1:H1', 'A3:A4'] }]))).toEqual([
      '3 2026-11-23T08:00 04100000',
      '4 2026-11-23T09:00 04100001',
      '5 2026-11-24T08:00 04100002',
    ]);
  });

  it('with formulas give their stored result, and are a fault without one or when they reach outside', () => {
    const dateFormula = { xml: `<c s="1"><f>A1+1</f><v>${serialOf('2026-11-23')}</v></c>` };
    const named = (cell: WrittenCell, ipp: string): WrittenCell[] => [
      day('2026-11-23'),
      at(8),
      ipp,
      cell,
      'Jeanne',
      day('1953-05-12'),
      'FOLFOX',
      'X',
    ];
    const reading = read([
      {
        name: 'A',
        rows: [
          DATED,
          [dateFormula, ...visit(at(8), '4100000')],
          [{ xml: '<c><f>TODAY()</f></c>' }, ...visit(at(8), '4100001')],
          named({ xml: '<c t="str"><f>WEBSERVICE("http://x")</f><v>LEROY</v></c>' }, '4100002'),
          named({ xml: '<c t="e"><v>#REF!</v></c>' }, '4100003'),
          named("=cmd|'/c calc'!A0", '4100004'),
        ],
      },
    ]);
    expect(starts(reading)).toEqual(['2 2026-11-23T08:00 04100000']);
    expect(faultsOf(reading)).toEqual([
      '3 | Date | formula-without-value',
      '4 | Nom | formula-text',
      '5 | Nom | error-cell',
      '6 | Nom | formula-text',
    ]);
  });

  it('crossed out are no visit, and say so; a remark crossed out is no reason', () => {
    const struck = (text: string): WrittenCell => ({ xml: `<c s="3" t="str"><v>${text}</v></c>` });
    const named = (last: WrittenCell, first: WrittenCell, doctor: WrittenCell): WrittenCell[] => [
      ...[day('2026-11-23'), at(8), '4100000', last, first, day('1953-05-12'), 'FOLFOX', doctor],
    ];
    const rows = [DATED, named(struck('LEROY'), struck('Paul'), 'X'), named('LEROY', 'Paul', struck('X'))];
    const reading = read([{ name: 'A', rows }]);
    expect(faultsOf(reading)).toEqual(['2 |  | marked-cancelled']);
    expect(visitsOf(reading)).toHaveLength(1);
  });

  it('of a sheet that kept the title of the one it was copied from wait for its true day', () => {
    const rows = [['Planning du lundi 23 novembre 2026'], HEADER, visit(at(8), '4100000')];
    const reading = read([
      { name: 'Lundi 23-11', rows },
      { name: 'Mardi 24-11', rows },
    ]);
    expect(starts(reading)).toHaveLength(1);
    expect(faultsOf(reading)).toEqual(['3 | Date | two-days']);
  });

  it('keep only the words that are not crossed out', () => {
    const crossed = `<r><rPr><strike/></rPr><t>FOLFOX </t></r><r><t>FOLFIRI</t></r>`;
    const changed = { xml: `<c t="inlineStr"><is>${crossed}</is></c>` };
    const rows = [DATED, [day('2026-11-23'), at(8), '4100000', 'LEROY', 'Paul', day('1953-05-12'), changed, 'X']];
    expect(printReading(read([{ name: 'A', rows }])).rows.map(({ protocol }) => protocol)).toEqual(['FOLFIRI']);
  });

  it('of a workbook with macros and links are read; the macros are never looked at', () => {
    const extra = {
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'xl/externalLinks/externalLink1.xml': new Uint8Array([60, 120]),
    };
    expect(starts(read([{ name: '23-11', rows: [HEADER, visit(at(8), '4100000')] }], { extra }))).toHaveLength(1);
  });
});
