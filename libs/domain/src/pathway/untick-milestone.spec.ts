import { untickMilestone } from '.';

const ticked = { doneOn: '2026-11-20', tickedAt: '2026-11-20T15:00:00Z', tickedBy: 'claire' };
const gesture = { by: 'claire', at: '2026-11-20T15:09:00Z', reason: null };

it('takes back one’s own slip within minutes, without a word', () => {
  expect(untickMilestone(ticked, gesture)).toEqual({ ok: true, value: { reason: null } });
});

it.each([
  ['minutes later', ticked, { ...gesture, at: '2026-11-20T15:11:00Z' }],
  ['somebody else', ticked, { ...gesture, by: 'yann' }],
  ['for what no hand ticked', { ...ticked, tickedAt: null, tickedBy: null }, gesture],
])('asks why: %s', (_, milestone, untick) => {
  expect(untickMilestone(milestone, { ...untick, reason: '  ' })).toMatchObject({ refusal: { code: 'reason-missing' } });
  expect(untickMilestone(milestone, { ...untick, reason: ' Autre patient ' })).toEqual({
    ok: true,
    value: { reason: 'Autre patient' },
  });
});

it('finds nothing to take back of what is still to do', () => {
  expect(untickMilestone({ ...ticked, doneOn: null }, gesture)).toMatchObject({ refusal: { code: 'milestone-not-done' } });
});
