import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that passes from hand to hand keeps by whom, to whom, when and with what word. */
export class WorkHandedOver0046 implements MigrationInterface {
  name = 'WorkHandedOver1795000000046';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table task add column handed jsonb not null default '[]';
alter table call add column handed jsonb not null default '[]';
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
