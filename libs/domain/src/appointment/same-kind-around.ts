import { compareInstants, type Instant } from '../calendar';
import type { AppointmentStatus } from './appointment-states';
import type { AppointmentKind } from './types';

export interface KnownAppointment {
  id: string;
  kind: AppointmentKind;
  startsAt: Instant;
  status: AppointmentStatus;
}

/** Before one is asked for: those of the same kind that are planned or were done, the nearest to come first, then the latest past. */
export function sameKindAround<T extends KnownAppointment>(known: readonly T[], kind: AppointmentKind, now: Instant): T[] {
  const standing = known.filter((one) => one.kind === kind && (one.status === 'planned' || one.status === 'done'));
  const toCome = standing.filter(({ startsAt }) => compareInstants(startsAt, now) >= 0);
  const past = standing.filter(({ startsAt }) => compareInstants(startsAt, now) < 0);
  return [
    ...toCome.sort((a, b) => compareInstants(a.startsAt, b.startsAt)),
    ...past.sort((a, b) => compareInstants(b.startsAt, a.startsAt)),
  ];
}
