import type { ShownBloodTest, ShownGoAhead } from '../appointment';
import type { Instant, IsoDate } from '../calendar';
import type { CanonicalFunction } from '../directory';
import type { ExpectedMilestone, NextStep } from '../pathway';

/** 3 critical, 2 serious, 1 to be watched. */
export type Severity = 1 | 2 | 3;

/** What each kind of gap says of itself: facts that a screen puts into a sentence, never blame. */
export interface BreakData {
  'no-pivot': Record<string, never>;
  /** The person responsible is away and nobody replaces her. */
  'pivot-absent': { from: IsoDate; until: IsoDate | null };
  'no-next-step': { lastStepOn: IsoDate | null };
  'milestone-past-window': { key: string; title: string; due: IsoDate; to: IsoDate };
  'appointment-missed': { appointmentId: string; title: string; on: IsoDate };
  'appointment-cancelled': { appointmentId: string; title: string; on: IsoDate };
  'visit-without-blood-test': { visitId: string; visitStart: Instant; asked: boolean };
  'visit-without-decision': { visitId: string; visitStart: Instant; state: 'awaited' | 'void' };
  'home-care-overlaps-visit': { prescriptionId: string; act: string; visitId: string; on: IsoDate };
  'home-care-ends-before-next': { prescriptionId: string; act: string; endsOn: IsoDate; resumesOn: IsoDate };
  'sending-not-acknowledged': { addresseeId: string; what: string; to: string; sentAt: Instant; waitedUntil: Instant };
  'not-reached': { attempts: number; lastOn: IsoDate };
  'discharge-without-town': { on: IsoDate };
  'left-with-work': { reason: string; appointments: number; calls: number; tasks: number };
}

export type BreakCode = keyof BreakData;

/** A detected gap. Its owner is a function that can act; `due`: by when the owner should have closed it. */
export type BreakOf<Code extends BreakCode> = {
  [C in Code]: { code: C; severity: Severity; since: IsoDate; due: IsoDate; owner: CanonicalFunction; data: BreakData[C] };
}[Code];
export type ContinuityBreak = BreakOf<BreakCode>;
export type VisitBreak = BreakOf<'visit-without-blood-test' | 'visit-without-decision'>;

/** A gap that time alone will open unless somebody does something before: known ahead, so that no job has to find it. */
export interface ComingBreak {
  opensAt: Instant;
  found: ContinuityBreak;
}

export interface VisitAhead {
  id: string;
  startsAt: Instant;
  /** As `shownBloodTest` says now: 'missing' already counts the unit's working hours. */
  bloodTest: ShownBloodTest;
  bloodTestAsked: boolean;
  bloodTestMissingFrom: Instant;
  goAhead: ShownGoAhead['state'];
  goAheadVoidSince: Instant | null;
}

/** An appointment that did not take place. `followed`: something of its kind came or is planned after it. */
export interface BrokenAppointment {
  id: string;
  how: 'missed' | 'cancelled';
  title: string;
  on: IsoDate;
  followed: boolean;
}

/** A line of care at home in force, from its first day to its last. */
export interface HomeCareLine {
  prescriptionId: string;
  act: string;
  from: IsoDate;
  until: IsoDate;
  /** Days on which the nurse in town comes; empty when every day may be one. */
  days: readonly IsoDate[];
}

export interface WaitingSending {
  addresseeId: string;
  what: string;
  to: string;
  sentAt: Instant;
  waitedUntil: Instant;
}

/** A person's absence, and who answers meanwhile. */
export interface Absence {
  from: IsoDate;
  until: IsoDate | null;
  replacement: string | null;
}

export interface PathwayFacts {
  active: boolean;
  /** Nothing is ever secured, chased or shown in red for the dead. */
  deceased: boolean;
  /** The working situation responsible; null also when it has ended. */
  pivot: string | null;
  pivotMissingSince: IsoDate | null;
  /** The absence of the pivot that covers today. */
  absence: Absence | null;
  /** The pathway's own relay, when that person can act today. */
  relay: string | null;
  nextStep: NextStep | null;
  /** Last day on which something was planned or done: since then nothing is. */
  lastStepOn: IsoDate | null;
  includedOn: IsoDate;
  milestones: readonly ExpectedMilestone[];
  visits: readonly VisitAhead[];
  broken: readonly BrokenAppointment[];
  homeCare: readonly HomeCareLine[];
  /** Days at the day hospital, for care at home that falls on one. */
  stays: readonly { id: string; on: IsoDate }[];
  sendings: readonly WaitingSending[];
  /** Tries without an answer since somebody last answered. */
  attempts: { count: number; lastOn: IsoDate } | null;
  /** Back home since; whether anybody in town takes part in the care. */
  discharge: { on: IsoDate; town: boolean } | null;
  /** Gone elsewhere, and what of ours is still planned. */
  left: { reason: string; on: IsoDate; appointments: number; calls: number; tasks: number } | null;
}

/** What a reader does not load cannot be a gap for it: the engine loads it all. */
export const NOTHING_ELSE = {
  deceased: false,
  absence: null,
  relay: null,
  broken: [],
  homeCare: [],
  stays: [],
  sendings: [],
  attempts: null,
  discharge: null,
  left: null,
} as const satisfies Partial<PathwayFacts>;

export interface BreakSettings {
  /** Minutes before a visit from which a decision not given is a break. */
  decisionWithinMinutes: number;
  /** Tries without an answer that make a gap. */
  attempts: number;
  /** Days after which an appointment missed or cancelled without another one is a gap. */
  newDateWithinDays: number;
  /** Days after a return home in which somebody in town is looked for. */
  dischargeWithinDays: number;
  /** Days before a visit in which care at home on its day is said. */
  overlapWithinDays: number;
  /** Days ahead in which the end of a prescription is looked at. */
  prescriptionEndsWithinDays: number;
}

/** Defaults: each unit sets its own. */
export const BREAK_SETTINGS: BreakSettings = {
  decisionWithinMinutes: 120,
  attempts: 3,
  newDateWithinDays: 2,
  prescriptionEndsWithinDays: 7,
  dischargeWithinDays: 60,
  overlapWithinDays: 2,
};
