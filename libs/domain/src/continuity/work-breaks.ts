import {
  addDays,
  addWorkingDays,
  instantOf,
  localDateOf,
  localTimeOf,
  startOfDay,
  type Instant,
  type IsoDate,
  type TimeZone,
  type WorkingCalendar,
} from '../calendar';
import type { ExpectedMilestone } from '../pathway';
import { found, owned } from './owners';
import type { BreakSettings, BrokenAppointment, ComingBreak, ContinuityBreak, PathwayFacts, WaitingSending } from './types';

/** A child's or a patient's milestone whose window is over. A required one is serious. */
export function milestoneBreaks({ key, title, due, to, required, inCharge, state }: ExpectedMilestone): ContinuityBreak[] {
  if (state !== 'late') return [];
  return [owned('milestone-past-window', inCharge, { severity: required ? 2 : 1, since: to, data: { key, title, due, to } })];
}

/** Missed or cancelled, and nothing of its kind since: some days are left to find another date. */
export function appointmentBreaks(
  { id, how, title, on, followed }: BrokenAppointment,
  timeZone: TimeZone,
  { newDateWithinDays }: BreakSettings,
): ComingBreak[] {
  if (followed) return [];
  const since = addDays(on, newDateWithinDays);
  const code = how === 'missed' ? 'appointment-missed' : 'appointment-cancelled';
  const data = { appointmentId: id, title, on };
  return [{ opensAt: startOfDay(since, timeZone), found: found(code, { severity: 2, since, data }) }];
}

export function sendingBreaks(sending: WaitingSending, timeZone: TimeZone): ComingBreak[] {
  const since = localDateOf(sending.waitedUntil, timeZone);
  const data = { ...sending };
  return [{ opensAt: sending.waitedUntil, found: found('sending-not-acknowledged', { severity: 2, since, data }) }];
}

export function contactBreaks(attempts: PathwayFacts['attempts'], settings: BreakSettings): ContinuityBreak[] {
  if (!attempts || attempts.count < settings.attempts) return [];
  const { count, lastOn } = attempts;
  return [found('not-reached', { severity: 2, since: lastOn, data: { attempts: count, lastOn } })];
}

/** Home again, and nobody in town takes part in the care. Months later the way itself has said what it needs. */
export function dischargeBreaks(
  discharge: PathwayFacts['discharge'],
  today: IsoDate,
  { dischargeWithinDays }: BreakSettings,
): ContinuityBreak[] {
  if (!discharge || discharge.town || addDays(discharge.on, dischargeWithinDays) < today) return [];
  return [found('discharge-without-town', { severity: 2, since: discharge.on, data: { on: discharge.on } })];
}

/** Reasons of a closing after which something of ours may still wait for the person: such a pathway stays watched. */
export const ELSEWHERE = ['moved', 'followed-elsewhere', 'transferred'] as const;

/** Followed elsewhere or moved, and still awaited here: somebody would wait for them, or call them, for nothing. */
export function leftBreaks(left: PathwayFacts['left']): ContinuityBreak[] {
  if (!left || !isElsewhere(left.reason) || left.appointments + left.calls + left.tasks === 0) return [];
  const { reason, on, appointments, calls, tasks } = left;
  return [found('left-with-work', { severity: 1, since: on, data: { reason, appointments, calls, tasks } })];
}

const isElsewhere = (reason: string): boolean => (ELSEWHERE as readonly string[]).includes(reason);

/** Until when an addressee is waited for, when the sender named no hour: the same hour of the next working day. */
export function waitedUntil(
  sentAt: Instant,
  ackBy: Instant | null,
  { calendar, timeZone }: { calendar: WorkingCalendar; timeZone: TimeZone },
): Instant {
  if (ackBy !== null) return ackBy;
  const day = addWorkingDays(localDateOf(sentAt, timeZone), 1, calendar);
  const sameHour = instantOf(`${day}T${localTimeOf(sentAt, timeZone)}`, timeZone, 'earlier');
  return sameHour.ok ? sameHour.value : startOfDay(addDays(day, 1), timeZone);
}
