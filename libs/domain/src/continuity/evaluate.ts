import { compareInstants, localDateOf, type Instant, type TimeZone } from '../calendar';
import type { NextStep } from '../pathway';
import { endOfCareBreaks, overlapBreaks } from './home-care-breaks';
import { found } from './owners';
import { BREAK_SETTINGS, type BreakSettings, type ComingBreak, type ContinuityBreak, type PathwayFacts } from './types';
import { visitBreaks } from './visit-breaks';
import { appointmentBreaks, contactBreaks, dischargeBreaks, leftBreaks, milestoneBreaks, sendingBreaks } from './work-breaks';

/** Who answers for a pathway now: its pivot, or who replaces her while she is away. */
export interface Responsible {
  situation: string;
  as: 'pivot' | 'replacement';
}

export interface Continuity {
  responsible: Responsible | null;
  nextStep: NextStep | null;
  /** The gravest first. */
  breaks: ContinuityBreak[];
  /** Those that time alone will open. */
  coming: ComingBreak[];
}

interface Moment {
  now: Instant;
  timeZone: TimeZone;
}

/**
 * One pathway at one instant: who is responsible, the next dated step, and every gap with its reason. An active pathway without somebody
 * who can act, or without a dated step, never comes out without a gap. The dead and the closed ask for nothing; of those who left, only
 * what of ours still waits for them.
 */
export function evaluateContinuity(facts: PathwayFacts, at: Moment, settings: BreakSettings = BREAK_SETTINGS): Continuity {
  if (facts.deceased) return { responsible: null, nextStep: null, breaks: [], coming: [] };
  if (!facts.active) return { responsible: null, nextStep: null, breaks: leftBreaks(facts.left), coming: [] };
  const responsible = responsibleOf(facts);
  const dated = datedBreaks(facts, at, settings);
  const today = localDateOf(at.now, at.timeZone);
  const isOpen = ({ opensAt }: ComingBreak) => compareInstants(opensAt, at.now) <= 0;
  const breaks = [
    ...(responsible ? [] : pivotBreaks(facts)),
    ...stepBreaks(facts),
    ...facts.milestones.flatMap(milestoneBreaks),
    ...facts.visits.flatMap((visit) => visitBreaks(visit, at, settings)),
    ...overlapBreaks(facts, today, settings),
    ...contactBreaks(facts.attempts, settings),
    ...dischargeBreaks(facts.discharge, today, settings),
    ...dated.filter(isOpen).map((one) => one.found),
  ];
  return {
    responsible,
    nextStep: facts.nextStep,
    breaks: breaks.sort(gravestFirst),
    coming: dated.filter((one) => !isOpen(one)),
  };
}

/** The gaps alone. */
export function continuityBreaks(facts: PathwayFacts, at: Moment, settings?: BreakSettings): ContinuityBreak[] {
  return evaluateContinuity(facts, at, settings).breaks;
}

export function responsibleOf({ pivot, absence, relay }: Pick<PathwayFacts, 'pivot' | 'absence' | 'relay'>): Responsible | null {
  if (pivot && !absence) return { situation: pivot, as: 'pivot' };
  const replacement = (pivot && absence?.replacement) || relay;
  return pivot && replacement ? { situation: replacement, as: 'replacement' } : null;
}

function pivotBreaks({ pivot, absence, pivotMissingSince, includedOn }: PathwayFacts): ContinuityBreak[] {
  if (pivot && absence) {
    const { from, until } = absence;
    return [found('pivot-absent', { severity: 3, since: from, data: { from, until } })];
  }
  return [found('no-pivot', { severity: 3, since: pivotMissingSince ?? includedOn, data: {} })];
}

function stepBreaks({ nextStep, lastStepOn, includedOn }: PathwayFacts): ContinuityBreak[] {
  if (nextStep) return [];
  return [found('no-next-step', { severity: 3, since: lastStepOn ?? includedOn, data: { lastStepOn } })];
}

function datedBreaks(facts: PathwayFacts, at: Moment, settings: BreakSettings): ComingBreak[] {
  const { timeZone } = at;
  const today = localDateOf(at.now, timeZone);
  return [
    ...facts.broken.flatMap((one) => appointmentBreaks(one, timeZone, settings)),
    ...endOfCareBreaks(facts.homeCare, { today, timeZone }, settings),
    ...facts.sendings.flatMap((sending) => sendingBreaks(sending, timeZone)),
  ];
}

/** What is equally grave and old keeps the order in which it was found. */
function gravestFirst(a: ContinuityBreak, b: ContinuityBreak): number {
  return b.severity - a.severity || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);
}

/** One gap of one pathway keeps its key however often it is evaluated: it opens, closes and opens again on one row. */
export function keyOfBreak(found: ContinuityBreak): string {
  switch (found.code) {
    case 'milestone-past-window':
      return `${found.code}/${found.data.key}`;
    case 'appointment-missed':
    case 'appointment-cancelled':
      return `${found.code}/${found.data.appointmentId}`;
    case 'visit-without-blood-test':
    case 'visit-without-decision':
      return `${found.code}/${found.data.visitId}`;
    case 'home-care-overlaps-visit':
      return `${found.code}/${found.data.prescriptionId}/${found.data.act}/${found.data.visitId}`;
    case 'home-care-ends-before-next':
      return `${found.code}/${found.data.prescriptionId}/${found.data.act}`;
    case 'sending-not-acknowledged':
      return `${found.code}/${found.data.addresseeId}`;
    default:
      return found.code;
  }
}
