import { daysTold, toldOfVisit } from './told-of-visit';

const lost = { visit: 'v', act: 'declare-lost', on: '2026-11-02', exit: null, reason: 'Logement quitté' } as const;
const seen = { visit: 'v', act: 'say-seen', on: '2026-11-16', exit: null, reason: null } as const;

it('tells that a visit was said to be made before that the person is lost: somebody who was seen is to be confirmed', () => {
  expect(toldOfVisit('v', { events: [lost, seen], visits: [] })).toEqual({ is: 'seen', visit: 'v', on: '2026-11-16' });
  expect(toldOfVisit('later', { events: [lost, seen], visits: [] })).toEqual({ is: 'lost', on: '2026-11-02' });
});

it('tells nothing of a visit of which nobody said anything, nor of a gap that is no visit', () => {
  expect(toldOfVisit('v', { events: [], visits: [] })).toBeNull();
  expect(daysTold({ visit: null, onLadder: null })).toEqual({ saidSeenOn: null, lostOn: null });
});
