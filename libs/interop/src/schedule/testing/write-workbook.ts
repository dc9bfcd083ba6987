import { strToU8, zipSync } from 'fflate';

/** A cell as the test wants it stored: a text, a number, a number shown as a date or an hour, or the XML of the cell itself. */
export type WrittenCell =
  string | number | null | { readonly date: number } | { readonly time: number } | { readonly xml: string };
export type WrittenSheet = {
  readonly name: string;
  /** Rows by position; null is a row that does not exist. */
  readonly rows: readonly (readonly WrittenCell[] | null)[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
};
export type WorkbookTraits = {
  readonly from1904?: boolean;
  readonly inline?: boolean;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts><fonts count="2"><font/><font><strike/></font></fonts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;

/** The bytes of a workbook, written part by part so that tests decide how each cell is stored. */
export function writeWorkbook(sheets: readonly WrittenSheet[], traits: WorkbookTraits = {}): Uint8Array {
  const strings: string[] = [];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    '_rels/.rels': strToU8(relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(book(sheets, traits)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations(sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`])),
    ),
    'xl/styles.xml': strToU8(STYLES),
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(sheet, strings, traits.inline === true));
  });
  const shared = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  files['xl/sharedStrings.xml'] = strToU8(`${HEAD}<sst xmlns="${MAIN}">${shared}</sst>`);
  return zipSync({ ...files, ...traits.extra });
}

/** Days since 1899-12-30, as a workbook stores '2026-11-23'. */
export function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function book(sheets: readonly WrittenSheet[], { from1904 }: WorkbookTraits): string {
  const entries = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${entries.join('')}</sheets></workbook>`;
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const list = entries.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function sheetXml({ rows, hiddenRows, merges }: WrittenSheet, strings: string[], inline: boolean): string {
  const lines = rows.map((row, i) => {
    if (!row) return '';
    const cells = row.map((cell, j) => cellXml(cell, `${letter(j)}${i + 1}`, strings, inline)).join('');
    return `<row r="${i + 1}"${hiddenRows?.includes(i + 1) ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  const merged = merges?.length ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: WrittenCell, at: string, strings: string[], inline: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    if (inline) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  }
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  if ('time' in cell) return `<c r="${at}" s="2"><v>${cell.time}</v></c>`;
  return cell.xml.replace('<c', `<c r="${at}"`);
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
