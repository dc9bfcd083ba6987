import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision noted by a slip of the hand is withdrawn within minutes by the same person: it stays, and no longer counts. */
export class DecisionsWithdrawn0008 implements MigrationInterface {
  name = 'DecisionsWithdrawn1795000000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table go_ahead add column withdrawn_at timestamptz;
alter table go_ahead add column recorded_by uuid references working_situation;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
