import { faultsOf, readText, visitsOf } from '../testing/read-text';

const HEADER = ['Date', 'Heure', 'IPP', 'Nom', 'Prénom', 'Né(e) le', 'Protocole'];
const DUPONT = ['23/11/2026', '08:00', '4100000', 'DUPONT', 'Jeanne', '12/05/1953', 'FOLFOX C1J1'];
const LEROY = ['23/11/2026', '09:15', '4100001', 'LEROY', 'Paul', '24/06/1947', 'FOLFOX C1J1'];
const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const at = (...rows: [number, number]): string[] => [
  `${rows[0]} | 2026-11-23T08:00 | 04100000 | DUPONT | Jeanne | 1953-05-12`,
  `${rows[1]} | 2026-11-23T09:15 | 04100001 | LEROY | Paul | 1947-06-24`,
];
const starts = (page: string): string[] => visitsOf(readText(page)).map((visit) => visit.split(' | ').slice(0, 3).join(' '));

describe('a table of a web page, which programs export under the name .xls', () => {
  it('is read with its title, its entities and its spaces', () => {
    const head = ['Date', 'Heure', 'IPP', 'Nom', 'Pr&eacute;nom', 'N&#233;(e)&nbsp;le', 'Protocole'];
    const page = `<html><head><title>x</title><style>td { color: red }</style><script>var x = "<td>y</td>"</script></head>
<body><!--[if gte mso 9]><xml><x:Name>A</x:Name></xml><![endif]--><h1>Planning HDJ</h1>
<table border=1>${row(head)}\n${row(DUPONT)}\n${row(LEROY)}</table><p>Page 1/1</p></body></html>`;
    expect(visitsOf(readText(page))).toEqual(at(3, 4));
    expect(faultsOf(readText(page))).toEqual([]);
  });

  it('is read with tags in capitals and left open', () => {
    const open = (cells: readonly string[]): string => `<TR>${cells.map((cell) => `<TD class="x>y">${cell}`).join('\n')}`;
    expect(visitsOf(readText(`<TABLE>${open(HEADER)}${open(DUPONT)}${open(LEROY)}</TABLE>`))).toEqual(at(2, 3));
  });

  it('is read with a day merged over its rows, and titles over its columns', () => {
    const [day, ...rest] = DUPONT;
    const merged = `<tr><td rowspan="2">${day}</td>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const page = `<table><tr><td colspan="7">PLANNING HDJ</td></tr>${row(HEADER)}${merged}${row(LEROY.slice(1))}</table>`;
    expect(visitsOf(readText(page))).toEqual(at(3, 4));
  });

  it('is read in the cell of another table, and one table a day', () => {
    expect(starts(`<table><tr><td>HDJ<table>${row(HEADER)}${row(DUPONT)}</table></td></tr></table>`)).toEqual([
      '3 2026-11-23T08:00 04100000',
    ]);
    const days = [DUPONT, LEROY].map(
      (cells, i) =>
        `<h2>${['Lundi 23', 'Mardi 24'][i]} novembre 2026</h2><table>${row(HEADER.slice(1))}${row(cells.slice(1))}</table>`,
    );
    expect(starts(days.join(''))).toEqual(['3 2026-11-23T08:00 04100000', '6 2026-11-24T09:15 04100001']);
  });

  it('says which rows are crossed out, and runs nothing', () => {
    const struck = row(LEROY.map((cell) => `<s>${cell}</s>`));
    const script = row(LEROY.map((cell, i) => (i === 3 ? '&lt;script&gt;alert(1)&lt;/script&gt;' : cell)));
    const reading = readText(`<table>${row(HEADER)}${row(DUPONT)}${struck}${script}</table>`);
    expect(faultsOf(reading)).toEqual(['3 |  | marked-cancelled', '4 | Nom | script-text']);
  });

  it('whose columns nobody knows is still shown to be named', () => {
    const reading = readText(`<table>${row(['A', 'B', 'C', 'D', 'E'])}${row(['x', 'y', 'z', 't', 'u'])}</table>`);
    expect(reading).toMatchObject({ kind: 'read', faults: [{ code: 'columns-not-recognised' }] });
  });
});

describe('an XML sheet of Excel 2003', () => {
  const cell = (text: string, type = 'String', more = ''): string => `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
  const visit = ([, hour, ipp, last, first, , protocol]: readonly string[], birth: string, day = ''): string =>
    `<Row>${day}${cell(`1899-12-31T${hour}:00.000`, 'DateTime', day ? '' : ' ss:Index="2"')}${cell(ipp ?? '', 'Number')}${[
      last,
      first,
    ]
      .map((text) => cell(text ?? ''))
      .join('')}${cell(`${birth}T00:00:00.000`, 'DateTime')}${cell(protocol ?? '')}</Row>`;
  const sheet = (name: string, rows: string, more = ''): string =>
    `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${more}</Worksheet>`;
  const book = (...sheets: string[]): string =>
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets.join('')}</Workbook>`;

  it('is read with its dates and hours, its gaps, its merged day, and without its hidden sheet', () => {
    const day = cell('2026-11-23T00:00:00.000', 'DateTime', ' ss:MergeDown="1"');
    const header = `<Row ss:Index="4">${HEADER.map((text) => cell(text)).join('')}</Row>`;
    const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const text = book(
      sheet('Ancien', header + visit(DUPONT, '1953-05-12', day), hidden),
      sheet('S48', header + visit(DUPONT, '1953-05-12', day) + visit(LEROY, '1947-06-24')),
    );
    expect(visitsOf(readText(text))).toEqual(at(5, 6));
    expect(faultsOf(readText(text))).toEqual([]);
  });
});
