import {
  FINAL_PATHWAY_STATES,
  FIRST_PATHWAY_STATES,
  movePathway,
  ONCOLOGY_TEMPLATE,
  PATHWAY_TRANSITIONS,
  pathwayActsFrom,
} from '.';
import { ANCHORS, type PathwayState } from '.';

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

describe('the oncology template', () => {
  const { milestones, stages } = ONCOLOGY_TEMPLATE;

  it('names each milestone once, in a stage that it has, from an anchor that exists', () => {
    expect(new Set(milestones.map(({ key }) => key)).size).toBe(milestones.length);
    const stageKeys = stages.map(({ key }) => key);
    expect(milestones.every(({ stage }) => stageKeys.includes(stage))).toBe(true);
    expect(milestones.every(({ anchor }) => ANCHORS.includes(anchor))).toBe(true);
    expect(stageKeys.every((key) => milestones.some(({ stage }) => stage === key))).toBe(true);
  });

  it('has windows in order', () => {
    for (const { offsets } of milestones) for (const { from, due, to } of offsets) expect(from <= due && due <= to).toBe(true);
  });

  it('calls somebody on oral drugs at the CAPRI cadence: weekly, twice a month, every three weeks', () => {
    const days = milestones.find(({ key }) => key === 'oral-call')?.offsets.map(({ due }) => due) ?? [];
    expect(days.filter((day) => day <= 28)).toHaveLength(4);
    expect(days.filter((day) => day > 28 && day <= 118)).toHaveLength(6);
    expect(days.filter((day) => day > 118)).toHaveLength(3);
  });
});
