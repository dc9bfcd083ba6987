import { isWorkingDay, MAINLAND_WEEK } from '../calendar';
import { aVisit } from './for-specs/rows';
import type { VisitChange } from './visit-change';
import { whoIsTold, type CircleMember, type TellInput } from './who-is-told';

const before = aVisit({ patientId: 'bonnet', start: '2026-11-25T14:15', treatment: 'Zolédronate', bloodTest: 'no' });
const change = (over: Partial<VisitChange> = {}): VisitChange => ({
  patientId: 'bonnet',
  visitId: 'v1',
  kind: 'moved',
  before,
  after: { ...before, start: '2026-11-27T14:15' },
  details: [],
  reason: null,
  ...over,
});
const pivot: CircleMember = { as: 'pivot', addressee: { kind: 'person', id: 'claire' } };
const tilleuls: CircleMember = {
  as: 'practice',
  addressee: { kind: 'unit', id: 12 },
  careAtHome: [{ from: '2026-11-01', until: '2026-11-30' }],
};
const rougier: CircleMember = { as: 'physician', name: 'ROUGIER', addressee: { kind: 'person', id: 'rougier' } };

const tell = (changes: VisitChange[], circle: CircleMember[], over: Partial<TellInput> = {}) =>
  whoIsTold({
    changes,
    circles: new Map([['bonnet', circle]]),
    sender: { unitId: 7, personId: 'sandrine' },
    today: '2026-11-20',
    isWorkingDay: (day) => isWorkingDay(day, MAINLAND_WEEK),
    ...over,
  });
const told = (...given: Parameters<typeof tell>) =>
  tell(...given).map(({ addressee }) => ('id' in addressee ? addressee.id : addressee.function));

it('tells the pivot, the practice whose care is running, and the physician of the visit, once each', () => {
  const messages = tell([change(), change({ visitId: 'v2' })], [pivot, tilleuls, rougier]);
  expect(messages.map(({ addressee, changes }) => [addressee, changes.length])).toEqual([
    [pivot.addressee, 2],
    [tilleuls.addressee, 2],
    [rougier.addressee, 2],
  ]);
});

it('tells nobody outside the circle, no practice whose care has ended, no other physician, and not the sender', () => {
  expect(told([change({ patientId: 'somebody' })], [pivot, tilleuls])).toEqual([]);
  expect(told([change()], [{ ...tilleuls, careAtHome: [{ from: '2026-10-01', until: '2026-11-20' }] }])).toEqual([]);
  expect(told([change()], [{ ...rougier, name: 'Dr KLEIN' }])).toEqual([]);
  expect(told([change()], [{ as: 'member', followsSchedule: true, addressee: { kind: 'unit', id: 7 } }])).toEqual([]);
  expect(told([change()], [{ as: 'pivot', addressee: { kind: 'person', id: 'sandrine' } }])).toEqual([]);
});

it('tells the replacement only while standing in', () => {
  const addressee = { kind: 'person', id: 'awa' } as const;
  expect(told([change()], [{ as: 'replacement', standingIn: false, addressee }])).toEqual([]);
  expect(told([change()], [{ as: 'replacement', standingIn: true, addressee }])).toEqual(['awa']);
});

it('gives each addressee the changes of their own patients only', () => {
  const circles = new Map([
    ['bonnet', [pivot]],
    ['robin', [rougier]],
  ]);
  const messages = tell([change(), change({ patientId: 'robin' })], [], { circles });
  expect(messages.map(({ changes }) => changes.map(({ patientId }) => patientId))).toEqual([['bonnet'], ['robin']]);
});

describe('to be acknowledged', () => {
  const why = (one: VisitChange, circle: CircleMember[] = [pivot], today = '2026-11-20') =>
    tell([one], circle, { today })[0]?.why;

  it('when the change falls within two working days, weekends and holidays apart', () => {
    expect(why(change(), [pivot], '2026-11-20')).toEqual([]);
    expect(why(change(), [pivot], '2026-11-23')).toEqual(['within-two-working-days']);
    const monday = { ...before, start: '2026-11-24T08:00' };
    expect(why(change({ before: monday }), [pivot], '2026-11-20')).toEqual(['within-two-working-days']);
    const boxing = { ...before, start: '2026-12-28T08:00' };
    expect(why(change({ kind: 'added', before: null, after: boxing }), [pivot], '2026-12-24')).toEqual([
      'within-two-working-days',
    ]);
  });

  it('when it alters care at home, for all who are told', () => {
    expect(tell([change()], [pivot, tilleuls]).map(({ acknowledge }) => acknowledge)).toEqual([true, true]);
  });

  it('when a blood test changes day, is dropped with its visit or is asked for, but not when only the hour changes', () => {
    const tested = { ...before, bloodTest: 'yes' as const };
    expect(why(change({ before: tested, after: { ...tested, start: '2026-11-27T14:15' } }))).toEqual(['blood-test']);
    expect(why(change({ kind: 'cancelled', before: tested, after: null }))).toEqual(['blood-test']);
    expect(why(change({ kind: 'changed', after: { ...before, bloodTest: 'yes' }, details: ['bloodTest'] }))).toEqual([
      'blood-test',
    ]);
    expect(why(change({ before: tested, after: { ...tested, start: '2026-11-25T08:00' } }))).toEqual([]);
    expect(why(change({ kind: 'added', before: null, after: tested }))).toEqual([]);
  });

  it('never for a chair or a comment, however near', () => {
    expect(why(change({ kind: 'changed', after: before, details: ['place', 'comment'] }), [pivot], '2026-11-24')).toEqual([]);
    expect(why(change({ kind: 'changed', after: before, details: ['doctor'] }), [pivot], '2026-11-24')).toEqual([
      'within-two-working-days',
    ]);
  });
});
