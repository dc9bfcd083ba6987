import { causesOverTime, mostlyDismissed, recurrenceSince, type CountedGap } from '.';

const today = '2026-11-24';
const gap = (openedOn: string, cause: string | null, code = 'milestone-past-window'): CountedGap => ({ openedOn, cause, code });
const place = ['2026-09-10', '2026-10-02', '2026-10-20', '2026-11-03'].map((day) => gap(day, 'no-place'));

it('tells which causes come back, month by month, and which gaps nobody has explained', () => {
  const gaps = [
    ...place,
    gap('2026-11-02', null),
    gap('2026-11-05', null),
    gap('2026-06-01', 'transport'),
    gap('2026-11-01', 'no-matter'),
  ];
  expect(causesOverTime(gaps, ['2026-09', '2026-10', '2026-11'], today)).toEqual([
    { cause: 'no-place', total: 4, byMonth: [1, 2, 1], isRecurrent: true },
    { cause: 'transport', total: 1, byMonth: [0, 0, 0], isRecurrent: false },
    { cause: null, total: 2, byMonth: [0, 0, 2], isRecurrent: false },
  ]);
});

it('shows the kinds that are mostly said to be no matter, and no kind for a single slip', () => {
  const often = Array.from({ length: 4 }, () => gap('2026-11-01', 'no-matter', 'home-care-overlaps-visit'));
  expect(
    mostlyDismissed([...often, gap('2026-11-02', null, 'home-care-overlaps-visit'), gap('2026-11-02', 'no-matter')]),
  ).toEqual([{ code: 'home-care-overlaps-visit', opened: 5, dismissed: 4 }]);
});

it('compares as many days before an answer as after it', () => {
  expect(recurrenceSince(place, 'no-place', '2026-11-20', today)).toMatchObject({ days: 4, says: 'too-early' });
  expect(recurrenceSince(place, 'no-place', '2026-10-25', today)).toEqual({ before: 2, after: 1, days: 30, says: 'less' });
  expect(recurrenceSince(place, 'no-place', '2026-11-04', today)).toMatchObject({ before: 2, after: 0, says: 'gone' });
  expect(recurrenceSince(place, 'no-place', '2026-09-30', today)).toMatchObject({ before: 1, after: 3, says: 'comes-back' });
});
