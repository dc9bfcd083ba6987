import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printReading } from './print-reading';
import { readSchedule } from './read-schedule';

const FOLDER = join(__dirname, '../../../../tests/fixtures/schedules/examined');
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected.json'));

/** Written by somebody who had not read the code, with the reading that a person would give of them. */
describe('files in other shapes than the samples', () => {
  it.each(files)('%s is read as a person would read it', (file) => {
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, file.replace(/\.[a-z]+$/, '.expected.json')), 'utf8'));
    const { rows, faults } = printReading(
      readSchedule(readFileSync(join(FOLDER, file)), { today: '2026-11-29', fileName: file }),
    );
    expect({ rows, faults: faults.map(({ row, column, code }) => ({ row, column, code })) }).toEqual(expected);
  });
});
