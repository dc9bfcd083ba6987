import { goneWith, type KeptMilestone } from './wanted-milestones';

const day = '2026-11-30';
const kept = (key: string, doneOn: string | null): KeptMilestone => ({
  ...{ pathway: 'way', id: key, key, from: day, due: day, to: day, doneOn, dropped: false, withdrawn: false, result: null },
});

it('takes off the way what was done under an earlier agreement, is taken back, and nothing wants any more', () => {
  const before = { kept: [kept('asked-before', '2026-11-02')], wanted: [] };
  expect(goneWith(before, { kept: [kept('asked-before', null)], wanted: [] })).toEqual(['asked-before']);
});

it('leaves what is still done, and what was taken off by somebody with a reason', () => {
  const before = { kept: [kept('done', day), kept('off', null)], wanted: [] };
  const off = { ...kept('off', null), dropped: true };
  expect(goneWith(before, { kept: [kept('done', day), off], wanted: [] })).toEqual([]);
});
