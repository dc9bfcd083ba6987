import { openDocument } from '../ods/open-document';
import type { FileFaultCode, Opened, Table } from '../table';
import { tidy } from '../table';
import { readCellStyles } from './cell-styles';
import { failureCode } from './failure-code';
import { readSheet, type WorkbookParts } from './read-sheet';
import { attribute, scanXml } from './scan-xml';
import { readStrings } from './shared-strings';
import { type Archive, openArchive, ZipError } from './unzip-bounded';

type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly relation: string };
type WorkbookMap = { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean };

/**
 * The sheets of an .xlsx, .xlsm or .ods workbook. Macros, links and embedded objects are never opened; formulas give their
 * stored result. A workbook that is ciphered, damaged or would unpack beyond the bounds is refused.
 */
export function openWorkbook(bytes: Uint8Array): Opened {
  try {
    const archive = openArchive(bytes);
    if (isOpenDocument(archive)) return openDocument(archive);
    const foreign = foreignKind(archive);
    if (foreign) return { kind: 'unreadable', code: foreign };
    return { kind: 'tables', encoding: 'xlsx', separator: null, tables: readTables(archive) };
  } catch (error) {
    return { kind: 'unreadable', code: failureCode(error) };
  }
}

function isOpenDocument({ names, read }: Archive): boolean {
  return names.includes('content.xml') && /spreadsheet/.test(utf8(read('mimetype')));
}

/** Archives that are no workbook, each with its own sentence. */
function foreignKind({ names }: Archive): FileFaultCode | null {
  if (names.includes('xl/workbook.xml') || names.some((name) => /^_rels\/\.rels$/.test(name) && names.length > 3)) {
    if (names.includes('xl/workbook.bin')) return 'old-xls';
    if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/'))) return 'word-document';
    return null;
  }
  if (names.includes('mimetype') && names.includes('content.xml')) {
    return 'word-document';
  }
  if (names.some((name) => name.startsWith('Index/') && name.endsWith('.iwa'))) return 'numbers-sheet';
  return 'archive';
}

function readTables(archive: Archive): Table[] {
  const bookPath = workbookPath(archive);
  const book = readBook(utf8(required(archive, bookPath)));
  const folder = bookPath.slice(0, bookPath.lastIndexOf('/') + 1);
  const targets = readTargets(archive, folder, bookPath.slice(folder.length));
  const parts: WorkbookParts = {
    strings: readStrings(utf8(archive.read(targets.byKind.get('sharedStrings') ?? `${folder}sharedStrings.xml`))),
    styles: readCellStyles(utf8(archive.read(targets.byKind.get('styles') ?? `${folder}styles.xml`))),
    from1904: book.from1904,
  };
  return book.sheets.map((sheet, i) => {
    const path = targets.byId.get(sheet.relation) ?? `${folder}worksheets/sheet${i + 1}.xml`;
    const part = path.includes('chartsheet') ? null : archive.read(path);
    return { name: tidy(sheet.name), hidden: sheet.hidden, rows: part ? readSheet(utf8(part), parts) : [] };
  });
}

function workbookPath(archive: Archive): string {
  let path = 'xl/workbook.xml';
  scanXml(utf8(archive.read('_rels/.rels')), {
    open(name, attributes) {
      const isBook = name === 'Relationship' && /\/officeDocument$/.test(attribute(attributes, 'Type') ?? '');
      if (isBook) path = resolve('', attribute(attributes, 'Target') ?? path);
    },
  });
  return path;
}

function readBook(xml: string): WorkbookMap {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state') ?? 'visible';
      const relation = /r?:?id\s*=\s*["']([^"']+)["']/i.exec(attributes.replace(/sheetId\s*=\s*["'][^"']*["']/i, ''))?.[1] ?? '';
      sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', relation });
    },
  });
  return { sheets, from1904 };
}

function readTargets(archive: Archive, folder: string, book: string): { byId: Map<string, string>; byKind: Map<string, string> } {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  scanXml(utf8(archive.read(`${folder}_rels/${book}.rels`)), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const path = resolve(folder, attribute(attributes, 'Target') ?? '');
      byId.set(attribute(attributes, 'Id') ?? '', path);
      byKind.set((attribute(attributes, 'Type') ?? '').split('/').pop() ?? '', path);
    },
  });
  return { byId, byKind };
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function required(archive: Archive, path: string): Uint8Array {
  const part = archive.read(path);
  if (!part) throw new ZipError('damaged');
  return part;
}

function utf8(part: Uint8Array | null): string {
  if (!part) return '';
  const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(part);
}
