import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists, badges and the engine ask who has left, in each of their statements (`standing-in`). They are few beside all who ever worked
 * somewhere: whoever neither has ended nor has a last day is not read any more.
 */
export class WhoHasLeftIsFew0061 implements MigrationInterface {
  name = 'WhoHasLeftIsFew1795000000061';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index situation_that_ends on working_situation (id) include (function, until_on, ended_at)
      where ended_at is not null or until_on is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
