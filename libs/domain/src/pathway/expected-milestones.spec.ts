import fc from 'fast-check';
import { expectedMilestones, nextStep, NO_FACTS, type Anchors, type MilestoneFacts } from '.';
import { shippedTemplate } from '../template';

const ONCOLOGY_TEMPLATE = shippedTemplate('oncology-adult');

const today = '2026-11-24';
const garnier: MilestoneFacts = { ...NO_FACTS, birth: '1943-02-05' };
const expected = (anchors: Anchors, facts: Partial<MilestoneFacts> = {}, on = today) =>
  expectedMilestones(ONCOLOGY_TEMPLATE, anchors, { ...garnier, ...facts }, on);
const one = (key: string, ...args: Parameters<typeof expected>) => expected(...args).find((milestone) => milestone.key === key);

describe('the milestones of one pathway', () => {
  it('stand in their window, counted from their anchor', () => {
    expect(one('care-plan', { announcement: '2026-10-16' })).toMatchObject({
      due: '2026-10-16',
      to: '2026-10-23',
      state: 'late',
    });
    expect(one('care-plan', { announcement: '2026-11-20' })?.state).toBe('due');
    expect(one('care-plan', { announcement: '2026-11-30' })?.state).toBe('upcoming');
    const done = [{ key: 'care-plan', on: '2026-10-16' }];
    expect(one('care-plan', { announcement: '2026-10-16' }, { done })).toMatchObject({ state: 'done', doneOn: '2026-10-16' });
  });

  it('are not expected before their anchor is known, nor when taken off the way', () => {
    expect(expected({})).toEqual([]);
    expect(one('care-plan', { announcement: today }, { dropped: ['care-plan'] })).toBeUndefined();
  });

  it('want a blood test and a decision before each cure', () => {
    const anchors: Anchors = { cures: ['2026-11-27', '2026-12-18'] };
    const tests = expected(anchors, { done: [{ key: 'blood-test@2026-11-27', on: '2026-11-25' }] }).filter(
      (m) => m.ruleKey === 'blood-test',
    );
    expect(tests.map(({ key, due, state }) => [key, due, state])).toEqual([
      ['blood-test@2026-11-27', '2026-11-25', 'done'],
      ['blood-test@2026-12-18', '2026-12-16', 'upcoming'],
    ]);
    expect(one('after-first-cure-call', anchors)).toMatchObject({ from: '2026-11-29', to: '2026-12-01' });
  });

  it('ask for a G8 from 75 years on, and for a geriatric assessment at 14 or under', () => {
    const anchors: Anchors = { announcement: today, 'first-cure': '2026-12-07' };
    expect(one('g8', anchors)).toBeDefined();
    expect(one('g8', anchors, { birth: '1975-01-01' })).toBeUndefined();
    expect(one('g8', anchors, { birth: '1951' })).toBeDefined();
    expect(one('geriatric-assessment', anchors)).toBeUndefined();
    expect(one('geriatric-assessment', anchors, { scores: { g8: 14.5 } })).toBeUndefined();
    expect(one('geriatric-assessment', anchors, { scores: { g8: 14 } })).toMatchObject({
      from: '2026-11-23',
      to: '2026-12-04',
      state: 'due',
    });
  });

  it('come in order of date, each key once, whatever the anchors', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const anchors = fc.record({
      inclusion: day,
      announcement: day,
      'oral-start': day,
      'last-cure': day,
      cures: fc.array(day, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(anchors, day, (some, on) => {
        const milestones = expected(some, {}, on);
        expect(new Set(milestones.map(({ key }) => key)).size).toBe(milestones.length);
        expect(milestones.every((m, i) => i === 0 || (milestones[i - 1]?.due ?? '') <= m.due)).toBe(true);
        expect(milestones.every((m) => (m.state === 'late') === on > m.to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the next dated step', () => {
  const visit = { kind: 'appointment', id: 'v1', title: 'R-mini-CHOP C3 J1', on: '2026-11-27' } as const;

  it('is the earliest of what is planned and what is expected', () => {
    const milestones = expected({ cures: ['2026-11-27'] });
    expect(nextStep([visit], milestones, today)).toMatchObject({ on: '2026-11-25', of: { kind: 'milestone' } });
    expect(nextStep([visit], [], today)).toEqual({ on: '2026-11-27', title: visit.title, of: { kind: 'appointment', id: 'v1' } });
  });

  it('prefers what is planned to what is only expected on one day', () => {
    const planned = { ...visit, on: '2026-11-25' };
    expect(nextStep([planned], expected({ cures: ['2026-11-27'] }), today)?.of.kind).toBe('appointment');
  });

  it('is none when all is past or past its window', () => {
    expect(nextStep([{ ...visit, on: '2026-11-20' }], expected({ announcement: '2026-08-01' }), today)).toBeNull();
  });

  it('is the end of the window for a milestone whose best day has passed', () => {
    const milestones = expected({ announcement: '2026-11-20' }).filter(({ key }) => key === 'care-plan');
    expect(nextStep([], milestones, today)?.on).toBe('2026-11-27');
  });
});
