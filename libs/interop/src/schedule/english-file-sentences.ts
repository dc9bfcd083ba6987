import type { FileFaultCode } from './table';

const SAVE = 'open it in your spreadsheet program, then “Save as” .xlsx or .csv';

export const ENGLISH_FILE_SENTENCES: Readonly<Record<FileFaultCode, string>> = {
  archive: 'This file is a compressed archive: open it and send the list itself, as .xlsx or .csv.',
  'binary-file': 'This file is no list: send the schedule as .xlsx or .csv.',
  'damaged-workbook': `This workbook is damaged or incomplete: ${SAVE}, and send the copy.`,
  'empty-file': 'This file is empty: check the export, then send it again.',
  'file-too-large': 'This file is too large (12 MB at most): send the coming days only, without pictures.',
  'old-xls': `This workbook is of an old format (.xls or .xlsb): ${SAVE}.`,
  'only-headers': 'This file holds column titles only and no visit: check the period of the export.',
  'numbers-sheet': `This list is in Numbers’ format: ${SAVE}.`,
  pdf: 'This file is a PDF: ask for the same list as .xlsx or .csv.',
  picture: 'This file is a picture: send the schedule itself, as .xlsx or .csv.',
  'protected-workbook': 'This workbook is protected by a password: remove the password, save, then send it.',
  'reading-failed': 'This file could not be read: save it again as .xlsx or .csv, then send it.',
  'took-too-long': 'The reading of this file was stopped, it asked for too much time or memory: send the coming days only.',
  'too-many-rows': 'This file has too many rows (50,000 at most): send the coming days only.',
  'unsafe-xml': 'This workbook holds declarations that are not accepted, for safety: copy the list into a new workbook.',
  'web-page': `This file is a web page in which no list of visits was found: export it again, or ${SAVE}.`,
  'word-document':
    'This file is a text document or a presentation: copy the table into a spreadsheet and send it as .xlsx or .csv.',
  'workbook-too-large': 'This workbook is too large once unpacked: copy the coming days into a new workbook.',
  'no-such-file': 'This file cannot be found or opened: check its name and its folder.',
};
