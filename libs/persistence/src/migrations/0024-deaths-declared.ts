import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/** A death is said, then confirmed, and can be undone: the row remembers all that it stopped, to give it back as it was. */
export class DeathsDeclared0024 implements MigrationInterface {
  name = 'DeathsDeclared1795000000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table death (
  id uuid primary key,
  ${heldColumns},
  state text not null check (state in ('said', 'confirmed', 'undone')),
  died_on date not null,
  source text not null check (source in ('relatives', 'hospital', 'town', 'registry', 'schedule')),
  detail text,
  said_by uuid not null references working_situation, said_at timestamptz not null,
  confirmed_by uuid references working_situation, confirmed_at timestamptz,
  undone_by uuid references working_situation, undone_at timestamptz, undone_reason text,
  -- Ids, versions and former states of what was stopped, by kind.
  stopped jsonb not null default '{}',
  version int not null default 1,
  check ((state = 'undone') = (undone_at is not null)),
  check (state <> 'confirmed' or confirmed_at is not null)
);
create unique index one_death_a_patient on death (patient_id) where state <> 'undone';
create index death_of_patient on death (patient_id) include (unit_id, circle_id);
${patientData('death', 'administrative')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
