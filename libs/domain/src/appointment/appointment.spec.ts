import {
  APPOINTMENT_TRANSITIONS,
  decideCancel,
  decideMove,
  decideOther,
  FINAL_APPOINTMENT_STATUSES,
  FIRST_APPOINTMENT_STATUS,
  sameKindAround,
  treatmentRuleOf,
} from '.';
import type { AppointmentStatus, KnownAppointment, StandingAppointment } from '.';

const now = '2026-11-24T08:12:00+01:00';
const standing: StandingAppointment = { id: 'v1', status: 'planned', startsAt: '2026-11-25T14:15:00+01:00', version: 3 };
const friday = '2026-11-27T14:15:00+01:00';

describe('an appointment', () => {
  it('reaches every status, and leaves every one that is not final', () => {
    const statuses = new Set(APPOINTMENT_TRANSITIONS.flatMap(({ from, to }) => [from, to]));
    const reached = new Set<AppointmentStatus>([FIRST_APPOINTMENT_STATUS]);
    for (const _ of statuses) for (const { from, to } of APPOINTMENT_TRANSITIONS) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...statuses].sort());
    for (const status of statuses) {
      expect(APPOINTMENT_TRANSITIONS.some(({ from }) => from === status)).toBe(!FINAL_APPOINTMENT_STATUSES.includes(status));
    }
  });

  it('moves and keeps the hour that it had', () => {
    expect(decideMove(standing, { startsAt: friday, seenVersion: 3, reason: 'Fauteuil' }, now)).toEqual({
      ok: true,
      value: {
        status: 'planned',
        startsAt: friday,
        trace: {
          act: 'move',
          before: { status: 'planned', startsAt: standing.startsAt },
          after: { status: 'planned', startsAt: friday },
          reason: 'Fauteuil',
          detail: null,
        },
      },
    });
  });

  it('leaves no trace when moved to its own hour', () => {
    const same = decideMove(standing, { startsAt: '2026-11-25T13:15:00Z', seenVersion: 3 }, now);
    expect(same.ok && same.value.trace).toBeNull();
  });

  it('neither moves from nor into the past', () => {
    expect(decideMove(standing, { startsAt: '2026-11-23T08:00:00Z', seenVersion: 3 }, now)).toMatchObject({
      refusal: { code: 'new-start-in-the-past' },
    });
    const past = { ...standing, startsAt: '2026-11-23T08:00:00Z' };
    expect(decideMove(past, { startsAt: friday, seenVersion: 3 }, now)).toMatchObject({ refusal: { code: 'already-past' } });
  });

  it('is cancelled with a reason, and only as it was seen', () => {
    expect(decideCancel(standing, { reason: null, seenVersion: 3 })).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(decideCancel(standing, { reason: 'in-hospital', seenVersion: 3 })).toMatchObject({
      value: { status: 'cancelled', trace: { reason: 'in-hospital' } },
    });
    expect(decideCancel(standing, { reason: 'in-hospital', seenVersion: 2 })).toEqual({
      ok: false,
      refusal: { code: 'appointment-changed', status: 'planned', startsAt: standing.startsAt, version: 3 },
    });
  });

  it('is taken off a wrong patient with a reason, once', () => {
    expect(decideOther(standing, 'unlink', { seenVersion: 3 })).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(decideOther(standing, 'unlink', { seenVersion: 3, reason: 'Homonyme' })).toMatchObject({
      value: { status: 'unlinked' },
    });
    expect(decideOther({ ...standing, status: 'unlinked' }, 'restore', { seenVersion: 3 }).ok).toBe(false);
  });

  it('shows those of the same kind first, the next to come before the last done', () => {
    const one = (id: string, startsAt: string, over: Partial<KnownAppointment> = {}): KnownAppointment => ({
      id,
      kind: 'imaging',
      startsAt,
      status: 'planned',
      ...over,
    });
    const known = [
      one('old', '2026-09-01T08:00:00Z', { status: 'done' }),
      one('later', '2026-12-20T08:00:00Z'),
      one('recent', '2026-11-01T08:00:00Z', { status: 'done' }),
      one('next', '2026-12-01T08:00:00Z'),
      one('gone', '2026-12-01T08:00:00Z', { status: 'cancelled' }),
      one('other', '2026-12-01T08:00:00Z', { kind: 'call' }),
    ];
    expect(sameKindAround(known, 'imaging', now).map(({ id }) => id)).toEqual(['next', 'later', 'recent', 'old']);
  });

  it('says « OK traitement » for immunotherapy and zolédronate, « OK chimio » otherwise', () => {
    expect(treatmentRuleOf('Zolédronate').goAhead).toBe('treatment');
    expect(treatmentRuleOf('R-CHOP')).toEqual({ bloodTestNeeded: true, goAhead: 'chemotherapy' });
    expect(treatmentRuleOf('Rinçage PAC').bloodTestNeeded).toBe(false);
  });
});
