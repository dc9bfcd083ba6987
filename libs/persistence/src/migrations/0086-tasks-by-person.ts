import type { MigrationInterface, QueryRunner } from 'typeorm';

/** « Mes tâches » asks what waits for somebody by name, what she gave, and what is over: without these, every task of the territory is read. */
export class TasksByPerson0086 implements MigrationInterface {
  name = 'TasksByPerson1795000000086';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create index task_for_person on task (to_situation) where state = 'open' and to_situation is not null;
create index task_created_by on task (created_by);
create index task_closed_by on task (state_by) where state <> 'open';
create index task_closed_in on task (to_unit_id) where state <> 'open';`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
