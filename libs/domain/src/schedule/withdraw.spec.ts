import { aVisit, FRIDAY } from './for-specs/rows';
import type { VisitContent } from './visit';
import { changesOfWithdrawal, decideWithdrawal, type SentEffect } from './withdraw';

const { id: _id, version: _version, ...monday } = aVisit({ start: '2026-11-23T08:00' });
const tuesday: VisitContent = { ...monday, start: '2026-11-24T08:00' };
const moved: SentEffect = { visitId: 'moved', before: monday, after: tuesday, versionAfter: 2 };
const created: SentEffect = { visitId: 'created', before: null, after: tuesday, versionAfter: 1 };
const cancelled: SentEffect = { visitId: 'cancelled', before: monday, after: null, versionAfter: 4 };
const untouched = new Map([
  ['moved', { version: 2, content: tuesday }],
  ['created', { version: 1, content: tuesday }],
  ['cancelled', { version: 4, content: null }],
]);

it('puts back what was moved, takes off what was created, plans again what was cancelled, and tells it as a sending would', () => {
  const decided = decideWithdrawal([moved, created, cancelled], untouched, FRIDAY);
  if (!decided.ok) throw new Error(decided.refusal.code);
  expect(decided.value.restore).toEqual([
    { visitId: 'moved', version: 2, from: tuesday, to: monday },
    { visitId: 'created', version: 1, from: tuesday, to: null },
    { visitId: 'cancelled', version: 4, from: null, to: monday },
  ]);
  expect(changesOfWithdrawal(decided.value).map(({ kind, reason }) => [kind, reason])).toEqual([
    ['moved', null],
    ['cancelled', 'withdrawn'],
    ['added', null],
  ]);
});

it('lists and leaves what has changed since, and restores the rest', () => {
  const since = new Map(untouched).set('moved', { version: 3, content: tuesday });
  const decided = decideWithdrawal([moved, created], since, FRIDAY);
  expect(decided).toMatchObject({
    value: {
      restore: [{ visitId: 'created' }],
      refused: [{ visitId: 'moved', patientId: 'gauthier', why: 'changed-since', now: tuesday }],
    },
  });
});

it('changes nothing that has begun, and plans nothing into the past', () => {
  const decided = decideWithdrawal([moved, cancelled], untouched, '2026-11-23T12:00');
  expect(decided).toMatchObject({
    ok: false,
    refusal: { code: 'nothing-to-restore', refused: [{ why: 'past' }, { why: 'past' }] },
  });
});
