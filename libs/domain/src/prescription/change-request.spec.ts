import fc from 'fast-check';
import {
  asksMedicalOpinion,
  actsOpenTo,
  FINAL_REQUEST_STATES,
  FIRST_REQUEST_STATE,
  isFinal,
  moveRequest,
  openRequestOf,
} from '.';
import { REQUEST_TRANSITIONS, whoseTurn, type RequestActor, type RequestState } from '.';

const nobody: RequestActor = { function: 'social-worker', mayPrescribe: false, ofThePractice: false, enteredIt: false };
const town: RequestActor = { ...nobody, function: 'town-nurse', ofThePractice: true };
const pivot: RequestActor = { ...nobody, function: 'pivot-nurse' };
const secretary: RequestActor = { ...nobody, function: 'medical-secretary' };
const doctor: RequestActor = { ...nobody, function: 'physician', mayPrescribe: true };
const states = [...new Set(REQUEST_TRANSITIONS.flatMap(({ from, to }) => [from, to]))];

describe('the way of a change request', () => {
  it('reaches every state, and leaves every one that is not final', () => {
    const reached = new Set<RequestState>([FIRST_REQUEST_STATE]);
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of REQUEST_TRANSITIONS) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...states].sort());
    for (const state of states) expect(REQUEST_TRANSITIONS.some(({ from }) => from === state)).toBe(!isFinal(state));
    expect(FINAL_REQUEST_STATES).toEqual(['acknowledged', 'withdrawn']);
  });

  it('names one outcome for one act in one state', () => {
    const keys = REQUEST_TRANSITIONS.map(({ from, act }) => `${from} ${act}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('goes from the practice back to the practice through five people', () => {
    expect(moveRequest('requested', 'verify', pivot)).toEqual({ ok: true, value: 'verified' });
    expect(moveRequest('verified', 'prepare', secretary, { draft: true })).toEqual({ ok: true, value: 'prepared' });
    expect(moveRequest('prepared', 'attach-signed-paper', secretary, { document: true })).toEqual({ ok: true, value: 'signed' });
    expect(moveRequest('signed', 'send', { ...nobody, automatic: true })).toEqual({ ok: true, value: 'sent' });
    expect(moveRequest('sent', 'acknowledge', town)).toEqual({ ok: true, value: 'acknowledged' });
  });

  it('never goes back or no without a reason', () => {
    expect(moveRequest('requested', 'return', pivot)).toEqual({ ok: false, refusal: { code: 'reason-missing' } });
    expect(moveRequest('prepared', 'refuse', doctor, { reason: ' ' })).toEqual({
      ok: false,
      refusal: { code: 'reason-missing' },
    });
    expect(moveRequest('prepared', 'refuse', doctor, { reason: 'Plaie à revoir d’abord' })).toEqual({
      ok: true,
      value: 'refused',
    });
    expect(moveRequest('refused', 'resend', town)).toEqual({ ok: true, value: 'requested' });
  });

  it('lets another prescriber write his own new prescription', () => {
    expect(actsOpenTo('prepared', doctor)).toEqual(expect.arrayContaining(['sign', 'refuse', 'write-own', 'send-back']));
    expect(moveRequest('verified', 'write-own', doctor, { document: true })).toEqual({ ok: true, value: 'signed' });
  });

  it('shows the second of two people what the first one did', () => {
    expect(moveRequest('refused', 'sign', doctor, { signature: true })).toEqual({
      ok: false,
      refusal: { code: 'request-already-moved', state: 'refused', act: 'sign' },
    });
  });

  it('never reaches “signed” by the hand of somebody who does not prescribe, but for the paper that a prescriber signed', () => {
    const actor = fc.constantFrom(nobody, town, pivot, secretary, { ...pivot, enteredIt: true });
    const act = fc.constantFrom(...REQUEST_TRANSITIONS.map((t) => t.act));
    fc.assert(
      fc.property(actor, act, fc.constantFrom(...states), (who, what, state) => {
        const moved = moveRequest(state, what, who, { reason: 'x', draft: true, document: true, signature: true });
        if (moved.ok && moved.value === 'signed') expect(what).toBe('attach-signed-paper');
      }),
    );
  });

  it('leads a second request for a line to the first', () => {
    const requests = [
      { id: 1, lineId: 'a', state: 'acknowledged' as const },
      { id: 2, lineId: 'a', state: 'returned' as const },
    ];
    expect(openRequestOf(requests, 'a')?.id).toBe(2);
    expect(openRequestOf(requests, 'b')).toBeNull();
  });

  it('asks for a medical opinion when the reason is a sign of the body', () => {
    expect(asksMedicalOpinion(['coming-off'])).toBe(false);
    expect(asksMedicalOpinion(['coming-off', 'oozing'])).toBe(true);
  });
});

describe('whose turn it is', () => {
  const since = '2026-11-24T07:52:00+01:00';

  it('waits for the pivot nurse until 11:52, then shows the request to the next person too', () => {
    const turn = whoseTurn({ state: 'requested', since }, '2026-11-24T11:00:00+01:00');
    expect(turn).toMatchObject({ function: 'pivot-nurse', of: 'pathway', limitAt: '2026-11-24T10:52:00Z', overdueShownTo: null });
    expect(whoseTurn({ state: 'requested', since }, '2026-11-24T11:53:00+01:00')?.overdueShownTo).toEqual({
      function: 'pivot-nurse',
      of: 'unit',
    });
  });

  it('warns another prescriber when the first does not answer', () => {
    const late = whoseTurn({ state: 'prepared', since: '2026-11-24T09:05:00+01:00' }, '2026-11-24T12:06:00+01:00');
    expect(late?.overdueShownTo).toEqual({ function: 'physician', of: 'unit' });
  });

  it('wants the new version acknowledged before the next care, or the pivot nurse calls', () => {
    const sent = { state: 'sent' as const, since, nextCareAt: '2026-11-24T18:00:00+01:00' };
    expect(whoseTurn(sent, '2026-11-24T18:01:00+01:00')).toMatchObject({
      limitAt: sent.nextCareAt,
      overdueShownTo: { function: 'pivot-nurse' },
    });
  });

  it('waits for somebody in every state that is not final', () => {
    for (const state of states) expect(whoseTurn({ state, since }, since) === null).toBe(isFinal(state));
  });
});
