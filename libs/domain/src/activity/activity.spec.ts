import fc from 'fast-check';
import { classify, EVENT_RULES, markOf, mergeActs, type ActivityEventKind, type Answers, type CoordinationAct } from '.';

const kinds = Object.keys(EVENT_RULES) as ActivityEventKind[];

describe('the study’s own examples', () => {
  it('the practice telephones to have the prescription changed: design, between professionals, outside', () => {
    expect(classify({ kind: 'prescription-change-asked' })).toEqual({
      nature: 'coordination',
      phase: 'design',
      interface: 'professional',
      reach: 'external',
    });
    expect(classify({ kind: 'prescription-change-prepared' })).toMatchObject({ phase: 'design', reach: 'internal' });
  });

  it('the call about oral chemotherapy: implementation, with the patient', () => {
    expect(classify({ kind: 'oral-treatment-call' })).toEqual({
      nature: 'coordination',
      phase: 'implementation',
      interface: 'patient',
      reach: null,
    });
  });

  it('the schedule five days ahead, and her own plan by colour: implementation, between professionals', () => {
    for (const kind of ['schedule-received', 'day-planned'] as const) {
      expect(classify({ kind })).toMatchObject({ phase: 'implementation', interface: 'professional', reach: 'internal' });
    }
  });

  it('the material from the Ligue: support; haemovigilance, identity vigilance and procedures: other', () => {
    expect(classify({ kind: 'education-material-obtained' })).toEqual({
      nature: 'support',
      phase: null,
      interface: null,
      reach: null,
    });
    for (const kind of ['haemovigilance', 'identity-vigilance', 'procedure-written'] as const) {
      expect(classify({ kind }).nature).toBe('other');
    }
  });
});

describe('the rules of the grid', () => {
  it('count a daughter as the patient, and a physician who calls back as a professional', () => {
    expect(classify({ kind: 'follow-up-call', counterpart: 'relative' })).toMatchObject({ interface: 'patient', reach: null });
    expect(classify({ kind: 'follow-up-call', counterpart: 'professional', reach: 'external' })).toMatchObject({
      reach: 'external',
    });
  });

  it('give phase and interface to coordination only, reach to the professional interface only', () => {
    const answers: fc.Arbitrary<Answers> = fc.record({
      about: fc.constantFrom('a-patients-way', 'means', 'neither'),
      phase: fc.constantFrom('design', 'implementation'),
      counterpart: fc.constantFrom('patient', 'relative', 'professional'),
      reach: fc.constantFrom('internal', 'external'),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const mark = markOf(given);
        expect(mark.phase === null).toBe(mark.nature !== 'coordination');
        expect(mark.interface === null).toBe(mark.nature !== 'coordination');
        expect(mark.reach === null).toBe(mark.interface !== 'professional');
      }),
    );
    expect(kinds.every((kind) => classify({ kind }).nature)).toBe(true);
  });
});

describe('gestures of one matter', () => {
  const act = (over: Partial<CoordinationAct>): CoordinationAct => ({
    id: 'a',
    situationId: 'claire',
    patientId: 'garnier',
    matter: 'prescription:1',
    at: '2026-11-24T08:00:00Z',
    lastAt: over.at ?? '2026-11-24T08:00:00Z',
    minutes: 4,
    times: 1,
    mark: classify({ kind: 'prescription-change-verified' }),
    ...over,
  });
  const later = { id: 'b', at: '2026-11-24T08:40:00Z' };

  it('are one act within the hour, minutes summed', () => {
    expect(mergeActs([act({}), act({ ...later, minutes: 3 })])).toEqual([act({ lastAt: later.at, minutes: 7, times: 2 })]);
  });

  it('stay two when the site’s time has passed', () => expect(mergeActs([act({}), act(later)], 30)).toHaveLength(2));

  it.each<[string, Partial<CoordinationAct>]>([
    ['reach', { mark: classify({ kind: 'prescription-change-prepared' }) }],
    ['phase', { mark: classify({ kind: 'prescription-sent' }) }],
    ['interface', { mark: classify({ kind: 'needs-assessed' }) }],
    ['patient', { patientId: 'morel' }],
    ['matter', { matter: 'call:2' }],
    ['person', { situationId: 'yann' }],
  ])('stay two when the %s differs', (_, over) => expect(mergeActs([act({}), act({ ...later, ...over })])).toHaveLength(2));

  it('lose no minute and no gesture, and merging again changes nothing', () => {
    const someActs = fc.array(
      fc.record({
        minute: fc.integer({ min: 0, max: 600 }),
        minutes: fc.integer({ min: 0, max: 60 }),
        matter: fc.constantFrom('x', 'y'),
        kind: fc.constantFrom<ActivityEventKind>('message-sent', 'prescription-sent'),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(someActs, fc.integer({ min: 0, max: 90 }), (some, within) => {
        const acts = some.map(({ minute, minutes, matter, kind }, index) =>
          act({
            id: String(index),
            at: new Date(Date.UTC(2026, 10, 24, 6, minute)).toISOString(),
            minutes,
            matter,
            mark: classify({ kind }),
          }),
        );
        const merged = mergeActs(acts, within);
        const total = (list: CoordinationAct[]) => list.reduce((sum, one) => sum + one.minutes, 0);
        expect(total(merged)).toBe(total(acts));
        expect(merged.reduce((sum, one) => sum + one.times, 0)).toBe(acts.length);
        expect(mergeActs(merged, within)).toEqual(merged);
      }),
      { numRuns: 60 },
    );
  });
});
