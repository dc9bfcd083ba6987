import { compareInstants, type Instant } from '../calendar';
import { ok, refuse, type Result } from '../result';
import {
  APPOINTMENT_TRANSITIONS,
  type AppointmentAct,
  type AppointmentStatus,
  type CancelReasonCode,
} from './appointment-states';

export interface StandingAppointment {
  id: string;
  status: AppointmentStatus;
  startsAt: Instant;
  /** Grows at each write: the gesture names the one that it saw. */
  version: number;
}

export type AppointmentRefusal =
  | { code: 'appointment-changed'; status: AppointmentStatus; startsAt: Instant; version: number }
  | { code: 'reason-missing' }
  | { code: 'new-start-in-the-past' }
  | { code: 'already-past' };

export interface AppointmentTrace {
  act: AppointmentAct;
  before: { status: AppointmentStatus; startsAt: Instant };
  after: { status: AppointmentStatus; startsAt: Instant };
  /** A code of `CANCEL_REASONS` for a cancellation, free words otherwise. */
  reason: string | null;
  detail: string | null;
}

export interface DecidedAppointment {
  status: AppointmentStatus;
  startsAt: Instant;
  /** Null when nothing changes: the same hour again leaves no trace. */
  trace: AppointmentTrace | null;
}

/** « Reporter »: the appointment stays itself, with the hour that it had. Nothing past moves, and nothing moves into the past. */
export function decideMove(
  standing: StandingAppointment,
  to: { startsAt: Instant; seenVersion: number; reason?: string },
  now: Instant,
): Result<DecidedAppointment, AppointmentRefusal> {
  if (standing.status !== 'planned' || to.seenVersion !== standing.version) return changed(standing);
  if (compareInstants(standing.startsAt, now) < 0) return refuse({ code: 'already-past' as const });
  if (compareInstants(to.startsAt, now) < 0) return refuse({ code: 'new-start-in-the-past' as const });
  if (compareInstants(to.startsAt, standing.startsAt) === 0) {
    return ok({ status: standing.status, startsAt: standing.startsAt, trace: null });
  }
  return ok(decided(standing, 'move', 'planned', to.startsAt, to.reason));
}

/** A cancellation says why. */
export function decideCancel(
  standing: StandingAppointment,
  how: { reason: CancelReasonCode | null; detail?: string; seenVersion: number },
): Result<DecidedAppointment, AppointmentRefusal> {
  if (standing.status !== 'planned' || how.seenVersion !== standing.version) return changed(standing);
  if (!how.reason) return refuse({ code: 'reason-missing' as const });
  return ok(
    decided(standing, 'cancel', 'cancelled', standing.startsAt, how.detail ? `${how.reason}: ${how.detail}` : how.reason),
  );
}

/** Done, missed, restored, corrected, unlinked: by the table. */
export function decideOther(
  standing: StandingAppointment,
  act: Exclude<AppointmentAct, 'move' | 'cancel'>,
  how: { reason?: string; seenVersion: number },
): Result<DecidedAppointment, AppointmentRefusal> {
  const transition = APPOINTMENT_TRANSITIONS.find((t) => t.act === act && t.from === standing.status);
  if (!transition || how.seenVersion !== standing.version) return changed(standing);
  if (transition.needs === 'reason' && !how.reason?.trim()) return refuse({ code: 'reason-missing' as const });
  return ok(decided(standing, act, transition.to, standing.startsAt, how.reason));
}

function changed({ status, startsAt, version }: StandingAppointment): Result<never, AppointmentRefusal> {
  return refuse({ code: 'appointment-changed' as const, status, startsAt, version });
}

function decided(
  standing: StandingAppointment,
  act: AppointmentAct,
  status: AppointmentStatus,
  startsAt: Instant,
  reason?: string,
  detail?: string,
): DecidedAppointment {
  const before = { status: standing.status, startsAt: standing.startsAt };
  const words = { reason: reason?.trim() || null, detail: detail?.trim() || null };
  return { status, startsAt, trace: { act, before, after: { status, startsAt }, ...words } };
}
