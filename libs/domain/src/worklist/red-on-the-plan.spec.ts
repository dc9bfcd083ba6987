import fc from 'fast-check';
import { reasonsOfVisit, signsOf, worklistOf, type PlanVisit, type Reason } from '.';

const at = { now: '2026-11-24T08:12:00+01:00', timeZone: 'Europe/Paris' };
const visit: PlanVisit = {
  id: 'v1',
  patientId: 'dupont',
  treatment: 'Azacitidine',
  startsAt: '2026-11-24T16:45:00+01:00',
  bloodTest: 'missing',
  bloodTestAsked: true,
  bloodTestMissingFrom: '2026-11-23T16:45:00+01:00',
  goAhead: 'awaited',
  goAheadVoidSince: null,
  arrival: 'ongoing',
  arrivalUnsureSince: '2026-11-20T16:12:00+01:00',
  goAheadReportedAt: null,
};
const reasonFor: Record<'bloodTest' | 'goAhead' | 'arrival', Reason['code']> = {
  bloodTest: 'visit-without-blood-test',
  goAhead: 'visit-without-decision',
  arrival: 'arrival-to-check',
};

const anyVisit: fc.Arbitrary<PlanVisit> = fc
  .record({
    patientId: fc.constantFrom('dupont', 'durand', 'garnier', 'faure'),
    hour: fc.integer({ min: -24, max: 150 }),
    bloodTest: fc.constantFrom('none', 'to-request', 'requested', 'received', 'missing'),
    bloodTestAsked: fc.boolean(),
    goAhead: fc.constantFrom('awaited', 'reported', 'given', 'no-go', 'postponed', 'void'),
    arrival: fc.constantFrom('first', 'resumption', 'ongoing', 'unsure'),
  })
  .map(({ hour, ...rest }) => ({
    ...visit,
    ...(rest as Pick<PlanVisit, 'patientId' | 'bloodTest' | 'bloodTestAsked' | 'goAhead' | 'arrival'>),
    startsAt: new Date(Date.parse(at.now) + hour * 3_600_000).toISOString(),
  }));

describe('everything red on the plan is in the list', () => {
  it('for M. Dupont, whose blood test was asked for and did not come', () => {
    const [row] = worklistOf(reasonsOfVisit(visit, at).map((reason) => ({ patientId: visit.patientId, reason })));
    expect(row).toMatchObject({
      patientId: 'dupont',
      severity: 3,
      reasons: [{ action: 'chase-blood-test', before: visit.startsAt }],
    });
  });

  it('and asks for the prescription where the test was never asked for', () => {
    const [first] = reasonsOfVisit({ ...visit, bloodTestAsked: false }, at);
    expect(first?.action).toBe('ask-blood-test-prescription');
  });

  it('for any plan: each red sign has its patient’s row, with that reason, that visit and one action', () => {
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 12 }), (visits) => {
        const plan = visits.map((one, index) => ({ ...one, id: `v${index}` }));
        const rows = worklistOf(
          plan.flatMap((one) => reasonsOfVisit(one, at).map((reason) => ({ patientId: one.patientId, reason }))),
        );
        for (const one of plan) {
          const signs = signsOf(one, at);
          for (const sign of ['bloodTest', 'goAhead', 'arrival'] as const) {
            const row = rows.find(({ patientId }) => patientId === one.patientId);
            const found = row?.reasons.some(
              ({ code, about, action }) => code === reasonFor[sign] && about.id === one.id && action !== undefined,
            );
            expect(found ?? false).toBe(signs[sign].red);
          }
          const toCome = Date.parse(one.startsAt) >= Date.parse(at.now);
          expect(signs.bloodTest.red).toBe(toCome && one.bloodTest === 'missing');
          if (toCome && one.goAhead === 'void') expect(signs.goAhead.red).toBe(true);
        }
        expect(new Set(rows.map(({ patientId }) => patientId)).size).toBe(rows.length);
      }),
      { numRuns: 150 },
    );
  });

  it('and a decision told by telephone asks to be confirmed, without red', () => {
    const told: PlanVisit = {
      ...visit,
      bloodTest: 'received',
      goAhead: 'reported',
      goAheadReportedAt: '2026-11-23T16:40:00+01:00',
    };
    expect(signsOf(told, at).goAhead.red).toBe(false);
    expect(reasonsOfVisit(told, at)).toMatchObject([{ code: 'decision-to-confirm', action: 'confirm-decision' }]);
  });
});
