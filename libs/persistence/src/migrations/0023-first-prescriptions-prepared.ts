import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A first prescription is prepared before it is signed: until then the prescription has its lines as a draft and no version. The
 * practice that it names acknowledges it, under a nurse's own name.
 */
export class FirstPrescriptionsPrepared0023 implements MigrationInterface {
  name = 'FirstPrescriptionsPrepared1795000000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table prescription
  add column draft jsonb,
  add column draft_state text check (draft_state in ('prepared', 'refused', 'withdrawn')),
  add column draft_by uuid references working_situation,
  add column draft_at timestamptz,
  add column draft_reason text,
  add column draft_version int not null default 0,
  add column to_acknowledge boolean not null default false,
  add column acknowledged_at timestamptz,
  add column acknowledged_by uuid references working_situation;
create index prescription_drafts on prescription (draft_at) include (unit_id, circle_id, patient_id)
  where draft_state in ('prepared', 'refused');
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
