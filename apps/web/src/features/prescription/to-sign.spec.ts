import { nthChange } from './to-sign';

const request = (at: string) => ({ id: at, at, wrong: 'dates', state: 'acknowledged', channel: 'telephone', by: 'N. Ferrand' });

it('counts the study’s second change in eleven days, and says nothing of a first', () => {
  expect(nthChange({ earlier: [], createdAt: '2026-11-24T06:52:00Z' })).toBeNull();
  expect(nthChange({ earlier: [request('2026-11-13T08:58:00Z')], createdAt: '2026-11-24T06:52:00Z' })).toEqual({
    rank: 2,
    days: 11,
  });
});
