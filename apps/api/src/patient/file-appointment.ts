import {
  bloodTestSince,
  missingFrom,
  shownGoAhead,
  treatmentRuleOf,
  type GoAhead,
  type ShownBloodTest,
  type ShownGoAhead,
} from '@jalon/domain/appointment';
import { MAINLAND_WEEK, type HolidayRegion, type Instant } from '@jalon/domain/calendar';
import type { VisitAhead } from '@jalon/domain/continuity';
import type { Actor } from '@jalon/access';
import type { FileAppointmentRow } from '@jalon/persistence/patient';
import type { FileAppointment, FileGoAhead } from './file.types';

export interface ReadAppointment {
  shown: FileAppointment;
  /** For a treatment to come: what the continuity of the care asks about. */
  visit: VisitAhead | null;
}

/** A kept appointment as the file shows it now: time alone makes a blood test missing, a move voids a decision. */
export function readAppointment(row: FileAppointmentRow, actor: Actor, now: Instant, seesDecision: boolean): ReadAppointment {
  const place = { calendar: { ...MAINLAND_WEEK, region: actor.holidayRegion as HolidayRegion }, timeZone: actor.timeZone };
  const ahead = row.status === 'planned' && row.startsAt >= now;
  const bloodTestMissingFrom = ahead ? missingFrom(row.startsAt, place) : null;
  const lab: ShownBloodTest = bloodTestMissingFrom ? bloodTestSince(row.lab, now, bloodTestMissingFrom) : row.lab;
  const decides = row.kind === 'day-hospital' && row.treatment !== null;
  const visit = {
    id: row.id,
    startsAt: row.startsAt,
    resultReceivedAt: row.labReceivedAt,
    cancelled: row.status === 'cancelled',
  };
  const decision = decides ? shownGoAhead(decisionsOf(row), visit) : null;
  return {
    shown: {
      ...row,
      arrival: row.shownArrival,
      lab,
      goAhead: decision && seesDecision ? goAheadOf(decision) : null,
      goAheadKind: row.treatment ? treatmentRuleOf(row.treatment).goAhead : 'treatment',
    },
    visit:
      bloodTestMissingFrom && decision
        ? {
            id: row.id,
            startsAt: row.startsAt,
            bloodTest: lab,
            bloodTestAsked: row.lab === 'requested',
            bloodTestMissingFrom,
            goAhead: decision.state,
            goAheadVoidSince: decision.state === 'void' ? row.decidedAt : null,
          }
        : null,
  };
}

function decisionsOf(row: FileAppointmentRow): GoAhead[] {
  if (!row.decision || !row.decisionVisitStart || !row.decidedBy || !row.decidedAt) return [];
  return [
    {
      visitId: row.id,
      visitStart: row.decisionVisitStart,
      resultReceivedAt: row.decisionLab,
      decision: row.decision,
      by: row.decidedBy,
      reportedBy: row.reportedBy,
      confirmedAt: row.confirmedAt,
      at: row.decidedAt,
    },
  ];
}

function goAheadOf(decision: ShownGoAhead): FileGoAhead {
  const by = 'by' in decision ? decision.by : decision.state === 'void' ? decision.was.by : null;
  const at = 'at' in decision ? decision.at : null;
  return { state: decision.state, by, at };
}
