import { MAINLAND_WEEK } from '../calendar';
import {
  CALL_TRANSITIONS,
  callAsText,
  endCall,
  FINAL_CALL_STATES,
  FIRST_CALL_STATE,
  kindOfCall,
  nextCallOn,
  nextTryOn,
  takeBackCall,
} from '.';

const planned = { state: 'planned', attempts: 1 } as const;

describe('a call', () => {
  it('can reach every state, and is left from every one that is not final', () => {
    const reached = new Set([FIRST_CALL_STATE, ...CALL_TRANSITIONS.map(({ to }) => to)]);
    expect(reached).toEqual(new Set(['planned', 'reached', 'unreached', 'cancelled']));
    for (const state of reached) {
      const left = CALL_TRANSITIONS.some(({ from, to }) => from === state && to !== state);
      expect(left).toBe(!FINAL_CALL_STATES.includes(state));
    }
  });

  it('is a talk with the patient only once birth date and given name were both said', () => {
    expect(endCall(planned, { act: 'reach', identity: [true, false] })).toMatchObject({
      refusal: { code: 'identity-not-checked' },
    });
    expect(endCall(planned, { act: 'reach', identity: [true] })).toMatchObject({ refusal: { code: 'identity-not-checked' } });
    expect(endCall(planned, { act: 'reach', identity: [true, true] })).toEqual({
      ok: true,
      value: { state: 'reached', attempts: 1 },
    });
  });

  it('that reached nobody never ends without another try', () => {
    expect(endCall(planned, { act: 'miss' })).toMatchObject({ refusal: { code: 'next-try-missing' } });
    expect(endCall(planned, { act: 'miss', at: '2026-11-23T09:00:00Z' })).toEqual({
      ok: true,
      value: { state: 'unreached', attempts: 2 },
    });
  });

  it('noted as made by a slip is to make again: at once by whoever noted it, later or by a colleague with a reason', () => {
    const ended = { state: 'unreached', attempts: 2, endedAt: '2026-11-23T09:00:00Z', endedBy: 'me' } as const;
    const back = (at: string, by: string, reason: string | null = null) => takeBackCall(ended, { by, at, reason });
    expect(back('2026-11-23T09:03:00Z', 'me')).toEqual({ ok: true, value: { state: 'planned', attempts: 1 } });
    expect(back('2026-11-23T09:03:00Z', 'you')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(back('2026-11-24T09:00:00Z', 'me')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(back('2026-11-24T09:00:00Z', 'you', 'mauvais dossier')).toMatchObject({ ok: true });
    expect(takeBackCall({ ...ended, state: 'cancelled' }, { by: 'me', at: ended.endedAt, reason: 'x' }).ok).toBe(false);
  });

  it('is cancelled or put off with a reason, and tells the second person that it ended', () => {
    expect(endCall(planned, { act: 'cancel', reason: ' ' })).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(endCall(planned, { act: 'put-off', at: '2026-11-23T09:00:00Z' })).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    expect(endCall({ ...planned, state: 'reached' }, { act: 'miss', at: 'x' })).toEqual({
      ok: false,
      refusal: { code: 'call-already-ended', state: 'reached' },
    });
  });
});

describe('the next call', () => {
  it('follows CAPRI: weekly, then twice a month, then every three weeks, then none', () => {
    const on = (today: string) => nextCallOn('oral-treatment', '2026-09-01', today, MAINLAND_WEEK);
    expect(on('2026-09-08')).toBe('2026-09-15');
    expect(on('2026-09-29')).toBe('2026-10-14');
    expect(on('2027-01-04')).toBe('2027-01-25');
    expect(on('2027-04-01')).toBeNull();
    expect(nextCallOn('welcome', '2026-09-01', '2026-09-08', MAINLAND_WEEK)).toBeNull();
  });

  it('falls on a working day, public holidays included', () => {
    expect(nextCallOn('oral-treatment', '2026-11-01', '2026-11-04', MAINLAND_WEEK)).toBe('2026-11-12');
  });

  it('is tried again the same afternoon, or the next working morning', () => {
    expect(nextTryOn({ day: '2026-11-20', time: '10:05' }, 0, MAINLAND_WEEK)).toEqual({ day: '2026-11-20', time: '16:00' });
    expect(nextTryOn({ day: '2026-11-20', time: '16:12' }, 0, MAINLAND_WEEK)).toEqual({ day: '2026-11-23', time: '10:00' });
    expect(nextTryOn({ day: '2026-11-20', time: '16:12' }, 2, MAINLAND_WEEK).time).toBe('17:30');
  });

  it('knows an oral treatment by its milestone, or because one runs', () => {
    expect(kindOfCall({ milestoneKey: 'oral-call@3', oralTreatmentRuns: false })).toBe('oral-treatment');
    expect(kindOfCall({ milestoneKey: 'welcome-call', oralTreatmentRuns: true })).toBe('welcome');
    expect(kindOfCall({ milestoneKey: null, oralTreatmentRuns: true })).toBe('oral-treatment');
  });
});

it('goes to the hospital’s own record as plain lines', () => {
  const text = callAsText(
    {
      title: 'Appel du 20/11/2026',
      patient: 'MOREL Monique, née le 02/03/1975',
      outcome: 'Joint',
      symptoms: 'Aucun symptôme',
      note: ' Prend bien\nses comprimés ',
      reminded: ['consultation le 26/11', 'prise de sang le 24/11'],
      next: null,
      by: 'C. Le Goff, IPO',
    },
    { reminded: 'Rappelé :', next: 'Prochain appel :' },
  );
  expect(text.split('\n')).toHaveLength(7);
  expect(text).toContain('Prend bien ses comprimés');
  expect(text).toContain('Rappelé : consultation le 26/11 ; prise de sang le 24/11');
});
