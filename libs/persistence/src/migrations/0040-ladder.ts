import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/** Each try to reach somebody who does not come, and each decision about them, dated and kept: the state is read from them. */
export class Ladder0040 implements MigrationInterface {
  name = 'Ladder1795000000040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table ladder_event (
  id uuid primary key,
  ${heldColumns},
  pathway_id uuid not null references pathway,
  milestone_id uuid not null references pathway_milestone,
  act text not null check (act in ('chase', 'declare-lost', 'resume', 'say-seen', 'not-seen', 'record-visit', 'leave', 'come-back')),
  on_day date not null,
  channel text check (channel in ('phone', 'sms', 'letter', 'email', 'relative', 'professional')),
  outcome text check (outcome in ('no-answer', 'reached', 'message-left', 'wrong-address')),
  exit text check (exit in ('moved', 'followed-elsewhere', 'refused', 'deceased', 'transferred')),
  reason text,
  -- From whom it is known that the visit took place, when whoever saw the person did not write it.
  source text check (source in ('letter', 'call', 'family')),
  told_by text,
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  -- A slip, taken back by the same person.
  withdrawn_at timestamptz, withdrawn_by uuid references working_situation,
  check ((act = 'chase') = (channel is not null) and (act = 'chase') = (outcome is not null)),
  check ((act = 'leave') = (exit is not null)),
  check (act not in ('declare-lost', 'leave', 'come-back', 'not-seen') or coalesce(reason, '') <> '')
);
create index ladder_event_of on ladder_event (pathway_id, at) include (unit_id, circle_id, patient_id);
create index ladder_event_of_patient on ladder_event (patient_id);
${patientData('ladder_event', 'coordination')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
