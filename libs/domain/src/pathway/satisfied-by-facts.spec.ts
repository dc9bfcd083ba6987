import fc from 'fast-check';
import { satisfiedByFacts, type MilestoneRule, type Satisfaction, type SatisfyingFact, type StandingMilestone } from '.';

const rule = (key: string, satisfiedBy: Satisfaction): MilestoneRule => ({
  ...{ key, title: key, stage: 'treatment', lane: 'milestone', anchor: 'inclusion', inCharge: 'physician', required: true },
  satisfiedBy,
});
const milestone = (key: string, more: Partial<StandingMilestone> = {}): StandingMilestone => ({
  ...{ id: `m-${key}`, key, title: key, from: '2026-11-10', doneOn: null, fact: null, notBy: [], dropped: false },
  ...more,
});
const fact = (id: string, kind: SatisfyingFact['kind'], of: string, more: Partial<SatisfyingFact> = {}): SatisfyingFact => ({
  ...{ id, kind, of, title: null, on: '2026-11-20', milestone: null, attempts: 0 },
  ...more,
});
const CONSULTATION = { kind: 'appointment-done', of: 'consultation' } as const;
const REPORT = { kind: 'document', document: 'tumour-board-report' } as const;
const told = ({ ticks, unticks }: ReturnType<typeof satisfiedByFacts>) => ({
  ticks: ticks.map((one) => `${one.milestone} by ${one.fact} on ${one.on}`),
  unticks,
});

it.each<[string, Satisfaction, SatisfyingFact, SatisfyingFact]>([
  ['an appointment of its kind', CONSULTATION, fact('f', 'appointment', 'consultation'), fact('f', 'appointment', 'imaging')],
  [
    'an appointment of its name, when it names no kind',
    { kind: 'appointment-done' },
    fact('f', 'appointment', 'other', { title: 'Visité' }),
    fact('f', 'appointment', 'other', { title: 'Autre chose' }),
  ],
  ['a document', REPORT, fact('f', 'document', 'tumour-board-report'), fact('f', 'document', 'care-plan')],
  ['an act', { kind: 'act', act: 'support-care-referred' }, fact('f', 'act', 'support-care-referred'), fact('f', 'act', 'other')],
  [
    'a call that reached',
    { kind: 'call-reached', orAttempts: null },
    fact('f', 'call', 'reached', { title: 'visite' }),
    fact('f', 'call', 'tried', { title: 'visite', attempts: 9 }),
  ],
  [
    'as many tries as the agreement says are enough',
    { kind: 'call-reached', orAttempts: 2 },
    fact('f', 'call', 'tried', { title: 'visite', attempts: 2 }),
    fact('f', 'call', 'tried', { title: 'visite', attempts: 1 }),
  ],
  ['a result', { kind: 'blood-test-received' }, fact('f', 'blood-test', 'received'), fact('f', 'go-ahead', 'go')],
  ['a decision', { kind: 'go-ahead-given' }, fact('f', 'go-ahead', 'go'), fact('f', 'blood-test', 'received')],
])('%s does the milestone that waits for it, and something else does not', (_, satisfiedBy, right, wrong) => {
  const at = (facts: SatisfyingFact[]) =>
    told(satisfiedByFacts({ rules: [rule('visite', satisfiedBy)], milestones: [milestone('visite')], facts }));
  expect(at([right]).ticks).toEqual(['m-visite by f on 2026-11-20']);
  expect(at([wrong]).ticks).toEqual([]);
});

it('one consultation does one milestone: the one that bears its name, else the one whose window opened last', () => {
  const rules = [rule('announcement', CONSULTATION), rule('after-surgery', CONSULTATION)];
  const milestones = [
    milestone('announcement', { title: 'Consultation d’annonce' }),
    milestone('after-surgery', { from: '2026-11-15' }),
  ];
  const does = (more: Partial<SatisfyingFact>, standing = milestones) =>
    told(satisfiedByFacts({ rules, milestones: standing, facts: [fact('f', 'appointment', 'consultation', more)] })).ticks;
  expect(does({})).toEqual(['m-after-surgery by f on 2026-11-20']);
  expect(does({ title: "Consultation d'annonce" })).toEqual(['m-announcement by f on 2026-11-20']);
  // Said to be done by hand: the consultation of that name does not do another one instead.
  const [first, second] = milestones as [StandingMilestone, StandingMilestone];
  expect(does({ title: "Consultation d'annonce" }, [{ ...first, doneOn: '2026-11-18' }, second])).toEqual([]);
  expect(does({ on: '2026-10-01' })).toEqual([]);
});

it('one report does each milestone that waited for it', () => {
  const rules = [rule('assessment', REPORT), rule('advice', REPORT)];
  const facts = [fact('f', 'document', 'tumour-board-report')];
  expect(told(satisfiedByFacts({ rules, milestones: [milestone('assessment'), milestone('advice')], facts })).ticks).toHaveLength(
    2,
  );
});

it('a yearly visit is the one of its year: a missed one stays missed', () => {
  const milestones = [milestone('visit@1', { from: '2025-11-01' }), milestone('visit@2', { from: '2026-11-01' })];
  const does = (facts: SatisfyingFact[]) =>
    told(satisfiedByFacts({ rules: [rule('visit', CONSULTATION)], milestones, facts })).ticks;
  const seen = fact('a', 'appointment', 'consultation');
  expect(does([seen, fact('b', 'appointment', 'consultation', { on: '2026-12-01' })])).toEqual(['m-visit@2 by a on 2026-11-20']);
});

it('fifteen sessions are done with the fifteenth, and no longer when one is taken back', () => {
  const rules = [rule('sessions', { kind: 'act', act: 'session', count: 3 })];
  const sessions = ['18', '20', '25'].map((day) => fact(day, 'act', 'session', { on: `2026-11-${day}` }));
  const done = satisfiedByFacts({ rules, milestones: [milestone('sessions')], facts: sessions });
  expect(told(done).ticks).toEqual(['m-sessions by 25 on 2026-11-25']);
  const standing = [milestone('sessions', { doneOn: '2026-11-25', fact: '25' })];
  expect(told(satisfiedByFacts({ rules, milestones: standing, facts: sessions.slice(1) }))).toEqual({
    ticks: [],
    unticks: ['m-sessions'],
  });
});

it('what was done by something that no longer stands is to do again; what a person ticked stays', () => {
  const rules = [rule('a', CONSULTATION), rule('b', CONSULTATION)];
  const milestones = [milestone('a', { doneOn: '2026-11-20', fact: 'f' }), milestone('b', { doneOn: '2026-11-20' })];
  expect(told(satisfiedByFacts({ rules, milestones, facts: [] }))).toEqual({ ticks: [], unticks: ['m-a'] });
  const facts = [fact('f', 'appointment', 'consultation')];
  expect(told(satisfiedByFacts({ rules, milestones, facts }))).toEqual({ ticks: [], unticks: [] });
  const refused = milestones.map((one) => ({ ...one, notBy: ['f'] }));
  expect(told(satisfiedByFacts({ rules, milestones: refused, facts }))).toEqual({ ticks: [], unticks: ['m-a'] });
});

const RULES = [
  ...[
    rule('a', CONSULTATION),
    rule('b', { kind: 'appointment-done' }),
    rule('c', CONSULTATION),
    rule('d', REPORT),
    rule('e', REPORT),
  ],
  ...[rule('f', { kind: 'act', act: 'session', count: 2 }), rule('g', { kind: 'recorded' })],
];
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const facts = fc.uniqueArray(
  fc.record({
    id: fc.nat({ max: 40 }).map(String),
    what: fc.constantFrom<[SatisfyingFact['kind'], string]>(
      ...([
        ['appointment', 'consultation'],
        ['document', 'tumour-board-report'],
        ['act', 'session'],
      ] as [SatisfyingFact['kind'], string][]),
    ),
    on: day,
    title: fc.constantFrom(null, 'a', 'b'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

it('evaluating twice is evaluating once, an appointment is used once, and without any fact nothing is done by one', () => {
  fc.assert(
    fc.property(facts, facts, fc.array(day, { minLength: 7, maxLength: 7 }), (first, second, days) => {
      let milestones = RULES.map(({ key }, at) => milestone(key, { from: days[at] ?? '2026-11-10' }));
      const evaluate = (drawn: typeof first) => {
        const found = satisfiedByFacts({
          rules: RULES,
          milestones,
          facts: drawn.map(({ id, what: [kind, of], on, title }) => fact(id, kind, of, { on, title })),
        });
        milestones = milestones.map((one) => {
          const tick = found.ticks.find(({ milestone: id }) => id === one.id);
          if (tick) return { ...one, doneOn: tick.on, fact: tick.fact };
          return found.unticks.includes(one.id) ? { ...one, doneOn: null, fact: null } : one;
        });
        return found;
      };
      for (const drawn of [first, second]) {
        evaluate(drawn);
        expect(evaluate(drawn)).toEqual({ ticks: [], unticks: [] });
        const appointments = drawn.filter(({ what: [kind] }) => kind === 'appointment').map(({ id }) => id);
        const used = milestones.flatMap(({ fact: id }) => (id && appointments.includes(id) ? [id] : []));
        expect(new Set(used).size).toBe(used.length);
      }
      evaluate([]);
      expect(milestones.filter(({ doneOn }) => doneOn !== null)).toEqual([]);
    }),
    { seed: 20261129, numRuns: 200 },
  );
});
