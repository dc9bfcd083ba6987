import type { ShownBloodTest, ShownGoAhead } from '../appointment';
import { addMinutes, compareInstants, localDateOf, type Instant, type IsoDate, type TimeZone } from '../calendar';
import type { CanonicalFunction } from '../directory';
import type { NextStep } from './next-step';
import type { ExpectedMilestone } from './types';

/** 3 critical, 2 serious, 1 to be watched. */
export type Severity = 1 | 2 | 3;

/** A detected gap: its owner is a function that can act, its data are facts, never blame. */
export type ContinuityBreak = { severity: Severity; since: IsoDate; owner: CanonicalFunction } & (
  | { code: 'no-pivot'; data: Record<string, never> }
  | { code: 'no-next-step'; data: { lastStepOn: IsoDate | null } }
  | { code: 'milestone-past-window'; data: { key: string; title: string; due: IsoDate; to: IsoDate } }
  | { code: 'visit-without-blood-test'; data: { visitId: string; visitStart: Instant; asked: boolean } }
  | { code: 'visit-without-decision'; data: { visitId: string; visitStart: Instant; state: 'awaited' | 'void' } }
);

export type VisitBreak = Extract<ContinuityBreak, { code: 'visit-without-blood-test' | 'visit-without-decision' }>;

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

export interface PathwayFacts {
  active: boolean;
  pivot: string | null;
  pivotMissingSince: IsoDate | null;
  nextStep: NextStep | null;
  /** Last day on which something was planned or done: since then nothing is. */
  lastStepOn: IsoDate | null;
  includedOn: IsoDate;
  milestones: readonly ExpectedMilestone[];
  visits: readonly VisitAhead[];
}

export interface BreakSettings {
  /** Minutes before a visit from which a decision not given is a break. */
  decisionWithinMinutes: number;
}

/** A default: each unit sets its own. */
export const BREAK_SETTINGS: BreakSettings = { decisionWithinMinutes: 120 };

/** Every gap of one pathway, the gravest first. An active pathway without pivot or without a dated step never comes out empty. */
export function continuityBreaks(
  facts: PathwayFacts,
  at: { now: Instant; timeZone: TimeZone },
  settings: BreakSettings = BREAK_SETTINGS,
): ContinuityBreak[] {
  if (!facts.active) return [];
  const breaks: ContinuityBreak[] = [];
  if (!facts.pivot) {
    breaks.push({
      code: 'no-pivot',
      severity: 3,
      since: facts.pivotMissingSince ?? facts.includedOn,
      owner: 'coordinator',
      data: {},
    });
  }
  if (!facts.nextStep) {
    const { lastStepOn } = facts;
    breaks.push({
      code: 'no-next-step',
      severity: 3,
      since: lastStepOn ?? facts.includedOn,
      owner: 'pivot-nurse',
      data: { lastStepOn },
    });
  }
  breaks.push(...facts.milestones.flatMap(milestoneBreak), ...facts.visits.flatMap((visit) => visitBreaks(visit, at, settings)));
  return breaks.sort((a, b) => b.severity - a.severity || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function milestoneBreak({ key, title, due, to, required, inCharge, state }: ExpectedMilestone): ContinuityBreak[] {
  if (state !== 'late') return [];
  return [
    { code: 'milestone-past-window', severity: required ? 2 : 1, since: to, owner: inCharge, data: { key, title, due, to } },
  ];
}

/** Critical on the day itself, serious before. A visit that has begun is no longer to be secured but told. */
export function visitBreaks(
  visit: VisitAhead,
  { now, timeZone }: { now: Instant; timeZone: TimeZone },
  { decisionWithinMinutes }: BreakSettings = BREAK_SETTINGS,
): VisitBreak[] {
  if (compareInstants(visit.startsAt, now) < 0) return [];
  const day = (instant: Instant): IsoDate => localDateOf(instant, timeZone);
  const severity: Severity = day(visit.startsAt) === day(now) ? 3 : 2;
  const about = { visitId: visit.id, visitStart: visit.startsAt };
  const breaks: VisitBreak[] = [];
  if (visit.bloodTest === 'missing') {
    const since = day(visit.bloodTestMissingFrom);
    const data = { ...about, asked: visit.bloodTestAsked };
    breaks.push({ code: 'visit-without-blood-test', severity, since, owner: 'pivot-nurse', data });
  }
  const waitedFrom = addMinutes(visit.startsAt, -decisionWithinMinutes);
  if (visit.goAhead === 'void') {
    const since = day(visit.goAheadVoidSince ?? now);
    breaks.push({ code: 'visit-without-decision', severity, since, owner: 'physician', data: { ...about, state: 'void' } });
  } else if (visit.goAhead === 'awaited' && compareInstants(now, waitedFrom) >= 0) {
    const since = day(waitedFrom);
    breaks.push({ code: 'visit-without-decision', severity, since, owner: 'physician', data: { ...about, state: 'awaited' } });
  }
  return breaks;
}
