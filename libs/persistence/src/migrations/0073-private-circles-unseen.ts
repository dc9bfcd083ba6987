import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a network or an organisation has a plan of its own for a patient was known to whoever follows her: the circle's row said so, though
 * nothing in it did. It is seen from inside it.
 */
export class PrivateCirclesUnseen0073 implements MigrationInterface {
  name = 'PrivateCirclesUnseen1795000000073';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create policy own_plan on circle as restrictive for select to jalon_app using (kind = 'care' or exists (select 1 from circle_unit u
  where u.circle_id = circle.id and u.unit_id = any((select app.my_units())::int[])));
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
