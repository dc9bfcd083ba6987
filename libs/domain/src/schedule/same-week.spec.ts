import { aVisit } from './for-specs/rows';
import { twiceInOneWeek } from './same-week';

it('shows a patient who comes for two treatments, or to two units, in one week', () => {
  const found = twiceInOneWeek([
    aVisit({ start: '2026-11-29T08:00', treatment: 'Zolédronate' }),
    aVisit({ start: '2026-11-23T08:00' }),
    aVisit({ patientId: 'two-units' }),
    aVisit({ patientId: 'two-units', unitId: 9 }),
  ]);
  expect(
    found.map(({ patientId, week, why, visits }) => [patientId, week, why, visits.map(({ start }) => start.slice(0, 10))]),
  ).toEqual([
    ['gauthier', '2026-11-23', ['treatments'], ['2026-11-23', '2026-11-29']],
    ['two-units', '2026-11-23', ['units'], ['2026-11-24', '2026-11-24']],
  ]);
});

it('is silent about the days of one course, and about two weeks', () => {
  const next = aVisit({ start: '2026-11-30T08:00', treatment: 'Zolédronate' });
  expect(twiceInOneWeek([aVisit(), aVisit({ start: '2026-11-25T08:00', treatment: 'AZACITIDINE' }), next])).toEqual([]);
});
