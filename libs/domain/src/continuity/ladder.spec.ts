import fc from 'fast-check';
import {
  CHASE_CHANNELS,
  isInDenominator,
  LADDER,
  LADDER_EXITS,
  ladderOf,
  moveOnLadder,
  type LadderGesture,
  type LadderState,
  type OnLadder,
} from '.';

const visit: OnLadder = { window: { from: '2026-10-01', to: '2026-11-17' }, chases: [], decision: null, seenOn: null };
const late = '2026-11-24';
const after = (one: OnLadder, ...gestures: LadderGesture[]): OnLadder =>
  gestures.reduce((standing, gesture) => {
    const moved = moveOnLadder(standing, gesture, late);
    if (!moved.ok) throw new Error(moved.refusal.code);
    return moved.value;
  }, one);
const call: LadderGesture = { act: 'chase', chase: { on: '2026-11-20', channel: 'phone', outcome: 'no-answer' } };
const letter: LadderGesture = { act: 'chase', chase: { on: '2026-11-22', channel: 'letter', outcome: 'no-answer' } };
const STATES = new Set<LadderState>(LADDER.flatMap(({ from }) => from)).add('seen');

describe('the ladder of somebody who does not come', () => {
  it('goes from expected to past its window by the calendar alone, and to chased by a dated try', () => {
    expect(['2026-09-30', '2026-10-01', '2026-11-17', '2026-11-18'].map((day) => ladderOf(visit, day))).toEqual([
      'upcoming',
      'due',
      'due',
      'past-window',
    ]);
    expect(ladderOf(after(visit, call), late)).toBe('chased');
  });

  it('is lost only when a person says so, with a reason, after two channels', () => {
    const once = after(visit, call, call);
    expect(moveOnLadder(once, { act: 'declare-lost', reason: 'Aucune réponse' }, late)).toMatchObject({
      refusal: { code: 'two-channels-wanted', channels: 1 },
    });
    const twice = after(once, letter);
    expect(moveOnLadder(twice, { act: 'declare-lost', reason: ' ' }, late)).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    const lost = after(twice, { act: 'declare-lost', reason: 'Aucune réponse' });
    expect(ladderOf(lost, late)).toBe('lost');
    expect(isInDenominator(lost, late)).toBe(true);
    expect(ladderOf(after(lost, { act: 'resume' }), late)).toBe('resumed');
  });

  it('takes a late entry from every state, and each exit back', () => {
    for (const exit of LADDER_EXITS) {
      const gone = after(visit, { act: 'leave', exit, reason: 'Dit par la famille' });
      expect([ladderOf(gone, late), isInDenominator(gone, late)]).toEqual([exit, false]);
      expect(ladderOf(after(gone, { act: 'record-visit', on: '2026-11-13' }), late)).toBe('seen');
      expect(ladderOf(after(gone, { act: 'come-back', reason: 'Erreur' }), late)).toBe('past-window');
    }
  });

  it('reaches every state and leaves every state but seen, whatever is done in whatever order; nobody leaves without a reason', () => {
    const gesture: fc.Arbitrary<LadderGesture> = fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .constantFrom(...CHASE_CHANNELS)
          .map((channel): LadderGesture => ({ act: 'chase', chase: { on: late, channel, outcome: 'no-answer' } })),
      },
      { weight: 4, arbitrary: fc.constantFrom('', 'Aucune réponse').map((reason) => ({ act: 'declare-lost', reason }) as const) },
      { weight: 4, arbitrary: fc.constant<LadderGesture>({ act: 'resume' }) },
      { weight: 1, arbitrary: fc.constant<LadderGesture>({ act: 'record-visit', on: late }) },
      { weight: 1, arbitrary: fc.constant<LadderGesture>({ act: 'say-seen', on: late }) },
      { weight: 4, arbitrary: fc.constantFrom('', 'Pas vue').map((reason) => ({ act: 'not-seen', reason }) as const) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...LADDER_EXITS), fc.constantFrom('', 'Su par le médecin'))
          .map(([exit, reason]): LadderGesture => ({ act: 'leave', exit, reason })),
      },
      { weight: 1, arbitrary: fc.constantFrom('', 'Erreur').map((reason) => ({ act: 'come-back', reason }) as const) },
    );
    const reached = new Set<LadderState>();
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 12 }), fc.constantFrom('2026-09-01', '2026-10-20', late), (gestures, today) => {
        let standing = visit;
        for (const one of gestures) {
          const before = isInDenominator(standing, today);
          const moved = moveOnLadder(standing, one, today);
          if (moved.ok) standing = moved.value;
          const state = ladderOf(standing, today);
          reached.add(state);
          expect(STATES.has(state)).toBe(true);
          if (before && !isInDenominator(standing, today)) expect(standing.decision?.reason).toBeTruthy();
        }
        reached.add(ladderOf(visit, today));
      }),
      { seed: 3, numRuns: 600 },
    );
    expect([...STATES].filter((state) => !reached.has(state))).toEqual([]);
  });
});
