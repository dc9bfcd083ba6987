import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sending looks for its patients by their birth dates, in its own organisation: by the date alone, it read everyone in the territory who
 * was born on those days, three times.
 */
export class IdentitiesOfAnOrganisationByBirth0062 implements MigrationInterface {
  name = 'IdentitiesOfAnOrganisationByBirth1795000000062';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index identity_of_organisation_by_birth on patient_identity (organisation_id, birth_date)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
