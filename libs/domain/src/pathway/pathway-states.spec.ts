import { FINAL_PATHWAY_STATES, FIRST_PATHWAY_STATES, PATHWAY_TRANSITIONS } from '.';
import type { PathwayState } from '.';

describe('the way of a patient', () => {
  const states = new Set(PATHWAY_TRANSITIONS.flatMap(({ from, to }) => [from, to]));

  it('reaches every state, and leaves every one that is not final', () => {
    const reached = new Set<PathwayState>(FIRST_PATHWAY_STATES);
    for (const _ of states) for (const { from, to } of PATHWAY_TRANSITIONS) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...states].sort());
    const left = new Set(PATHWAY_TRANSITIONS.map(({ from }) => from));
    for (const state of states) expect(left.has(state)).toBe(!FINAL_PATHWAY_STATES.includes(state));
  });
});
