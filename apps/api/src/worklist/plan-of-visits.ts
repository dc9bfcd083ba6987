import {
  BLOOD_TEST_SETTINGS,
  bloodTestSince,
  missingFrom,
  shownGoAhead,
  treatmentRuleOf,
  type GoAhead,
  type ShownGoAhead,
} from '@jalon/domain/appointment';
import { localDateOf, type Instant, type TimeZone, type WorkingCalendar } from '@jalon/domain/calendar';
import { homonymsOf } from '@jalon/domain/patient';
import { BREAK_SETTINGS } from '@jalon/domain/continuity';
import { signsAndReasonsOf, type PatientReason, type PlanVisit } from '@jalon/domain/worklist';
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

const NONE: never[] = [];

/** The plan with its signs, and every reason that its visits give: both from one reading, so that nothing red is left out. */
export function planOfVisits(
  rows: readonly DayVisitRow[],
  place: PlanPlace,
): { visits: PlannedVisit[]; reasons: PatientReason[] } {
  const lookalikes = lookalikesOf(rows, place.timeZone);
  const reasons: PatientReason[] = [];
  const missing = missingFromIn(place);
  // Field by field: copying the rest of a row of forty columns costs more than all its signs.
  const visits = rows.map((row): PlannedVisit => {
    const settings = place.settings.get(row.unitId) ?? {};
    const breaks = { decisionWithinMinutes: settings.decisionWithinMinutes ?? BREAK_SETTINGS.decisionWithinMinutes };
    const decided = goAheadOf(row);
    const visit = planVisitOf(row, decided, place.now, missing(row.startsAt, settings));
    const standing = row.status === 'planned';
    const { signs, reasons: theirs } = signsAndReasonsOf(visit, place, breaks);
    if (standing) for (const reason of theirs) reasons.push({ patientId: row.patientId, reason });
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
      unit: row.unitId,
      on: localDateOf(row.startsAt, place.timeZone),
      patient: listedPatient(row.patientId, row, place.today) ?? nameless(row.patientId),
      treatment: row.treatment ?? row.label ?? '',
      arrival: {
        shown: visit.arrival,
        stated: row.statedArrival,
        statedText: row.statedText,
        reasons: row.arrivalReasons.length > 0 ? row.arrivalReasons.map(({ code }) => code) : NONE,
        chosen: row.arrivalChosen,
        red: standing && signs.arrival.red,
      },
      bloodTest: {
        shown: standing || row.lab === 'received' ? visit.bloodTest : row.lab,
        asked: row.lab === 'requested',
        askedAt: row.labRequestedAt,
        receivedAt: row.labReceivedAt,
        red: standing && signs.bloodTest.red,
      },
      goAhead: signOfGoAhead(row, decided, standing && signs.goAhead.red),
      toldSign: place.clinical ? row.toldSign : null,
      ownPlan: row.ownPlanId,
      lookalikes: lookalikes.get(row.id) ?? NONE,
    };
  });
  return { visits, reasons };
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

/** Visits begin at a few hours of a few days: each of these is worked out once. */
function missingFromIn(place: PlanPlace): (startsAt: Instant, settings: UnitDaySettings) => Instant {
  const known = new Map<string, Instant>();
  return (startsAt, { missingWithinHours = BLOOD_TEST_SETTINGS.missingWithinHours }) => {
    const key = `${startsAt} ${missingWithinHours}`;
    let from = known.get(key);
    if (from === undefined) known.set(key, (from = missingFrom(startsAt, place, { missingWithinHours })));
    return from;
  };
}

function planVisitOf(row: DayVisitRow, goAhead: ShownGoAhead, now: Instant, missing: Instant): PlanVisit {
  return {
    id: row.id,
    patientId: row.patientId,
    treatment: row.treatment ?? '',
    startsAt: row.startsAt,
    bloodTest: bloodTestSince(row.lab, now, missing),
    bloodTestAsked: row.lab === 'requested',
    bloodTestMissingFrom: missing,
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
  ...{ id: patientId, birthName, usedName, birthFirstName, usedFirstName, birth },
});

/** People are confused with those of the same day, not with those of next Thursday. */
function lookalikesOf(rows: readonly DayVisitRow[], timeZone: TimeZone): Map<string, PlanLookalike[]> {
  const days = new Map<string, DayVisitRow[]>();
  for (const row of rows) {
    if (row.status === 'cancelled' || row.birth === null) continue;
    const on = localDateOf(row.startsAt, timeZone);
    const others = days.get(on);
    if (others) others.push(row);
    else days.set(on, [row]);
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
