import { covers, guessCoverage, takes } from './covered';
import { aRow, aVisit, UNIT } from './for-specs/rows';

const several = [aVisit(), aVisit({ id: 'v2', doctor: 'Dr KLEIN' })];
const guess = (rows: Parameters<typeof aRow>[0][], planned = several, correction = {}) =>
  guessCoverage({ rows: rows.map(aRow), faults: [] }, { unitId: UNIT, planned }, correction);

it('covers the days for which the file holds rows, not those between', () => {
  const { days } = guess([{ start: '2026-11-27T08:00' }, { start: '2026-11-23T08:00' }]);
  expect(days).toEqual(['2026-11-23', '2026-11-27']);
});

it('covers the day of a faulty row that could be read', () => {
  const { days } = guessCoverage({ rows: [], faults: [{ day: '2026-11-25' }, { day: null }] }, { unitId: UNIT, planned: [] });
  expect(days).toEqual(['2026-11-25']);
});

it('guesses one physician when all rows name one and the plan has several', () => {
  expect(guess([{}, { doctor: 'ROUGIER' }])).toMatchObject({
    physician: 'Dr ROUGIER',
    perhapsOnePhysician: true,
    corrected: false,
  });
  expect(guess([{}, { doctor: 'Dr KLEIN' }])).toMatchObject({ physician: null, perhapsOnePhysician: false });
  expect(guess([{}, { doctor: null }]).physician).toBeNull();
  expect(guess([{}], [aVisit()]).physician).toBeNull();
});

it('is corrected by the secretary, in both directions', () => {
  expect(guess([{}], several, { physician: null })).toMatchObject({
    physician: null,
    perhapsOnePhysician: true,
    corrected: true,
  });
  expect(guess([{}], several, { days: ['2026-11-26', '2026-11-24'] }).days).toEqual(['2026-11-24', '2026-11-26']);
});

it('reaches the visits and rows of its unit, days and physician, and no others', () => {
  const coverage = { unitId: UNIT, days: ['2026-11-24'], physician: 'Dr ROUGIER' };
  expect(
    [aVisit(), aVisit({ unitId: 8 }), aVisit({ start: '2026-11-25T08:00' }), aVisit({ doctor: null })].map(covers(coverage)),
  ).toEqual([true, false, false, false]);
  expect([aRow(), aRow({ doctor: 'Dr KLEIN' }), aRow({ start: '2026-11-25T08:00' })].map(takes(coverage))).toEqual([
    true,
    false,
    false,
  ]);
});
