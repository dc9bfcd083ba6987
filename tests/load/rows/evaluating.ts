import { evaluateContinuity, NOTHING_ELSE, type PathwayFacts } from '@jalon/domain/continuity';
import { expectedMilestones, nextStep, NO_FACTS } from '@jalon/domain/pathway';
import { shippedTemplate } from '@jalon/domain/template';
import { NOW, TODAY } from '../data/ids';
import type { Row } from '../goals';
import { median } from '../measure/rounds';

const AT = { now: new Date(NOW).toISOString(), timeZone: 'Europe/Paris' };
const ROUNDS = 21;
const A_ROUND = 2000;

/** Two months into the oncology pathway, with a visit tomorrow, care at home, an appointment missed and a message that nobody answered. */
function factsOfOne(): PathwayFacts {
  const milestones = expectedMilestones(shippedTemplate('oncology-adult'), { announcement: '2026-09-24' }, NO_FACTS, TODAY);
  const planned = [{ kind: 'appointment' as const, id: 'a', on: '2026-11-24', title: 'FOLFOX C3 J1' }];
  const visit = { id: 'a', startsAt: '2026-11-24T08:00:00.000Z', bloodTestAsked: true };
  const asked = { bloodTest: 'missing', bloodTestMissingFrom: '2026-11-20T15:00:00.000Z' } as const;
  return {
    ...NOTHING_ELSE,
    ...{ active: true, pivot: 'b', pivotMissingSince: null, includedOn: '2026-09-24', lastStepOn: '2026-11-10', milestones },
    nextStep: nextStep(planned, milestones, TODAY),
    visits: [{ ...visit, ...asked, goAhead: 'awaited', goAheadVoidSince: null }],
    broken: [{ id: 'c', how: 'missed', title: 'Scanner', on: '2026-11-18', followed: false }],
    homeCare: [{ prescriptionId: 'd', act: 'Pansement', from: '2026-11-01', until: '2026-11-27', days: [] }],
    stays: [{ id: 'a', on: '2026-11-24' }],
    sendings: [
      {
        addresseeId: 'e',
        what: 'message',
        to: 'HAD',
        sentAt: '2026-11-18T09:00:00.000Z',
        waitedUntil: '2026-11-19T23:00:00.000Z',
      },
    ],
    attempts: { count: 2, lastOn: '2026-11-20' },
  };
}

/** The decision alone, without the database: what each pathway of a sweep costs the processor. */
export function evaluateRow(): Row {
  const facts = factsOfOne();
  const { breaks } = evaluateContinuity(facts, AT);
  if (breaks.length === 0) throw new Error('The pathway that is evaluated has no gap.');
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let n = 0; n < A_ROUND; n += 1) evaluateContinuity(facts, AT);
    return ((performance.now() - started) / A_ROUND) * 1000;
  });
  const detail = `${facts.milestones.length} milestones, ${breaks.length} gaps; slowest round ${Math.max(...times).toFixed(0)} µs`;
  return { key: 'evaluate', found: median(times), detail };
}
