import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an establishment's own file writes a patient stays with that establishment, as its identity does: the officer of identities who
 * works in a unit that the patient opposes, and that unit's own schedule, met a fault instead of an answer.
 */
export class OwnWritingsStay0056 implements MigrationInterface {
  name = 'OwnWritingsStay1795000000056';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter policy opposed on accepted_writing using (organisation_id = (select app.my_organisation())
  or (select coalesce(current_setting('app.opposed', true), '') in ('', '{}')) or patient_id <> all((select app.opposed())::uuid[]));
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
