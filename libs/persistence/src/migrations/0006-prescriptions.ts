import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/** Nursing care at home in versions, the requests to change it, and the documents that prove it. */
export class Prescriptions0006 implements MigrationInterface {
  name = 'Prescriptions1795000000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table document (
  id uuid primary key,
  ${heldColumns},
  kind text not null check (kind in ('signed-prescription', 'prescription', 'photo', 'letter')),
  name text not null, mime text not null, size int not null check (size between 1 and 15000000),
  sha256 text not null, bytes bytea not null,
  at timestamptz not null, by_situation uuid not null references working_situation
);
create table prescription (
  id uuid primary key,
  ${heldColumns},
  prescriber uuid not null references person,
  prescriber_unit int not null references unit,
  practice_unit int references unit,
  practice_name text, practice_phone text,
  ended_on date,
  created_at timestamptz not null
);
create index prescription_of_patient on prescription (patient_id) include (unit_id, circle_id);
create table change_request (
  id uuid primary key,
  ${heldColumns},
  prescription_id uuid not null references prescription,
  line_id text not null,
  wrong text not null check (wrong in ('frequency', 'dates', 'act', 'device')),
  wanted jsonb not null,
  reason text not null, words text,
  clinical_sign boolean not null default false,
  channel text not null check (channel in ('jalon', 'telephone')),
  asked_by uuid not null references working_situation,
  practice_unit int references unit, practice_name text, caller text, caller_phone text,
  state text not null check (state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'refused', 'sent', 'acknowledged', 'withdrawn')),
  state_at timestamptz not null,
  draft jsonb,
  opinion_asked_at timestamptz, opinion_seen_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null
);
create unique index one_open_request_a_line on change_request (prescription_id, line_id)
  where state in ('requested', 'verified', 'prepared', 'signed', 'sent');
create index change_request_open on change_request (unit_id, state_at) include (circle_id, patient_id)
  where state in ('requested', 'returned', 'verified', 'prepared', 'signed', 'sent');
create index change_request_of_patient on change_request (patient_id) include (unit_id, circle_id);
create table prescription_version (
  id uuid primary key,
  ${heldColumns},
  prescription_id uuid not null references prescription,
  number int not null,
  state text not null check (state in ('in-force', 'superseded')),
  lines jsonb not null,
  valid_until date not null,
  prescriber uuid not null references person,
  signed_on date not null,
  signed_how text not null check (signed_how in ('paper', 'jalon')),
  recorded_by uuid not null references working_situation,
  document_id uuid references document,
  request_id uuid references change_request,
  created_at timestamptz not null,
  superseded_at timestamptz,
  unique (prescription_id, number)
);
create unique index one_version_in_force on prescription_version (prescription_id) where state = 'in-force';
create table request_step (
  id uuid primary key,
  ${heldColumns},
  request_id uuid not null references change_request,
  at timestamptz not null, from_state text, to_state text not null,
  by_situation uuid not null references working_situation, reason text
);
create index request_step_of on request_step (request_id, at);

${['document', 'prescription', 'prescription_version', 'change_request', 'request_step'].map((t) => patientData(t, 'prescription')).join('\n')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
