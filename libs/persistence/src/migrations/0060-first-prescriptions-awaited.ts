import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First prescriptions stand among what waits for somebody: those given and not acknowledged are found without reading the others. */
export class FirstPrescriptionsAwaited0060 implements MigrationInterface {
  name = 'FirstPrescriptionsAwaited1795000000060';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop index prescription_drafts;
create index prescription_awaited on prescription (id) include (unit_id, circle_id, patient_id)
  where draft_state in ('prepared', 'refused') or to_acknowledge;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
