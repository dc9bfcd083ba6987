import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody of a unit can open Jalon: what a practice without an account is owed goes to a person who will telephone. */
export class PracticesThatReadJalon0018 implements MigrationInterface {
  name = 'PracticesThatReadJalon1795000000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- A yes or no; nobody learns from it who has an account.
create function app.unit_reads_jalon(p_unit int) returns boolean
language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from situation_unit s join working_situation w on w.id = s.situation_id and w.ended_at is null
    join account a on a.person_id = w.person_id and a.closed_at is null where s.unit_id = p_unit);
$$;
alter function app.unit_reads_jalon(int) owner to jalon_engine;
revoke all on function app.unit_reads_jalon(int) from public;
grant execute on function app.unit_reads_jalon(int) to jalon_app, jalon_engine;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
