import { strToU8, zipSync } from 'fflate';
import { readSchedule } from './read-schedule';
import { TODAY } from './testing/read-text';
import { writeWorkbook } from './testing/write-workbook';

const SHEET = [{ name: 'A', rows: [['Date', 'Heure', 'IPP', 'Nom']] }];
const ROOT = { '[Content_Types].xml': strToU8('<a/>'), '_rels/.rels': strToU8('<Relationships/>') };
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

/** Eighty megabytes of spaces pack to some eighty kilobytes. */
function bomb(): Uint8Array {
  return writeWorkbook(SHEET, { extra: { 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024).fill(32) } });
}

/** The same, its directory claiming a thousand bytes. */
function lyingBomb(): Uint8Array {
  const archive = Buffer.from(bomb());
  for (let i = archive.indexOf('PK\u0001\u0002', 0, 'latin1'); i >= 0; i = archive.indexOf('PK\u0001\u0002', i + 4, 'latin1')) {
    if (archive.readUInt32LE(i + 24) > 1_000_000) archive.writeUInt32LE(1_000, i + 24);
  }
  return archive;
}

describe('a file that cannot be read says why, and what to do', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['nothing', 'empty-file', () => new Uint8Array()],
    ['blank lines', 'empty-file', () => bytes('\n\n ;;;\n')],
    ['headers only', 'only-headers', () => bytes('Date;Heure;IPP;Nom;Prénom;Date de naissance;Protocole\n')],
    ['a workbook of headers', 'only-headers', () => writeWorkbook([{ name: 'A', rows: [['Date', 'Heure', 'IPP', 'Nom', 'DDN']] }])],
    ['thirteen megabytes', 'file-too-large', () => new Uint8Array(13 * 1024 * 1024)],
    ['a PNG renamed .csv', 'picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a JPEG', 'picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0])],
    ['a GIF', 'picture', () => bytes('GIF89a')],
    ['a WebP', 'picture', () => bytes('RIFF0000WEBPVP8 ')],
    ['a telephone’s HEIC', 'picture', () => new Uint8Array([0, 0, 0, 24, ...bytes('ftypheic')])],
    ['a PDF', 'pdf', () => bytes('%PDF-1.7')],
    ['any other bytes', 'binary-file', () => new Uint8Array([1, 2, 3, 0, 5, 6])],
    ['a program', 'binary-file', () => new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])],
    ['an old .xls', 'old-xls', () => new Uint8Array([...COMPOUND, 0, 0, ...wide('Workbook')])],
    ['a workbook with a password', 'protected-workbook', () => new Uint8Array([...COMPOUND, 0, 0, ...wide('EncryptedPackage')])],
    ['a damaged LibreOffice sheet', 'damaged-workbook', () =>
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') })],
    ['a Numbers sheet', 'numbers-sheet', () => zipSync({ 'Index/Document.iwa': strToU8('x'), 'Metadata/Properties.plist': strToU8('x') })],
    ['an entity bomb in an XML sheet of 2003', 'unsafe-xml', () =>
      bytes('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>')],
    ['an XML sheet of 2003 that holds nothing', 'empty-file', () =>
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>')],
    ['a page of sign-in saved as a list', 'web-page', () => bytes('<html><form><table><tr><td>Identifiant<td><input></table></form></html>')],
    ['a page with its pictures in one file', 'web-page', () => bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['a sheet of Excel 2.1', 'old-xls', () => new Uint8Array([0x09, 0, 4, 0, 2, 0, 0x10, 0])],
    ['a Word document', 'word-document', () => zipSync({ ...ROOT, 'word/document.xml': strToU8('x'), 'word/styles.xml': strToU8('x') })],
    ['a zip of lists', 'archive', () => zipSync({ 'lundi.csv': strToU8('x') })],
    ['a gzip', 'archive', () => new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['a web page named .xls', 'web-page', () => bytes('<html><table><tr><td>x</td></tr></table></html>')],
    ['a truncated workbook', 'damaged-workbook', () => writeWorkbook(SHEET).slice(0, 600)],
    ['a zip bomb', 'workbook-too-large', bomb],
    ['a zip bomb that lies about its size', 'workbook-too-large', lyingBomb],
    ['an entity bomb', 'unsafe-xml', () =>
      zipSync({ ...ROOT, 'xl/workbook.xml': strToU8('<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>') })],
    ['a million rows', 'too-many-rows', () => bytes('1;2\n'.repeat(60_000))],
  ])('%s', (_, code, make) => {
    const reading = readSchedule(make(), { today: TODAY });
    expect(reading).toMatchObject({ kind: 'unreadable', fault: { row: 0, column: null, code } });
    expect(reading.kind === 'unreadable' && reading.fault.message).toMatch(/: .+\.$/);
  }); // prettier-ignore

  it('never throws, whatever bytes follow a good beginning', () => {
    const workbook = writeWorkbook(SHEET);
    for (let i = 0; i < workbook.length; i += 7) {
      const broken = workbook.slice();
      broken[i] = (broken[i] ?? 0) ^ 0xff;
      expect(['read', 'unreadable']).toContain(readSchedule(broken, { today: TODAY }).kind);
    }
  });
});
