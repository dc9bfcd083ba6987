import { lanesOf } from './lanes';
import type { Coordination, Pathway } from './operations';
import type { PathwayWords } from './words';

const words = ((key: string) => key) as unknown as PathwayWords;
const call = (state: string, at: string | null, plannedAt: string) =>
  ({
    id: `${state} ${plannedAt}`,
    purpose: 'Appel',
    state,
    at,
    plannedAt,
    milestoneId: null,
  }) as unknown as Coordination['calls'][number];

function statesOf(calls: Coordination['calls']) {
  const pathway = { milestones: [], stages: [] } as unknown as Pathway;
  const lanes = lanesOf(words, {
    ...{ pathway, calls, appointments: [], today: '2026-11-20', language: 'fr' as const },
    ...{ dayOf: (instant) => instant.slice(0, 10), dayMonth: (iso) => iso },
  });
  return lanes.find(({ id }) => id === 'calls')?.items.map(({ state }) => state);
}

it('ticks as done the call that was answered alone: one that nobody answered was tried', () => {
  const calls = [call('reached', '2026-11-16', '2026-11-16'), call('unreached', '2026-11-17', '2026-11-17')];
  expect(statesOf(calls)).toEqual(['done', 'unanswered']);
});

it('says of a planned call whether its day has passed, has come, or is to come', () => {
  expect(statesOf(['2026-11-19', '2026-11-20', '2026-11-21'].map((day) => call('planned', null, day)))).toEqual([
    'late',
    'due',
    'upcoming',
  ]);
});
