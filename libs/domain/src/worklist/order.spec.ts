import fc from 'fast-check';
import {
  compareReasons,
  ORDER_RULES,
  reasonOfCall,
  ruleBetween,
  reasonOfMedicalOpinion,
  reasonOfMessage,
  reasonOfNoPathway,
  reasonOfRequest,
} from '.';
import { reasonOfTask, reasonOfWaitingRow, worklistOf, type Reason } from '.';
import { whoseTurn } from '../prescription';

const reason = (over: Partial<Reason>): Reason => ({
  code: 'task-due',
  severity: 1,
  since: '2026-11-24',
  before: null,
  about: { kind: 'task', id: 'x' },
  data: {},
  action: 'do-task',
  ...over,
});
const of = (patientId: string | null, over: Partial<Reason>) => ({ patientId, reason: reason(over) });

describe('who needs me today, the most pressing first', () => {
  it('reads as the nurse would rank her morning', () => {
    const rows = worklistOf([
      of('henry', { code: 'call-due', before: '2026-11-24T17:00:00Z' }),
      of('durand', { code: 'visit-without-blood-test', severity: 2, before: '2026-11-25T14:30:00Z' }),
      of('marchand', { code: 'no-next-step', severity: 3, since: '2026-11-20' }),
      of('morel', { code: 'call-due', before: '2026-11-24T09:00:00Z' }),
      of('blanc', { code: 'milestone-past-window', severity: 1, since: '2026-11-19' }),
      of('dupont', { code: 'visit-without-blood-test', severity: 3, before: '2026-11-24T15:45:00Z' }),
      of('garnier', { code: 'request-to-verify', severity: 2, before: '2026-11-24T10:52:00Z' }),
    ]);
    expect(rows.map(({ patientId }) => patientId)).toEqual([
      'dupont',
      'marchand',
      'garnier',
      'durand',
      'morel',
      'henry',
      'blanc',
    ]);
  });

  it('says which rule placed one before the other, and the page says the rules that it has', () => {
    const plain = reason({});
    const between = (over: Partial<Reason>) => ruleBetween(plain, reason(over));
    expect(between({ severity: 3, before: '2026-11-24', since: '2026-11-20' })).toBe('graver');
    expect(between({ before: '2026-11-24', since: '2026-11-20' })).toBe('sooner');
    expect(between({ since: '2026-11-20' })).toBe('older');
    expect(between({ about: { kind: 'task', id: 'y' } })).toBe('same-again');
    expect(between({})).toBeNull();
    expect(ORDER_RULES.map(({ rule }) => rule)).toEqual(['graver', 'sooner', 'older', 'same-again']);
  });

  it('puts the oldest first when nothing else decides', () => {
    const rows = worklistOf([of('a', { since: '2026-11-20T08:00:00Z' }), of('b', { since: '2026-11-19' })]);
    expect(rows.map(({ patientId }) => patientId)).toEqual(['b', 'a']);
  });

  it('shows one row a patient with all the reasons, each once', () => {
    const [row, ...others] = worklistOf([
      of('garnier', { code: 'message-unread' }),
      of('garnier', { code: 'visit-without-blood-test', severity: 2, about: { kind: 'visit', id: 'v1' } }),
      of('garnier', { code: 'visit-without-blood-test', severity: 3, about: { kind: 'visit', id: 'v1' } }),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ severity: 3, reasons: [{ severity: 3 }, { code: 'message-unread' }] });
  });

  it('keeps each task about no patient on its own row', () => {
    expect(worklistOf([of(null, {}), of(null, { about: { kind: 'task', id: 'y' } })])).toHaveLength(2);
  });

  const anyReason = fc
    .record({
      severity: fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<Reason['severity']>,
      since: fc.constantFrom('2026-11-20', '2026-11-24T08:00:00+01:00', '2026-11-24T07:30:00Z'),
      before: fc.constantFrom(null, '2026-11-24', '2026-11-24T16:00:00+01:00', '2026-11-25T08:00:00Z'),
      id: fc.constantFrom('x', 'y', 'z'),
    })
    .map(({ id, ...rest }) => reason({ ...rest, about: { kind: 'task', id } }));

  it('gives the same list whatever the order in which the reasons came', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('p1', 'p2', 'p3'), anyReason), { maxLength: 12 });
    fc.assert(
      fc.property(some, (pairs) => {
        const reasons = pairs.map(([patientId, one]) => ({ patientId, reason: one }));
        expect(worklistOf([...reasons].reverse())).toEqual(worklistOf(reasons));
      }),
    );
  });

  it('is an order: it never says two contrary things', () => {
    fc.assert(
      fc.property(anyReason, anyReason, anyReason, (a, b, c) => {
        expect(Math.sign(compareReasons(a, b)) + Math.sign(compareReasons(b, a))).toBe(0);
        if (compareReasons(a, b) <= 0 && compareReasons(b, c) <= 0) expect(compareReasons(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the reasons of the day’s work', () => {
  const since = '2026-11-24T07:52:00+01:00';
  const now = '2026-11-24T12:00:00+01:00';

  it('offers one action for each step of a request, and a call when the practice is silent', () => {
    const turn = whoseTurn({ state: 'requested', since }, now);
    if (!turn) throw new Error('a request waits for somebody');
    const request = { id: 'r1', state: 'requested', turn, clinicalSign: true, asNextPerson: false, first: false } as const;
    expect(reasonOfRequest(request, now)).toMatchObject({ code: 'request-to-verify', severity: 3, action: 'verify-request' });
    expect(reasonOfRequest({ ...request, clinicalSign: false }, now)?.severity).toBe(2);
    const sent = whoseTurn({ state: 'sent', since, nextCareAt: now }, now);
    if (!sent) throw new Error('a sent version waits for the practice');
    expect(reasonOfRequest({ ...request, state: 'sent', turn: sent, asNextPerson: true }, now)?.action).toBe('call-practice');
    expect(reasonOfRequest({ ...request, state: 'acknowledged' }, now)).toBeNull();
    expect(reasonOfRequest({ ...request, state: 'sent', turn: sent, asNextPerson: true, first: true }, now)).toMatchObject({
      action: 'call-practice',
      about: { kind: 'prescription', id: 'r1' },
    });
  });

  it('waits with tomorrow’s task, and with what is read and asks nothing', () => {
    expect(reasonOfTask({ id: 't', title: 'Relancer', dueOn: '2026-11-25' }, '2026-11-24')).toBeNull();
    expect(reasonOfTask({ id: 't', title: 'Relancer', dueOn: '2026-11-20' }, '2026-11-24')?.data).toMatchObject({ late: true });
    expect(reasonOfTask({ id: 't', title: 'Confirmer', dueOn: '2026-11-20', visit: 'v' }, '2026-11-24')).toMatchObject({
      ...{ action: 'confirm-visit', data: { visit: 'v' } },
    });
    expect(reasonOfTask({ id: 't', title: 'Confirmer', dueOn: '2026-12-01', visit: 'v' }, '2026-11-24')?.data.late).toBe(false);
    const message = { id: 'm', from: 'Nadège Ferrand', at: since, acknowledgeBefore: null, seen: true };
    expect(reasonOfMessage(message)).toBeNull();
    expect(reasonOfMessage({ ...message, seen: false })).toMatchObject({ code: 'message-unread', severity: 1 });
    expect(reasonOfMessage({ ...message, acknowledgeBefore: now })?.action).toBe('acknowledge');
    expect(reasonOfCall({ id: 'c', purpose: 'Appel de suivi', plannedAt: now, attempts: 2 }).data.attempts).toBe(2);
  });

  it('asks whoever saw the person to confirm it, instead of giving the same visit a date', () => {
    const confirm = reasonOfTask({ id: 't', title: 'Confirmer', dueOn: since, visit: 'v', confirms: 'w/9-months' }, since);
    const past = (key: string): Reason => ({
      ...{ code: 'milestone-past-window', severity: 2, since, before: null, data: {}, action: 'propose-date' },
      about: { kind: 'milestone', id: `w/${key}` },
    });
    const row = [past('9-months'), past('18-months'), ...(confirm ? [confirm] : [])].map((reason) => ({
      patientId: 'p',
      reason,
    }));
    expect(worklistOf(row)[0]?.reasons.map(({ about }) => about.id)).toEqual(['w/18-months', 't']);
  });

  it('offers a pathway to who has none, and forgets neither a waiting row nor a sign of the body', () => {
    const visit = { id: 'v', startsAt: now, sentAt: since, treatment: 'FOLFIRI' };
    expect(reasonOfNoPathway(visit)).toMatchObject({ action: 'offer-pathway', before: now });
    expect(reasonOfWaitingRow({ id: 'w', row: 18, why: 'name-used?', at: since, visitStart: now })).toMatchObject({
      severity: 2,
    });
    expect(reasonOfMedicalOpinion({ requestId: 'r', at: since, sign: 'oozing', nextVisit: null }).action).toBe('give-opinion');
  });
});
