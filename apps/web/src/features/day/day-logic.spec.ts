import { JOB_FUNCTIONS } from '@jalon/access';
import type { DayReason, DayRow } from './day-query';
import { oneOf, offeredTo, standsUnder, themesOf, LISTS, REASON_CODES } from './filters';
import { movableOf } from './movable-work';
import { nameOnPaper } from './name-on-paper';
import { steadyOrder } from './use-day';
import { hrefOfReason } from './where-reasons-lead';

const reason = (code: string, more: Partial<DayReason> = {}): DayReason => ({
  ...{ code, severity: 1, since: '2026-11-20', before: null, about: { kind: 'visit', id: 'v' }, data: {}, action: 'call' },
  ...more,
});
const row = (id: string, ...codes: string[]): DayRow => ({
  id,
  patient: { id, familyName: 'DUPONT', givenName: 'André', birth: '1958-01-02', age: 68, sex: 'M' },
  severity: 1,
  reasons: codes.map((code) => reason(code)),
  lookalikes: [],
});

describe('the order does not shift under the hand', () => {
  const ids = (rows: readonly DayRow[]) => rows.map(({ id }) => id);

  it('keeps the shown rows where they stand, and lets the new ones wait', () => {
    const shown = steadyOrder([row('new'), row('b'), row('a')], ['a', 'b', 'gone']);
    expect(ids(shown.rows)).toEqual(['a', 'b']);
    expect(shown.arrived).toBe(1);
  });

  it('shows the first arrival at once to somebody whom nobody was waiting for', () => {
    expect(steadyOrder([row('new')], [])).toMatchObject({ arrived: 0, rows: [{ id: 'new' }] });
  });
});

it('puts a patient under every filter for which there is a reason', () => {
  const both = row('a', 'call-due', 'visit-without-blood-test');
  expect(LISTS.filter((filter) => standsUnder(both, filter))).toEqual(['all', 'secure', 'calls']);
  expect(oneOf(LISTS, 'calls')).toBe('calls');
  expect(oneOf(LISTS, 'anything')).toBe('all');
});

it.each(JOB_FUNCTIONS)('hides no reason from %s: each stands under one of the filters that this function is offered', (job) => {
  const hidden = REASON_CODES.filter((code) => !themesOf(job).some((theme) => standsUnder(row('a', code), theme)));
  expect(hidden).toEqual([]);
});

it('offers each function what it looks for first, and nothing that is empty but the one that is chosen', () => {
  const rows = [row('a', 'prescription-to-sign'), row('b', 'call-due')];
  expect(offeredTo('physician', rows, 'all')).toEqual(['all', 'sign', 'calls', 'town']);
  expect(offeredTo('pivot-nurse', rows, 'all')).toEqual(['all', 'town', 'calls']);
  expect(offeredTo('pivot-nurse', rows, 'milestones')).toEqual(['all', 'town', 'calls', 'milestones']);
});

it('moves the calls and the tasks of a row, never what has to be repaired', () => {
  const call = reason('call-due', { about: { kind: 'call', id: 'c' }, data: { version: 4, purpose: 'Appel hebdomadaire' } });
  const [both] = [{ ...row('a', 'no-next-step'), reasons: [reason('no-next-step'), call] }];
  expect(movableOf([both, row('b', 'no-pivot')])).toMatchObject([{ kind: 'call', id: 'c', seenVersion: 4 }]);
});

it('writes initials on the sheet, and the year of birth where two people share them', () => {
  const dupont = { id: '1', familyName: 'DUPONT', givenName: 'André', birth: '1958-01-02' };
  const dubois = { id: '2', familyName: 'DUBOIS', givenName: 'Anne-Marie', birth: '1960-01-02' };
  const duval = { id: '3', familyName: 'DUVAL', givenName: 'Alain', birth: '1971-01-02' };
  const sheet = [dupont, dubois, duval].map((patient) => ({ patient }));
  expect(nameOnPaper(dubois, sheet, true)).toBe('D. A.M.');
  expect(nameOnPaper(dupont, sheet, true)).toBe('D. A. 1958');
  expect(nameOnPaper(dupont, sheet, false)).toBe('DUPONT André');
});

it('leads each action to the page where it is done', () => {
  const of = (kind: string, action: string, data = {}) => reason('x', { about: { kind, id: 'r' }, action, data });
  const lead = (kind: string, action: string) => hrefOfReason(row('p'), of(kind, action), true);
  expect(lead('request', 'verify-request')).toBe('/demandes/r');
  expect(lead('request', 'sign-prescription')).toBe('/a-signer/r');
  expect(lead('call', 'call')).toBe('/appels/r');
  expect(lead('visit', 'chase-blood-test')).toBeNull();
  expect(lead('milestone', 'propose-date')).toBe('/patients/p?parcours=r');
  expect(hrefOfReason(row('p'), of('milestone', 'confirm-visit', { visit: 'v' }), true)).toBe('/visites/v');
  expect(lead('pathway', 'resume-follow-up')).toBeNull();
  expect(hrefOfReason(row('p'), of('pathway', 'resume-follow-up'), false)).toBe('/patients/p?parcours=r');
});
