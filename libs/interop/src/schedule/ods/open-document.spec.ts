import { strToU8, zipSync } from 'fflate';
import { readSchedule } from '../read-schedule';
import { faultsOf, TODAY, visitsOf } from '../testing/read-text';

const text = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const date = (iso: string, more = ''): string =>
  `<table:table-cell${more} office:value-type="date" office:date-value="${iso}"><text:p>affiché</text:p></table:table-cell>`;
const time = (hours: string, minutes: string): string =>
  `<table:table-cell office:value-type="time" office:time-value="PT${hours}H${minutes}M00S"><text:p>x</text:p></table:table-cell>`;
const number = (value: number): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const HEADER = row(...['Date', 'Heure', 'IPP', 'Patient', 'DDN', 'Protocole'].map(text));

function document(...rows: string[]): Uint8Array {
  const tables = `<table:table table:name="S48">${rows.join('')}</table:table>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

describe('a LibreOffice workbook', () => {
  it('is read with its real dates and hours, its repeated blanks and its merged days', () => {
    const patient = (name: string): string => text(name) + date('1953-05-12') + text('FOLFOX C1J1');
    const reading = readSchedule(
      document(
        HEADER,
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
        row(
          date('2026-11-23', ' table:number-rows-spanned="2"'),
          time('08', '30'),
          number(4100000),
          patient('Mme DUPONT<text:s/>Jeanne'),
        ),
        row(covered, time('09', '00'), text('04100001'), patient('M. MARTIN Paul')),
        row(date('2026-11-24T10:15:00'), '<table:table-cell/>', text('04100002'), patient('M. DURAND Luc')),
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
      ),
      { today: TODAY },
    );
    expect(visitsOf(reading)).toEqual([
      '4 | 2026-11-23T08:30 | 04100000 | DUPONT | Jeanne | 1953-05-12',
      '5 | 2026-11-23T09:00 | 04100001 | MARTIN | Paul | 1953-05-12',
      '6 | 2026-11-24T10:15 | 04100002 | DURAND | Luc | 1953-05-12',
    ]);
  });

  it('says which rows are crossed out', () => {
    const crossed = '<style:style style:name="ce9"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const name =
      '<table:table-cell table:style-name="ce9" office:value-type="string"><text:p>DUPONT Jeanne</text:p></table:table-cell>';
    const visit = row(date('2026-11-23'), time('08', '30'), text('4100000'), name, text('12/05/1953'), text('FOLFOX'));
    const xml = `<?xml version="1.0"?><office:document>${crossed}<office:spreadsheet><table:table table:name="S48">${HEADER}${visit}</table:table></office:spreadsheet></office:document>`;
    expect(faultsOf(readSchedule(strToU8(xml), { today: TODAY }))).toEqual(['2 |  | marked-cancelled']);
  });

  it('saved flat, in one text, is read too', () => {
    const xml = `<?xml version="1.0"?><office:document><office:body><office:spreadsheet><table:table table:name="S48">${HEADER}${row(
      date('2026-11-23'),
      time('08', '30'),
      ...['4100000', 'Mme DUPONT Jeanne', '12/05/1953', 'FOLFOX'].map(text),
    )}</table:table></office:spreadsheet></office:body></office:document>`;
    expect(visitsOf(readSchedule(strToU8(xml), { today: TODAY }))).toEqual([
      '2 | 2026-11-23T08:30 | 04100000 | DUPONT | Jeanne | 1953-05-12',
    ]);
  });

  it('with a password says so', () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': new Uint8Array([1, 2, 3]),
      'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
    });
    expect(readSchedule(bytes, { today: TODAY })).toMatchObject({ kind: 'unreadable', fault: { code: 'protected-workbook' } });
  });
});
