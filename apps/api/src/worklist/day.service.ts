import { Injectable } from '@nestjs/common';
import { holds, sees } from '@jalon/access';
import {
  addDays,
  MAINLAND_WEEK,
  nextWorkingDays,
  startOfDay,
  type HolidayRegion,
  type WorkingCalendar,
} from '@jalon/domain/calendar';
import { homonymsOf } from '@jalon/domain/patient';
import { changesSince, CONSENT_TOLD, worklistOf, type PatientReason } from '@jalon/domain/worklist';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { dayPlan, planEvents } from '@jalon/persistence/appointment';
import {
  dayFrame,
  endingConsents,
  namesOf,
  ownPathways,
  plannedWork,
  toldChanges,
  townPatients,
  unreadMessages,
  waitingRequests,
  type DayUnitRow,
  type NameRow,
} from '@jalon/persistence/worklist';
import { changesOfPlan } from './changes-of-plan';
import type { Day, DayChanges, DayRow } from './day.types';
import { listedPatient } from './listed-patient';
import { planOfVisits } from './plan-of-visits';
import type { ListedPatient, PlannedVisit } from './plan.types';
import { reasonsOfConsents, reasonsOfMessages, reasonsOfPathways, reasonsOfRequests, reasonsOfWork } from './reasons-of-day';
import { townPatient, toldChangesOf } from './town-of-day';

const DAYS_AHEAD = 5;

/** The landing page in one reading: a fixed number of statements, however many visits. */
@Injectable()
export class DayService {
  day(acting: Acting): Promise<Day> {
    return acting.read(async (tx) => {
      const frame = await frameOf(tx);
      const [plan, todo] = await Promise.all([frame.home === 'plan' ? this.plan(tx, frame) : NO_PLAN, this.todo(tx, frame)]);
      const list = await this.list(tx, frame, plan, todo);
      const town = frame.home === 'town' ? await townPatients(tx) : [];
      const told = frame.home === 'town' ? toldChangesOf(await toldChanges(tx), frame.today) : [];
      const { rows, nextCall } = list;
      const seen = [
        ...plan.visits.map(({ patient }) => patient.id),
        ...rows.flatMap(({ patient }) => patient?.id ?? []),
        ...[...town, ...(plan.changes?.items ?? [])].map((one) => ('patientId' in one ? one.patientId : one.patient.id)),
        ...told.map(({ patient }) => patient.id),
      ];
      tx.journal('listed', seen);
      const { home, today, days, units } = frame;
      return {
        ...{ home, now: tx.now, today, units, days: withVisits(days, plan.visits), visits: plan.visits, changes: plan.changes },
        ...{ rows, nextCall, told, town: town.map((row) => townPatient(row, today, frame.timeZone)) },
      };
    });
  }

  private async plan(tx: Tx, frame: Frame): Promise<Plan> {
    const units = frame.units.map(({ id }) => id);
    const { since, longAbsence } = changesSince(frame.lookedAt, tx.now, frame);
    const midnight = startOfDay(frame.today, frame.timeZone);
    const from = startOfDay(frame.days[0] ?? frame.today, frame.timeZone);
    const to = startOfDay(addDays(frame.days.at(-1) ?? frame.today, 1), frame.timeZone);
    const [rows, events] = await Promise.all([
      dayPlan(tx, units, from, to),
      planEvents(tx, units, since < midnight ? since : midnight),
    ]);
    const reading = { ...frame, since, longAbsence, situation: tx.actor.situation };
    const { visits, reasons } = planOfVisits(rows, { ...frame, now: tx.now, clinical: sees(tx.actor, 'clinical') });
    return {
      visits,
      // A social worker reads the plan: nobody asks her to chase its blood tests.
      reasons: holds(tx.actor.function, 'visit.lab') ? reasons : [],
      named: new Map(rows.map((row) => [row.patientId, row])),
      changes: changesOfPlan(events, reading),
    };
  }

  /** All that may ask for her beside the visits, in one wait. */
  todo(tx: Tx, { days, today, timeZone }: Frame) {
    const horizon = startOfDay(addDays(days.at(-1) ?? today, 1), timeZone);
    return Promise.all([
      plannedWork(tx, horizon, today),
      ownPathways(tx, today),
      waitingRequests(tx, today),
      unreadMessages(tx),
      endingConsents(tx, today, CONSENT_TOLD.ahead, CONSENT_TOLD.behind),
    ]);
  }

  private async list(tx: Tx, frame: Frame, plan: Plan, todo: Todo): Promise<Pick<Day, 'rows' | 'nextCall'>> {
    const at = { now: tx.now, today: frame.today, timeZone: frame.timeZone };
    const tomorrow = startOfDay(addDays(frame.today, 1), frame.timeZone);
    const [work, pathways, requests, messages, consents] = todo;
    const reasons: PatientReason[] = [
      ...plan.reasons,
      ...reasonsOfPathways(pathways, at),
      ...reasonsOfRequests(requests, tx.actor, at),
      ...reasonsOfWork(work, at, tomorrow),
      ...reasonsOfMessages(messages),
      ...reasonsOfConsents(consents, at),
    ];
    const next = work.find(({ plannedAt }) => plannedAt !== null && plannedAt >= tomorrow);
    const rows = worklistOf(reasons);
    const named = rows.flatMap(({ patientId }) => patientId ?? []);
    const names = await this.names(tx, plan, new Set([...named, ...(next?.patientId ? [next.patientId] : [])]));
    const patients = new Map(names.map((row) => [row.patientId, listedPatient(row.patientId, row, frame.today)]));
    const like = homonymsOf(names.filter(({ birth }) => birth !== null).map((row) => ({ ...row, id: row.patientId })));
    const patientOf = (id: string | null | undefined): ListedPatient | null => (id ? (patients.get(id) ?? null) : null);
    return {
      rows: rows.map(({ patientId, severity, reasons: theirs }): DayRow => ({
        id: patientId ?? `${theirs[0]?.about.kind}:${theirs[0]?.about.id}`,
        patient: patientOf(patientId),
        severity,
        reasons: [...theirs],
        lookalikes: (patientId ? (like.get(patientId) ?? []) : []).map(({ why, birth }) => ({ why, birth })),
      })),
      nextCall: next?.plannedAt ? { at: next.plannedAt, patient: patientOf(next.patientId) } : null,
    };
  }

  /** Whoever stands on the plan is named by it: only the others are asked for. */
  private async names(tx: Tx, { named }: Plan, patients: ReadonlySet<string>): Promise<NameRow[]> {
    const known: NameRow[] = [];
    const others: string[] = [];
    for (const patient of patients) {
      const row = named.get(patient);
      if (row) known.push(row);
      else others.push(patient);
    }
    return others.length > 0 ? [...known, ...(await namesOf(tx, others))] : known;
  }
}

type Todo = Awaited<ReturnType<DayService['todo']>>;

interface Plan {
  visits: PlannedVisit[];
  reasons: PatientReason[];
  /** The rows that name the plan's patients. */
  named: ReadonlyMap<string, NameRow>;
  changes: DayChanges | null;
}

const NO_PLAN: Plan = { visits: [], reasons: [], named: new Map(), changes: null };

interface Frame {
  home: 'plan' | 'list' | 'town';
  today: string;
  timeZone: string;
  calendar: WorkingCalendar;
  units: DayUnitRow[];
  settings: ReadonlyMap<number, DayUnitRow['settings']>;
  days: string[];
  lookedAt: string | null;
}

async function frameOf(tx: Tx): Promise<Frame> {
  const { timeZone, holidayRegion, function: job } = tx.actor;
  const all = await dayFrame(tx);
  const units = all.filter(({ kind }) => kind === 'day-hospital');
  const { weekdays = MAINLAND_WEEK.weekdays, closed, open } = units[0]?.settings ?? {};
  const calendar = { region: holidayRegion as HolidayRegion, weekdays, closed, open };
  const today = todayOf(tx);
  return {
    home: job === 'town-nurse' ? 'town' : units.length > 0 ? 'plan' : 'list',
    today,
    timeZone,
    calendar,
    units,
    settings: new Map(units.map((unit) => [unit.id, unit.settings])),
    days: nextWorkingDays(today, DAYS_AHEAD, calendar),
    lookedAt: all[0]?.lookedAt ?? null,
  };
}

/** A Saturday on which somebody comes has its column, although the unit says it is closed. */
function withVisits(days: readonly string[], visits: readonly PlannedVisit[]): string[] {
  const others = visits.filter(({ status }) => status !== 'cancelled').map(({ on }) => on);
  return [...new Set([...days, ...others])].sort();
}
