import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A call or a task put off keeps from when, to when, by whom and why: a list that forgets its delays loses people. */
export class WorkPutOff0010 implements MigrationInterface {
  name = 'WorkPutOff1795000000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table task add column put_off jsonb not null default '[]';
alter table call add column put_off jsonb not null default '[]';
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
