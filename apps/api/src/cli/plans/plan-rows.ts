import { MAINLAND_WEEK, type HolidayRegion, type WorkingCalendar } from '@jalon/domain/calendar';
import type { Client } from 'pg';

export interface PlanUnit {
  id: number;
  name: string;
  phone: string | null;
  organisation: string;
  organisationId: string;
  timeZone: string;
  holidayRegion: string;
  settings: { weekdays?: number[]; closed?: string[]; open?: string[]; missingWithinHours?: number };
  lastPushAt: string | null;
}

export function calendarOf({ holidayRegion, settings }: PlanUnit): WorkingCalendar {
  const { weekdays = MAINLAND_WEEK.weekdays, closed, open } = settings;
  return { region: holidayRegion as HolidayRegion, weekdays, closed, open };
}

export interface PlanVisit {
  patientId: string;
  startsAt: string;
  familyName: string | null;
  givenName: string | null;
  birthDate: string | null;
  sex: string | null;
  ipp: string | null;
  treatment: string | null;
  cycle: number | null;
  cycleDay: number | null;
  doctor: string | null;
  place: string | null;
  arrival: string | null;
  lab: string;
  decision: string | null;
  decidedBy: string | null;
  confirmed: boolean | null;
}

/** Every day hospital, under the engine's role: nobody acts, the paper goes to the unit's own folder. */
export async function planUnits(client: Client): Promise<PlanUnit[]> {
  const { rows } = await client.query<PlanUnit>(
    `select u.id, u.name, u.phone, o.name as organisation, o.id as "organisationId", o.time_zone as "timeZone", o.holiday_region as "holidayRegion", u.settings,
       (select max(p.at) from schedule_push p where p.unit_id = u.id) as "lastPushAt"
     from unit u join organisation o on o.id = u.organisation_id where u.kind = 'day-hospital' and u.closed_on is null order by o.name, u.name`,
  );
  return rows;
}

/** The visits of a unit on one local day, with the decision that still belongs to each. */
export async function planVisits(client: Client, unit: PlanUnit, day: string): Promise<PlanVisit[]> {
  const { rows } = await client.query<PlanVisit>(
    `select a.patient_id as "patientId", a.starts_at as "startsAt", i.used_family_name as "familyName", i.used_given_name as "givenName",
       i.birth_date as "birthDate", i.sex, i.ipp, coalesce(a.treatment, a.label) as treatment, a.cycle, a.cycle_day as "cycleDay", a.doctor, a.place,
       a.shown_arrival as arrival, a.lab, g.decision, g.decided_by_name as "decidedBy", g.reported_by is null or g.confirmed_at is not null as confirmed
     from appointment a
     left join lateral (select * from patient_identity i where i.patient_id = a.patient_id order by i.organisation_id = $2 desc, i.created_at limit 1) i on true
     left join lateral (select * from go_ahead g where g.appointment_id = a.id and g.withdrawn_at is null and g.visit_starts_at = a.starts_at
       and (a.lab_received_at is null or g.lab_received_at is not distinct from a.lab_received_at) order by g.at desc limit 1) g on true
     where a.unit_id = $1 and a.kind = 'day-hospital' and a.status in ('planned', 'done')
       and a.starts_at >= ($3::date::timestamp at time zone $4) and a.starts_at < (($3::date + 1)::timestamp at time zone $4)
     order by a.starts_at, i.used_family_name collate "fr-x-icu"`,
    [unit.id, unit.organisationId, day, unit.timeZone],
  );
  return rows;
}
