import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchedule } from './read-schedule';
import { faultsOf, TODAY, visitsOf } from './testing/read-text';

const FOLDER = join(__dirname, '../../../../tests/fixtures/schedules');
const GAUTHIER = '2 | 2026-11-23T08:00 | 04100000 | GAUTHIER | Raphaël | 1953-05-19';
const LEROY = '3 | 2026-11-23T09:15 | 04100037 | LEROY | Paul | 1947-06-24';

describe('files named by their fault', () => {
  it.each<[string, string[], string[]]>([
    ['hour-25-10.csv', [GAUTHIER], ['3 | Heure | impossible-hour']],
    ['31-november.csv', [GAUTHIER], ['3 | Date | impossible-date']],
    ['visit-in-2062.csv', [GAUTHIER], ['3 | Date | date-too-far']],
    ['birth-in-the-future.csv', [GAUTHIER], ['3 | Date de naissance | birth-in-future']],
    ['birth-before-1900.csv', [GAUTHIER], ['3 | Date de naissance | birth-too-old']],
    ['birth-missing.csv', [GAUTHIER], ['3 | Date de naissance | missing-birth']],
    [
      'ipp-and-name-missing.csv',
      [GAUTHIER],
      ['3 | Nom | missing-name', '3 | Prénom | missing-first-name', '3 | IPP | missing-ipp'],
    ],
    ['formula-in-name.csv', [GAUTHIER], ['3 | Nom | formula-text']],
    ['script-in-name.csv', [GAUTHIER], ['3 | Nom | script-text']],
    ['same-visit-twice.csv', [GAUTHIER, LEROY], ['4 |  | duplicate-row']],
    ['cancelled-in-the-file.csv', [GAUTHIER], ['3 |  | marked-cancelled']],
    ['headers-only.csv', [], ['0 |  | only-headers']],
    ['no-birth-column.csv', [], ['1 | Date de naissance | missing-column']],
    ['picture-renamed.csv', [], ['0 |  | picture']],
    ['empty.csv', [], ['0 |  | empty-file']],
    [
      'day-headings-between-rows.csv',
      [
        '4 | 2026-11-23T08:30 | 04100000 | DUPONT | Jeanne | 1953-05-12',
        '8 | 2026-11-24T09:00 | 04102775 | LE GOFF | Michel | 1942-05-05',
      ],
      [],
    ],
    ['pasted-from-a-sheet.tsv', [GAUTHIER], []],
    ['windows-1252-signs.csv', ['2 | 2026-11-23T08:00 | 04100000 | D’HAUTEVILLE | Mathéo | 1953-05-19'], []],
    ['instants-with-their-offset.csv', [GAUTHIER, LEROY], []],
    ['am-and-pm-beside-hours.csv', [GAUTHIER, LEROY.replace('09:15', '14:30')], []],
    [
      'morning-and-afternoon-columns.csv',
      [
        GAUTHIER,
        LEROY.replace('09:15', '14:30'),
        '4 | 2026-11-23T09:00 | 04100074 | ROY | Luc | 1957-06-24',
        '4 | 2026-11-23T14:00 | 04100074 | ROY | Luc | 1957-06-24',
      ],
      [],
    ],
    [
      'half-days-above-patients.csv',
      [
        GAUTHIER.replace('2', '4'),
        LEROY.replace('3', '6').replace('09:15', '14:30'),
        '7 | 2026-11-23T14:45 | 04100074 | ROY | Luc | 1957-06-24',
      ],
      [],
    ],
    [
      'hours-above-patients.csv',
      [GAUTHIER.replace('2', '5'), LEROY.replace('3', '7'), '8 | 2026-11-23T09:15 | 04100074 | ROY | Luc | 1957-06-24'],
      [],
    ],
    ['remarks-that-name-a-day.csv', [GAUTHIER.replace('2', '3'), LEROY.replace('3', '10')], []],
    ['day-that-is-not-sure.csv', [GAUTHIER.replace('2', '3')], ['5 | Date | unsure-day']],
    ['dates-that-read-two-ways.csv', [], ['2 | Date | two-dates', '3 | Date | impossible-date']],
    ['weekday-beside-another-date.csv', [GAUTHIER], ['3 | Date | weekday-mismatch']],
    ['row-dated-otherwise-than-its-heading.csv', [GAUTHIER.replace('2', '3')], ['4 | Date | two-days']],
    ['one-year-too-late.csv', [GAUTHIER, LEROY, LEROY.replace('3', '4').replace('23T', '24T')], ['5 | Date | day-apart']],
    ['cancelled-patients-below.csv', [GAUTHIER], ['4 |  | marked-cancelled']],
    ['two-people-in-one-cell.csv', [GAUTHIER], ['3 | Patient | impossible-name']],
    ['letter-in-place-of-a-nought.csv', [GAUTHIER], ['3 | IPP | impossible-ipp']],
    ['hour-in-the-night.csv', [GAUTHIER], ['3 | Heure | night-hour']],
    ['birth-on-the-day-of-the-visit.csv', [GAUTHIER], ['3 | Né(e) le | birth-after-visit']],
    ['ipp-with-a-second-number.csv', [GAUTHIER], ['3 | IPP | impossible-ipp']],
    ['birth-name-before-name-used.csv', [GAUTHIER], []],
    [
      'one-space-between-columns.txt',
      [GAUTHIER.replace('2', '3'), LEROY.replace('3', '4'), '5 | 2026-11-24T10:00 | 04102775 | LE GOFF | Michel | 1942-05-05'],
      ['6 | NOM | missing-name'],
    ],
  ])('%s', (file, visits, faults) => {
    const reading = readSchedule(readFileSync(join(FOLDER, file)), { today: TODAY });
    expect(visitsOf(reading)).toEqual(visits);
    expect(faultsOf(reading)).toEqual(faults);
  });
});
