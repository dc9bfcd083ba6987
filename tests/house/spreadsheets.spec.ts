import path from 'node:path';
import { textOf, typescriptUnder } from './house-files';

const code = () => typescriptUnder('apps/api/src', 'apps/web/src', 'libs').filter((file) => !/\.(spec|prove)\.tsx?$/.test(file));
/** A kept line is written as a sheet for our own reader, and leaves for nobody. */
const FOR_OUR_READER = 'apps/api/src/schedule/read-one-row.ts';
const WRITER = 'libs/interop/src/csv/table-as-csv.ts';

it('writes every table that leaves for a spreadsheet by the one function that neutralises its cells', () => {
  const sending = code().filter((file) => /content-type['"],\s*['"`]text\/(csv|tab-separated)/i.test(textOf(file)));
  expect(sending.length).toBeGreaterThan(1);
  for (const file of sending) {
    const folder = path.dirname(file);
    const beside = code().filter((other) => path.dirname(other) === folder && /\btableAsCsv\(/.test(textOf(other)));
    expect([file, beside.length > 0]).toEqual([file, true]);
  }
});

it('puts cells between semicolons or tabs nowhere else', () => {
  const joining = /join\((['"`])(;|\\t)\1\)[^\n]*join\((['"`])\\r?\\?n?/;
  expect(code().filter((file) => joining.test(textOf(file).replaceAll('\n', ' ')))).toEqual([FOR_OUR_READER, WRITER]);
});
