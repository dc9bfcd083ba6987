import { FINAL_PATHWAY_STATES, FIRST_PATHWAY_STATES, movePathway, PATHWAY_TRANSITIONS, pathwayActsFrom } from '.';
import type { PathwayState } from '.';

describe('the way of a patient', () => {
  const states = new Set(PATHWAY_TRANSITIONS.flatMap(({ from, to }) => [from, to]));

  it('reaches every state, and leaves every one that is not final', () => {
    const reached = new Set<PathwayState>(FIRST_PATHWAY_STATES);
    for (const _ of states) for (const { from, to } of PATHWAY_TRANSITIONS) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...states].sort());
    for (const state of states) expect(pathwayActsFrom(state).length === 0).toBe(FINAL_PATHWAY_STATES.includes(state));
  });

  it('goes from suspicion to surveillance, and is announced again at a relapse', () => {
    const acts = ['announce', 'present', 'propose', 'start-treatment', 'end-treatment', 'follow', 'relapse'] as const;
    const end = acts.reduce<PathwayState>((state, act) => {
      const moved = movePathway(state, act);
      return moved.ok ? moved.value : state;
    }, 'suspicion');
    expect(end).toBe('announcement');
  });

  it('starts treatment before the tumour board, or closes, only with a reason', () => {
    expect(movePathway('announcement', 'start-treatment')).toEqual({ ok: false, refusal: { code: 'reason-missing' } });
    expect(movePathway('announcement', 'start-treatment', 'Urgence')).toEqual({ ok: true, value: 'treatment' });
    expect(movePathway('surveillance', 'close', ' ').ok).toBe(false);
    expect(movePathway('closed', 'follow')).toMatchObject({ refusal: { code: 'pathway-already-moved' } });
  });
});
