import { DEATH_TRANSITIONS, moveDeath, type DeathState } from '.';

const today = '2026-11-23';
const say = { act: 'say', diedOn: '2026-11-21', source: 'relatives' } as const;

describe('a death that is declared', () => {
  it('is said with a day that has come and a source, before anything stops', () => {
    expect(moveDeath(null, say, today)).toEqual({ ok: true, value: 'said' });
    expect(moveDeath(null, { ...say, diedOn: '2026-11-24' }, today)).toMatchObject({ refusal: { code: 'date-to-come' } });
    expect(moveDeath(null, { ...say, diedOn: '2026-02-30' }, today)).toMatchObject({ refusal: { code: 'not-a-date' } });
    expect(moveDeath(null, { ...say, source: null }, today)).toMatchObject({ refusal: { code: 'source-missing' } });
  });

  it('is never confirmed without having been said, nor twice', () => {
    expect(moveDeath(null, { act: 'confirm' }, today)).toMatchObject({ refusal: { code: 'death-already' } });
    expect(moveDeath('confirmed', { act: 'confirm' }, today)).toMatchObject({ refusal: { code: 'death-already' } });
  });

  it('can be taken back from each step with a reason, and said again: every state is reached and left', () => {
    expect(moveDeath('confirmed', { act: 'undo', reason: ' ' }, today)).toMatchObject({ refusal: { code: 'reason-missing' } });
    for (const state of ['said', 'confirmed'] as const)
      expect(moveDeath(state, { act: 'undo', reason: 'Homonyme' }, today)).toEqual({ ok: true, value: 'undone' });
    const states: DeathState[] = ['said', 'confirmed', 'undone'];
    for (const state of states) {
      expect(DEATH_TRANSITIONS.some(({ to }) => to === state)).toBe(true);
      expect(DEATH_TRANSITIONS.some(({ from }) => from === state)).toBe(true);
    }
  });
});
