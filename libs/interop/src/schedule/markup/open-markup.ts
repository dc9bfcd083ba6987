import { openFlatDocument } from '../ods/open-document';
import type { Opened } from '../table';
import { failureCode } from '../xlsx/failure-code';
import { readHtml } from './read-html';
import { readSpreadsheetXml } from './read-spreadsheet-xml';

const MARKUP =
  /^\s*<(?:\?xml|!|html|head|meta|title|style|body|table|div|center|font|form|p|br|h\d|office:|workbook|ss:workbook)/i;

/**
 * Lists that programs write as tags and name .xls, since a spreadsheet opens them: tables of a web page, the XML of Excel
 * 2003, LibreOffice's flat file. null: the text is no markup.
 */
export function openMarkup(text: string): Opened | null {
  if (/^\s*MIME-Version:/i.test(text)) return { kind: 'unreadable', code: 'web-page' };
  if (!MARKUP.test(text)) return null;
  const head = text.slice(0, 4_000);
  try {
    if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook\b/.test(head))
      return { kind: 'tables', encoding: 'xml', separator: null, tables: readSpreadsheetXml(text) };
    if (/<office:document\b/.test(head)) return openFlatDocument(text);
    return { kind: 'tables', encoding: 'html', separator: null, tables: [readHtml(text)] };
  } catch (error) {
    return { kind: 'unreadable', code: failureCode(error) };
  }
}
