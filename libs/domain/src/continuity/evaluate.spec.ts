import fc from 'fast-check';
import { expectedMilestones, nextStep, NO_FACTS } from '../pathway';
import { shippedTemplate } from '../template';
import { continuityBreaks, evaluateContinuity, NOTHING_ELSE, type PathwayFacts, type VisitAhead } from '.';

const ONCOLOGY_TEMPLATE = shippedTemplate('oncology-adult');

const at = { now: '2026-11-24T08:12:00+01:00', timeZone: 'Europe/Paris' };
const secured: PathwayFacts = {
  ...NOTHING_ELSE,
  active: true,
  pivot: 'claire',
  pivotMissingSince: null,
  nextStep: { on: '2026-11-27', title: 'R-mini-CHOP C3 J1', of: { kind: 'appointment', id: 'v1' } },
  lastStepOn: '2026-11-06',
  includedOn: '2026-09-01',
  milestones: [],
  visits: [],
};
const visit: VisitAhead = {
  id: 'v1',
  startsAt: '2026-11-24T16:45:00+01:00',
  bloodTest: 'received',
  bloodTestAsked: true,
  bloodTestMissingFrom: '2026-11-23T16:45:00+01:00',
  goAhead: 'given',
  goAheadVoidSince: null,
};
const breaksOf = (over: Partial<PathwayFacts>) => continuityBreaks({ ...secured, ...over }, at);
const codes = (over: Partial<PathwayFacts>) => breaksOf(over).map(({ code, severity, since }) => [code, severity, since]);

describe('what is to be secured', () => {
  it('is nothing when somebody is responsible and a step is dated', () => expect(breaksOf({})).toEqual([]));

  it('is critical without a person responsible or without a dated step', () => {
    expect(codes({ pivot: null, pivotMissingSince: '2026-11-20', nextStep: null, lastStepOn: '2026-11-20' })).toEqual([
      ['no-pivot', 3, '2026-11-20'],
      ['no-next-step', 3, '2026-11-20'],
    ]);
  });

  it('is serious for a milestone past its window, owned by whom it waits for', () => {
    const milestones = expectedMilestones(ONCOLOGY_TEMPLATE, { announcement: '2026-10-16' }, NO_FACTS, '2026-11-24');
    const [first] = breaksOf({ milestones: milestones.filter(({ key }) => key === 'care-plan') });
    expect(first).toMatchObject({ code: 'milestone-past-window', severity: 2, since: '2026-10-23', owner: 'physician' });
  });

  it('is critical for a blood test missing today, serious before', () => {
    expect(codes({ visits: [{ ...visit, bloodTest: 'missing' }] })).toEqual([['visit-without-blood-test', 3, '2026-11-23']]);
    const tomorrow = { ...visit, startsAt: '2026-11-25T15:30:00+01:00', bloodTest: 'missing', bloodTestAsked: false } as const;
    expect(breaksOf({ visits: [tomorrow] })).toMatchObject([{ severity: 2, data: { asked: false } }]);
  });

  it('is a decision that a newer result voided, or that nobody gave two hours before', () => {
    expect(codes({ visits: [{ ...visit, goAhead: 'awaited' }] })).toEqual([]);
    expect(codes({ visits: [{ ...visit, startsAt: '2026-11-24T10:00:00+01:00', goAhead: 'awaited' }] })).toHaveLength(1);
    expect(breaksOf({ visits: [{ ...visit, goAhead: 'void' }] })).toMatchObject([
      { code: 'visit-without-decision', data: { state: 'void' } },
    ]);
  });

  it('is nothing for a closed pathway or a visit that has begun', () => {
    expect(breaksOf({ active: false, pivot: null })).toEqual([]);
    expect(breaksOf({ visits: [{ ...visit, startsAt: '2026-11-24T08:00:00+01:00', bloodTest: 'missing' }] })).toEqual([]);
  });

  it('never leaves an active pathway with neither a person and a step, nor an owned break', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const facts = fc.record({
      pivot: fc.constantFrom('claire', null),
      anchors: fc.record({ announcement: day, inclusion: day, cures: fc.array(day, { maxLength: 4 }) }, { requiredKeys: [] }),
      planned: fc.array(day, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(facts, day, ({ pivot, anchors, planned }, today) => {
        const milestones = expectedMilestones(ONCOLOGY_TEMPLATE, anchors, NO_FACTS, today);
        const things = planned.map((on, i) => ({ kind: 'appointment' as const, id: String(i), title: 'Consultation', on }));
        const step = nextStep(things, milestones, today);
        const breaks = continuityBreaks({ ...secured, pivot, nextStep: step, milestones }, { ...at, now: `${today}T08:00:00Z` });
        expect((pivot !== null && step !== null) || breaks.length > 0).toBe(true);
        expect(breaks.every(({ owner }) => owner.length > 0)).toBe(true);
        if (step) expect(step.on >= today).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is to be secured around the way', () => {
  const absence = { from: '2026-11-20', until: '2026-12-04', replacement: null };

  it('is an absence without anybody to answer; a replacement answers, the pathway’s own relay too', () => {
    expect(codes({ absence })).toEqual([['pivot-absent', 3, '2026-11-20']]);
    expect(codes({ absence: { ...absence, replacement: 'yann' } })).toEqual([]);
    expect(evaluateContinuity({ ...secured, absence, relay: 'yann' }, at).responsible).toEqual({
      situation: 'yann',
      as: 'replacement',
    });
  });

  it('is a date to find again, two days after an appointment was missed or cancelled, and known ahead before', () => {
    const missed = { id: 'c1', how: 'missed', title: 'Consultation', on: '2026-11-20', followed: false } as const;
    expect(codes({ broken: [missed] })).toEqual([['appointment-missed', 2, '2026-11-22']]);
    expect(codes({ broken: [{ ...missed, followed: true }] })).toEqual([]);
    const fresh = evaluateContinuity({ ...secured, broken: [{ ...missed, on: '2026-11-24' }] }, at);
    expect(fresh.breaks).toEqual([]);
    expect(fresh.coming).toMatchObject([{ opensAt: '2026-11-25T23:00:00Z', found: { code: 'appointment-missed' } }]);
  });

  it('is care at home on a day spent at the hospital, and days without care between two prescriptions', () => {
    const line = { prescriptionId: 'p1', act: 'port-care', from: '2026-11-01', until: '2026-11-28', days: ['2026-11-26'] };
    const next = { ...line, prescriptionId: 'p2', from: '2026-12-03', until: '2026-12-30', days: [] };
    expect(codes({ homeCare: [line], stays: [{ id: 'v1', on: '2026-11-26' }] })).toEqual([
      ['home-care-overlaps-visit', 1, '2026-11-24'],
    ]);
    expect(breaksOf({ homeCare: [line, next] })).toMatchObject([
      { code: 'home-care-ends-before-next', owner: 'physician', due: '2026-11-28', data: { resumesOn: '2026-12-03' } },
    ]);
    expect(codes({ homeCare: [line, { ...next, from: '2026-11-29' }] })).toEqual([]);
  });

  it('is a sending that nobody acknowledged, from its hour on', () => {
    const sending = { addresseeId: 'd1', what: 'schedule', to: 'Cabinet', sentAt: '2026-11-23T08:00:00Z' };
    expect(codes({ sendings: [{ ...sending, waitedUntil: '2026-11-24T07:00:00Z' }] })).toHaveLength(1);
    expect(codes({ sendings: [{ ...sending, waitedUntil: '2026-11-24T09:00:00Z' }] })).toEqual([]);
  });

  it('is a third call without an answer, and a return home without anybody in town', () => {
    expect(codes({ attempts: { count: 2, lastOn: '2026-11-23' } })).toEqual([]);
    expect(codes({ attempts: { count: 3, lastOn: '2026-11-23' } })).toEqual([['not-reached', 2, '2026-11-23']]);
    expect(codes({ discharge: { on: '2026-11-20', town: true } })).toEqual([]);
    expect(codes({ discharge: { on: '2026-11-20', town: false } })).toEqual([['discharge-without-town', 2, '2026-11-20']]);
  });

  it('is what still waits here for somebody who moved, and nothing at all for the dead', () => {
    const left = { reason: 'moved', on: '2026-11-20', appointments: 1, calls: 0, tasks: 2 };
    expect(breaksOf({ active: false, left })).toMatchObject([{ code: 'left-with-work', owner: 'coordinator' }]);
    expect(codes({ active: false, left: { ...left, appointments: 0, tasks: 0 } })).toEqual([]);
    expect(codes({ deceased: true, active: false, left, pivot: null, nextStep: null })).toEqual([]);
  });
});
