import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A wrong password or a wrong code at somebody's account stands in the journal, for the officer of each organisation where she works.
 * What is tried at no account names nobody, and is counted at the door alone.
 */
export class RefusedEntries0085 implements MigrationInterface {
  name = 'RefusedEntries1795000000085';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create function app.journal_refused_entry(p_person uuid, p_why text, p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  insert into journal_entry (id, at, person_id, organisation_id, operation, kind, details)
  select gen_random_uuid(), p_at, p_person, w.organisation_id, 'signIn', 'denied', jsonb_build_object('why', p_why)
  from (select distinct organisation_id from working_situation where person_id = p_person and ended_at is null) w
  where p_why in ('password', 'second-factor');
$$;
alter function app.journal_refused_entry(uuid, text, timestamptz) owner to jalon_engine;
revoke all on function app.journal_refused_entry(uuid, text, timestamptz) from public;
grant execute on function app.journal_refused_entry(uuid, text, timestamptz) to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
