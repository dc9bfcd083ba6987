import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData, unitData } from './policies';

/** Visits and appointments with their whole history, the physician's decision, and the sendings that bring them. */
export class AppointmentsAndSchedules0004 implements MigrationInterface {
  name = 'AppointmentsAndSchedules1795000000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- A secretary's file once read: what the preview shows and the sending applies. Kept until sent or abandoned.
create table schedule_reading (
  id uuid primary key,
  unit_id int not null references unit,
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  file_name text not null,
  reading jsonb not null,
  schedule_version int not null,
  closed_at timestamptz
);
create index schedule_reading_of_unit on schedule_reading (unit_id, at) where closed_at is null;
create table schedule_push (
  id uuid primary key,
  unit_id int not null references unit,
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  file_name text not null,
  covers jsonb not null,
  counts jsonb not null,
  version_after int not null,
  withdraws uuid references schedule_push,
  withdrawn_by uuid references schedule_push,
  unique (unit_id, version_after)
);
-- Rows that could not go: they wait here until somebody settles them; none is ever lost.
create table waiting_row (
  id uuid primary key,
  unit_id int not null references unit,
  push_id uuid not null references schedule_push,
  row_number int not null,
  row jsonb not null,
  why text not null,
  fault jsonb,
  at timestamptz not null,
  settled_at timestamptz, settled_by uuid references working_situation, settled_how text
);
create index waiting_row_open on waiting_row (unit_id, at) where settled_at is null;
create table unit_column (
  unit_id int not null references unit,
  header text not null,
  field text not null,
  by_situation uuid references working_situation,
  at timestamptz not null,
  primary key (unit_id, header)
);

create table appointment (
  id uuid primary key,
  ${heldColumns},
  kind text not null check (kind in ('day-hospital', 'consultation', 'imaging', 'blood-test', 'call', 'home-care', 'other')),
  starts_at timestamptz not null,
  duration_minutes int,
  label text,
  place text, doctor text, doctor_person uuid references person,
  treatment text, treatment_key text, cycle int, cycle_day int,
  status text not null check (status in ('planned', 'cancelled', 'done', 'missed', 'unlinked')),
  status_reason text,
  absent_since uuid references schedule_push,
  stated_arrival text check (stated_arrival in ('first', 'resumption')),
  stated_text text, stated_column boolean not null default false,
  shown_arrival text check (shown_arrival in ('first', 'resumption', 'ongoing', 'unsure')),
  arrival_reasons jsonb not null default '[]',
  arrival_chosen_by uuid references working_situation,
  lab text not null default 'none' check (lab in ('none', 'to-request', 'requested', 'received')),
  lab_requested_at timestamptz, lab_received_at timestamptz, lab_due_on date,
  comment text,
  source text not null check (source in ('push', 'hand')),
  push_id uuid references schedule_push,
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid references working_situation,
  changed_at timestamptz not null
);
-- Every column that a policy reads stands in the covering index, or index-only scans die.
create index appointment_plan on appointment (unit_id, starts_at) include (patient_id, circle_id, id);
create index appointment_of_patient on appointment (patient_id, starts_at) include (unit_id, circle_id);
create table appointment_event (
  id uuid primary key,
  ${heldColumns},
  appointment_id uuid not null references appointment,
  at timestamptz not null,
  kind text not null check (kind in ('planned', 'moved', 'changed', 'absent', 'cancelled', 'restored', 'done', 'missed', 'arrival', 'lab', 'unlinked')),
  before jsonb, after jsonb, reason text,
  by_situation uuid references working_situation,
  push_id uuid references schedule_push
);
create index appointment_event_of on appointment_event (appointment_id, at);
create index appointment_event_recent on appointment_event (unit_id, at) include (patient_id, circle_id, appointment_id, kind);
create index appointment_event_of_push on appointment_event (push_id) where push_id is not null;
-- The physician's decision belongs to one visit at one hour and one result: anything newer voids it.
create table go_ahead (
  id uuid primary key,
  ${heldColumns},
  appointment_id uuid not null references appointment,
  visit_starts_at timestamptz not null,
  lab_received_at timestamptz,
  decision text not null check (decision in ('go', 'no-go', 'postponed')),
  decided_by uuid references person, decided_by_name text not null,
  reported_by uuid references working_situation,
  confirmed_at timestamptz,
  reason text,
  at timestamptz not null
);
create index go_ahead_of on go_ahead (appointment_id, at);
-- « Je le vois » : her own plan, an hour on a visit.
create table own_plan (
  id uuid primary key,
  ${heldColumns},
  appointment_id uuid not null references appointment,
  situation_id uuid not null references working_situation,
  at_time time not null,
  removed_at timestamptz,
  created_at timestamptz not null
);
create unique index own_plan_once on own_plan (appointment_id, situation_id) where removed_at is null;
-- Until when somebody has looked: what changed since is computed from here.
create table last_look (
  situation_id uuid not null references working_situation,
  page text not null,
  at timestamptz not null,
  primary key (situation_id, page)
);

${unitData('schedule_reading', 'schedule')}
${unitData('schedule_push', 'schedule')}
${unitData('waiting_row', 'schedule')}
${unitData('unit_column', 'schedule')}
${patientData('appointment', 'schedule')}
${patientData('appointment_event', 'schedule')}
${patientData('go_ahead', 'coordination')}
${patientData('own_plan', 'coordination')}
alter table last_look enable row level security;
alter table last_look force row level security;
create policy own on last_look to jalon_app using (situation_id = (select app.my_situation())) with check (situation_id = (select app.my_situation()));
grant select, insert, update on last_look to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
