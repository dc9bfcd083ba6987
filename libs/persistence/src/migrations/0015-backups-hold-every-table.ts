import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A backup reads and restores every table under the engine's role: those that gave it no place do now. */
export class BackupsHoldEveryTable0015 implements MigrationInterface {
  name = 'BackupsHoldEveryTable1795000000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create policy engine on last_look to jalon_engine using (true) with check (true);
grant select, insert on last_look to jalon_engine;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
