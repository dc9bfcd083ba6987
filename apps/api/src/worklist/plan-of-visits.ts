import {
  BLOOD_TEST_SETTINGS,
  missingFrom,
  shownBloodTest,
  shownGoAhead,
  treatmentRuleOf,
  type GoAhead,
  type ShownGoAhead,
} from '@jalon/domain/appointment';
import { localDateOf, type TimeZone, type WorkingCalendar } from '@jalon/domain/calendar';
import { homonymsOf } from '@jalon/domain/patient';
import { BREAK_SETTINGS } from '@jalon/domain/continuity';
import { reasonsOfVisit, signsOf, type PatientReason, type PlanVisit } from '@jalon/domain/worklist';
import type { DayVisitRow } from '@jalon/persistence/appointment';
import type { UnitDaySettings } from '@jalon/persistence/worklist';
import { listedPatient, nameless } from './listed-patient';
import type { PlannedVisit, PlanGoAhead, PlanLookalike } from './plan.types';

/** Where and when the plan is read, and what each unit sets for itself. */
export interface PlanPlace {
  now: string;
  today: string;
  timeZone: TimeZone;
  calendar: WorkingCalendar;
  settings: ReadonlyMap<number, UnitDaySettings>;
  /** Why a change is asked for, and what a physician thinks of it, is clinical. */
  clinical: boolean;
}

/** The plan with its signs, and every reason that its visits give: both from one reading, so that nothing red is left out. */
export function planOfVisits(
  rows: readonly DayVisitRow[],
  place: PlanPlace,
): { visits: PlannedVisit[]; reasons: PatientReason[] } {
  const lookalikes = lookalikesOf(rows, place.timeZone);
  const reasons: PatientReason[] = [];
  const visits = rows.map((row) => {
    const settings = place.settings.get(row.unitId) ?? {};
    const breaks = { decisionWithinMinutes: settings.decisionWithinMinutes ?? BREAK_SETTINGS.decisionWithinMinutes };
    const decided = goAheadOf(row);
    const visit = planVisitOf(row, decided, place, settings);
    const standing = row.status === 'planned';
    if (standing) {
      const theirs = reasonsOfVisit(visit, place, breaks);
      reasons.push(...theirs.map((reason) => ({ patientId: row.patientId, reason })));
    }
    const signs = signsOf(visit, place, breaks);
    const red = (sign: { red: boolean }) => standing && sign.red;
    return {
      ...pick(row),
      unit: row.unitId,
      on: localDateOf(row.startsAt, place.timeZone),
      patient: listedPatient(row.patientId, row, place.today) ?? nameless(row.patientId),
      treatment: row.treatment ?? row.label ?? '',
      arrival: {
        shown: visit.arrival,
        stated: row.statedArrival,
        statedText: row.statedText,
        reasons: row.arrivalReasons.map(({ code }) => code),
        chosen: row.arrivalChosen,
        red: red(signs.arrival),
      },
      bloodTest: {
        shown: standing || row.lab === 'received' ? visit.bloodTest : row.lab,
        asked: row.lab === 'requested',
        askedAt: row.labRequestedAt,
        receivedAt: row.labReceivedAt,
        red: red(signs.bloodTest),
      },
      goAhead: signOfGoAhead(row, decided, red(signs.goAhead)),
      toldSign: place.clinical ? row.toldSign : null,
      ownPlan: row.ownPlanId,
      lookalikes: lookalikes.get(row.id) ?? [],
    };
  });
  return { visits, reasons };
}

/** Field by field: copying the rest of a row of forty columns costs more than all its signs. */
function pick(row: DayVisitRow) {
  return {
    id: row.id,
    startsAt: row.startsAt,
    cycle: row.cycle,
    cycleDay: row.cycleDay,
    doctor: row.doctor,
    place: row.place,
    comment: row.comment,
    status: row.status,
    statusReason: row.statusReason,
    absent: row.absent,
    seenAt: row.seenAt,
    hasPathway: row.hasPathway,
    clinicalSign: row.toldSign !== null,
    version: row.version,
  };
}

function goAheadOf(row: DayVisitRow): ShownGoAhead {
  const decision: GoAhead | null = row.goAheadId
    ? {
        visitId: row.id,
        visitStart: row.goAheadVisitStart,
        resultReceivedAt: row.goAheadResult,
        decision: row.goAheadDecision,
        by: row.goAheadBy,
        reportedBy: row.goAheadReportedBy,
        confirmedAt: row.goAheadConfirmedAt,
        at: row.goAheadAt,
      }
    : null;
  const visit = {
    id: row.id,
    startsAt: row.startsAt,
    resultReceivedAt: row.labReceivedAt,
    cancelled: row.status === 'cancelled',
  };
  return shownGoAhead(decision ? [decision] : [], visit);
}

function planVisitOf(row: DayVisitRow, goAhead: ShownGoAhead, place: PlanPlace, settings: UnitDaySettings): PlanVisit {
  const test = { missingWithinHours: settings.missingWithinHours ?? BLOOD_TEST_SETTINGS.missingWithinHours };
  return {
    id: row.id,
    patientId: row.patientId,
    treatment: row.treatment ?? '',
    startsAt: row.startsAt,
    bloodTest: shownBloodTest({ kept: row.lab, visitStart: row.startsAt }, place.now, place, test),
    bloodTestAsked: row.lab === 'requested',
    bloodTestMissingFrom: missingFrom(row.startsAt, place, test),
    goAhead: goAhead.state,
    goAheadVoidSince: goAhead.state === 'void' ? row.changedAt : null,
    arrival: row.shownArrival ?? 'unsure',
    arrivalUnsureSince: row.changedAt,
    goAheadReportedAt: goAhead.state === 'reported' ? goAhead.at : null,
  };
}

function signOfGoAhead(row: DayVisitRow, shown: ShownGoAhead, red: boolean): PlanGoAhead {
  const known = row.goAheadId !== null;
  return {
    state: shown.state,
    of: treatmentRuleOf(row.treatment ?? '').goAhead,
    decision: row.goAheadId,
    by: known ? row.goAheadBy : null,
    byPerson: known ? row.goAheadPerson : null,
    reportedBy: known ? row.goAheadReportedBy : null,
    at: known ? row.goAheadAt : null,
    because: shown.state === 'void' ? shown.because : null,
    red,
  };
}

const confusable = ({ patientId, birthName, usedName, birthFirstName, usedFirstName, birth }: DayVisitRow) => ({
  id: patientId,
  ...{ birthName, usedName, birthFirstName, usedFirstName, birth },
});

/** People are confused with those of the same day, not with those of next Thursday. */
function lookalikesOf(rows: readonly DayVisitRow[], timeZone: TimeZone): Map<string, PlanLookalike[]> {
  const days = new Map<string, DayVisitRow[]>();
  for (const row of rows) {
    if (row.status === 'cancelled' || row.birth === null) continue;
    const on = localDateOf(row.startsAt, timeZone);
    days.set(on, [...(days.get(on) ?? []), row]);
  }
  const found = new Map<string, PlanLookalike[]>();
  for (const day of days.values()) {
    const like = homonymsOf(day.map(confusable));
    for (const row of day) {
      const others = like.get(row.patientId);
      if (others)
        found.set(
          row.id,
          others.map(({ why, birth }) => ({ why, birth })),
        );
    }
  }
  return found;
}
