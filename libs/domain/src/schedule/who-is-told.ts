import { addDays } from '../calendar';
import { grouped } from './grouped';
import { physicianKey } from './same-writing';
import { daysOf, movesBloodTest, type VisitChange } from './visit-change';

/** A person, a unit (a town practice is one), or a function in a unit: whoever receives one message. */
export type Addressee =
  { kind: 'person'; id: string } | { kind: 'unit'; id: number } | { kind: 'function'; unitId: number; function: string };

/** Someone of a patient's circle, with what decides whether a schedule concerns them. Nobody else is ever told by itself. */
export type CircleMember = { addressee: Addressee } & (
  | { as: 'pivot' }
  /** Told while standing in for the pivot. */
  | { as: 'replacement'; standingIn: boolean }
  /** Told of the visits of which they are the physician. */
  | { as: 'physician'; name: string }
  /** Told while care at home is running. Local days, both included; `until` null: not known yet. */
  | { as: 'practice'; careAtHome: readonly { from: string; until: string | null }[] }
  /** Another unit, function or person who asked for, or by their part needs, the schedule. */
  | { as: 'member'; followsSchedule: boolean }
);

export type AcknowledgeReason = 'within-two-working-days' | 'care-at-home' | 'blood-test';

export interface ScheduleMessage {
  addressee: Addressee;
  changes: readonly VisitChange[];
  /** Must be marked "pris en compte"; else it is for information. */
  acknowledge: boolean;
  why: readonly AcknowledgeReason[];
}

export interface TellInput {
  changes: readonly VisitChange[];
  /** By patient id: the open memberships of the circle. */
  circles: ReadonlyMap<string, readonly CircleMember[]>;
  /** The unit that sends, and the person: neither is told of their own sending. */
  sender: { unitId: number; personId: string };
  /** Local 'YYYY-MM-DD'. */
  today: string;
  isWorkingDay: (day: string) => boolean;
}

/** One message an addressee a sending, with the changes of the patients in whose circle they are, and no others. */
export function whoIsTold(input: TellInput): ScheduleMessage[] {
  const soon = secondWorkingDayAfter(input.today, input.isWorkingDay);
  const told: { addressee: Addressee; change: VisitChange; why: AcknowledgeReason[] }[] = [];
  for (const change of input.changes) {
    const circle = input.circles.get(change.patientId) ?? [];
    const why = reasons(change, circle, input.today, soon);
    const addressees = circle.filter((member) => concerns(member, change) && !isSender(member.addressee, input.sender));
    const once = new Map(addressees.map(({ addressee }) => [addresseeKey(addressee), addressee]));
    for (const addressee of once.values()) told.push({ addressee, change, why });
  }
  return [...grouped(told, ({ addressee }) => addresseeKey(addressee)).values()].flatMap((entries) => {
    const first = entries[0];
    if (!first) return [];
    const why = [...new Set(entries.flatMap((entry) => entry.why))];
    return [{ addressee: first.addressee, changes: entries.map(({ change }) => change), acknowledge: why.length > 0, why }];
  });
}

export function addresseeKey(addressee: Addressee): string {
  return addressee.kind === 'function'
    ? `function:${addressee.unitId}:${addressee.function}`
    : `${addressee.kind}:${addressee.id}`;
}

function isSender(addressee: Addressee, sender: TellInput['sender']): boolean {
  if (addressee.kind === 'person') return addressee.id === sender.personId;
  return addressee.kind === 'unit' && addressee.id === sender.unitId;
}

function concerns(member: CircleMember, change: VisitChange): boolean {
  if (member.as === 'pivot') return true;
  if (member.as === 'replacement') return member.standingIn;
  if (member.as === 'practice') return atHome(member, change);
  if (member.as === 'member') return member.followsSchedule;
  return [change.before, change.after].some((visit) => visit?.doctor && physicianKey(visit.doctor) === physicianKey(member.name));
}

function atHome(member: CircleMember, change: VisitChange): boolean {
  if (member.as !== 'practice') return false;
  return daysOf(change).some((day) =>
    member.careAtHome.some(({ from, until }) => from <= day && (until === null || day <= until)),
  );
}

/** A new chair or a comment changes nobody's work: those are for information, however near. */
function reasons(change: VisitChange, circle: readonly CircleMember[], today: string, soon: string): AcknowledgeReason[] {
  const changesWork = change.kind !== 'changed' || change.details.some((detail) => detail !== 'place' && detail !== 'comment');
  const why: AcknowledgeReason[] = [];
  if (changesWork && daysOf(change).some((day) => today <= day && day <= soon)) why.push('within-two-working-days');
  if (change.kind !== 'changed' && circle.some((member) => atHome(member, change))) why.push('care-at-home');
  if (movesBloodTest(change)) why.push('blood-test');
  return why;
}

/** Sent on a Friday, Tuesday is still within two working days. */
function secondWorkingDayAfter(today: string, isWorkingDay: (day: string) => boolean): string {
  let day = today;
  // A calendar that never opens is a fault of configuration: after three weeks the nearest days count as they are.
  for (let left = 2, tried = 0; left > 0 && tried < 21; tried++) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
