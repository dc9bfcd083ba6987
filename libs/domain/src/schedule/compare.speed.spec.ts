import { compareSchedule } from './compare';
import { aRow, aVisit, FRIDAY, UNIT } from './for-specs/rows';

const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
const COUNT = 10_000;

/** A stable clock is not to be had on a shared machine: the fastest of three says what the work costs. */
function fastest(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const time = (index: number): string =>
  `${DAYS[index % 5]}T${String(8 + (index % 9)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;

it.each([
  ['ten thousand patients, half of them moved', (index: number) => `p${index}`],
  ['one patient ten thousand times, which no file should hold', () => 'one'],
])('compares %s within 300 ms', (_, patientOf) => {
  const rows = Array.from({ length: COUNT }, (_unused, index) => ({
    row: aRow({ row: index + 2, start: time(index + (index % 2)) }),
    patientId: patientOf(index),
  }));
  const planned = Array.from({ length: COUNT }, (_unused, index) =>
    aVisit({ id: `v${index}`, patientId: patientOf(index), start: time(index) }),
  );
  const coverage = { unitId: UNIT, days: DAYS, physician: null };
  expect(fastest(() => compareSchedule({ coverage, now: FRIDAY, rows, waiting: [], planned }))).toBeLessThan(300);
});
