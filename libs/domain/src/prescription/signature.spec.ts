import { asPrescriber, checkBeforeSignature, validUntil, whatChanged, writeVersion } from '.';
import type { Check, PrescriptionLine, PrescriptionVersion, SignatureContext, Signing } from '.';

const v2: PrescriptionLine = {
  id: 'line-1',
  act: 'port-dressing',
  detail: null,
  device: 'port',
  frequency: { kind: 'every-n-days', n: 2 },
  start: '2026-11-14',
  end: '2026-12-13',
  sessions: 15,
  strictlyDaily: false,
  longTermIllness: null,
};
const v3: PrescriptionLine = {
  ...v2,
  frequency: { kind: 'times-a-day', times: 1 },
  start: '2026-11-25',
  sessions: 19,
  strictlyDaily: true,
};
const context: SignatureContext = {
  signedOn: '2026-11-24',
  region: 'metropole',
  previous: { number: 2, lines: [v2] },
  patientHasLongTermIllness: false,
};
const levels = (lines: PrescriptionLine[], over: Partial<SignatureContext> = {}) =>
  Object.fromEntries(checkBeforeSignature(lines, { ...context, ...over }).map((check: Check) => [check.code, check.level]));

describe('the checks above the button', () => {
  it('are all fine for the study’s new dressing', () => {
    expect(levels([v3])).toEqual({
      'dates-in-order': 'fine',
      'sessions-add-up': 'fine',
      'daily-sentence': 'fine',
      'follows-previous': 'fine',
      'starts-before-signature': 'fine',
      'device-fits': 'fine',
    });
  });

  it.each<[string, Partial<PrescriptionLine>, string, string]>([
    ['an end before the start', { end: '2026-11-24' }, 'dates-in-order', 'error'],
    ['a wrong number of sessions', { sessions: 20 }, 'sessions-add-up', 'error'],
    [
      'no session at all',
      { frequency: { kind: 'fixed-dates', dates: [] }, sessions: 0, strictlyDaily: false },
      'sessions-add-up',
      'error',
    ],
    ['daily care over Sundays without the sentence', { strictlyDaily: false }, 'daily-sentence', 'warning'],
    [
      'the sentence on care that is not daily',
      { frequency: { kind: 'every-n-days', n: 2 }, sessions: 10 },
      'daily-sentence',
      'error',
    ],
    ['a gap after the previous version', { start: '2026-12-20', end: '2026-12-24', sessions: 5 }, 'follows-previous', 'warning'],
    ['a start before the signature', { start: '2026-11-20', sessions: 24 }, 'starts-before-signature', 'warning'],
    ['a device that the care does not go with', { device: 'picc-line' }, 'device-fits', 'error'],
  ])('see %s', (_, over, code, level) => expect(levels([{ ...v3, ...over }])[code]).toBe(level));

  it('do not ask for the sentence when three daily days meet neither Sunday nor holiday', () => {
    expect(levels([{ ...v3, end: '2026-11-27', sessions: 3, strictlyDaily: false }])['daily-sentence']).toBe('fine');
  });

  it('see an overlap when the practice was told a later end, and a line that fell out', () => {
    expect(levels([v3], { previous: { number: 2, lines: [v2], stopsOn: '2026-11-26' } })['follows-previous']).toBe('error');
    expect(levels([], {})['line-dropped']).toBe('warning');
  });

  it('ask which zone of the form only for a patient with a long-term illness', () => {
    expect(levels([v3], { patientHasLongTermIllness: true })['long-term-illness-said']).toBe('warning');
  });
});

describe('a new version', () => {
  const asked = asPrescriber({ personId: 'vasseur', name: 'Dr Paul Vasseur', unitId: 3, mayPrescribe: true });
  if (!asked.ok) throw new Error('Dr Vasseur prescribes');
  const signing: Signing = {
    by: asked.value,
    how: 'paper',
    signedOn: '2026-11-24',
    at: '2026-11-24T09:38:00+01:00',
    paperAttached: true,
    signingEnabled: false,
    seen: 2,
  };
  const inForce: PrescriptionVersion = {
    number: 2,
    lines: [v2],
    prescriber: asked.value,
    signedOn: '2026-11-13',
    signedHow: 'paper',
    effectiveAt: '2026-11-13T16:05:00+01:00',
    supersedes: 1,
  };
  const site = { region: 'metropole', patientHasLongTermIllness: null } as const;

  it('supersedes the old one and leaves it as it was', () => {
    const before = JSON.stringify(inForce);
    expect(writeVersion(inForce, [v3], signing, site)).toMatchObject({
      ok: true,
      value: { number: 3, supersedes: 2, signedHow: 'paper' },
    });
    expect(JSON.stringify(inForce)).toBe(before);
    expect(validUntil([v3, v2])).toBe('2026-12-13');
    expect(validUntil([])).toBeNull();
  });

  it('cannot be written by somebody who does not prescribe', () => {
    const secretary = asPrescriber({ personId: 'hamon', name: 'Lucie Hamon', unitId: 3, mayPrescribe: false });
    expect(secretary).toEqual({ ok: false, refusal: { code: 'not-a-prescriber' } });
  });

  it.each([
    ['without the signed paper', { paperAttached: false }, 'signed-paper-missing'],
    ['inside Jalon where the site has not enabled it', { how: 'jalon' }, 'signing-not-enabled'],
    ['when another version came meanwhile', { seen: 1 }, 'version-moved'],
  ] as const)('is refused %s', (_, over, code) => {
    expect(writeVersion(inForce, [v3], { ...signing, ...over }, site)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is refused with what to change when a check fails', () => {
    const refused = writeVersion(inForce, [{ ...v3, sessions: 9 }], signing, site);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'checks-failed', checks: [{ code: 'sessions-add-up' }] } });
  });
});

describe('what changed between two versions', () => {
  it('says each field before and after, and nothing else', () => {
    expect(whatChanged([v2], [v3])).toEqual([
      {
        kind: 'changed',
        lineId: 'line-1',
        fields: [
          { field: 'frequency', before: { kind: 'every-n-days', n: 2 }, after: { kind: 'times-a-day', times: 1 } },
          { field: 'start', before: '2026-11-14', after: '2026-11-25' },
          { field: 'sessions', before: 15, after: 19 },
          { field: 'strictlyDaily', before: false, after: true },
        ],
      },
    ]);
  });

  it('sees lines come and go, and not the order of the keys', () => {
    const blood = { ...v2, id: 'line-2' };
    expect(whatChanged([v2, blood], [v2]).map(({ kind, lineId }) => [kind, lineId])).toEqual([['removed', 'line-2']]);
    expect(whatChanged([v2], [blood, v2]).map(({ kind, lineId }) => [kind, lineId])).toEqual([['added', 'line-2']]);
    expect(whatChanged([v2], [{ ...v2, frequency: JSON.parse('{"n":2,"kind":"every-n-days"}') }])).toEqual([]);
  });
});
