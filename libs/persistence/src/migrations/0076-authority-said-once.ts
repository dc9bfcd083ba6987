import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a relative holds parental authority follows from what they are towards the child, since 0067: it is not kept beside it. */
export class AuthoritySaidOnce0076 implements MigrationInterface {
  name = 'AuthoritySaidOnce1795000000076';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table relative drop column parental_authority;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
