import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/** A milestone remembers what did it, so that it is to do again when that is taken back; papers and acts of a pathway are noted. */
export class MilestonesDoneByFacts0066 implements MigrationInterface {
  name = 'MilestonesDoneByFacts1795000000066';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- The appointment, call, paper… that did it; none when a person said so. Its kind is kept beside, since who reads the pathway may not
-- read the thing itself.
alter table pathway_milestone add column fact uuid, add column done_with text, add column not_by uuid[] not null default '{}',
  add check (fact is null or (done_on is not null and done_how is not null));

create table pathway_document (
  id uuid primary key,
  ${heldColumns},
  name text not null, mime text not null, size int not null check (size between 1 and 15000000),
  sha256 text not null, bytes bytea not null,
  at timestamptz not null, by_situation uuid not null references working_situation
);
create index pathway_document_of_patient on pathway_document (patient_id) include (unit_id, circle_id);
${patientData('pathway_document', 'clinical')}

create table pathway_record (
  id uuid primary key,
  ${heldColumns},
  pathway_id uuid not null references pathway,
  sort text not null check (sort in ('document', 'act')),
  kind text not null,
  on_day date not null,
  -- Who wrote the paper or did the act, as it was told.
  source text,
  document_id uuid references pathway_document,
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  removed_at timestamptz, removed_by uuid references working_situation, removed_reason text,
  check (sort = 'document' or document_id is null),
  check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (coalesce(removed_reason, '') = ''))
);
create index pathway_record_of on pathway_record (pathway_id, on_day) include (unit_id, circle_id, patient_id);
create index pathway_record_of_patient on pathway_record (patient_id);
${patientData('pathway_record', 'coordination')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
