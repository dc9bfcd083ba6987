import type { MigrationInterface, QueryRunner } from 'typeorm';

const OURS = `app.my_function() = 'administrator' and p_person <> app.my_person()
    and exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id = app.my_organisation())
    and not exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id <> app.my_organisation()
      and w.ended_at is null)`;

/** Tries are counted at the doors since 0028: an account no longer counts its own, and cannot be closed by strangers who try it. */
export class DoorsCountTries0064 implements MigrationInterface {
  name = 'DoorsCountTries1795000000064';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create or replace function app.open_account(p_person uuid, p_login text, p_hash text, p_at timestamptz)
returns text language plpgsql security definer set search_path = public, app as $$
begin
  if not (${OURS}) then return 'not-yours'; end if;
  if exists (select 1 from account where login = lower(p_login) and person_id <> p_person) then return 'login-taken'; end if;
  if exists (select 1 from account where person_id = p_person and closed_at is null) then return 'has-account'; end if;
  insert into account (person_id, login, password_hash, temporary, created_at) values (p_person, lower(p_login), p_hash, true, p_at)
  on conflict (person_id) do update set login = excluded.login, password_hash = excluded.password_hash, temporary = true,
    closed_at = null;
  return 'opened';
end $$;
create or replace function app.renew_account(p_person uuid, p_hash text, p_at timestamptz)
returns text language plpgsql security definer set search_path = public, app as $$
declare v_login text;
begin
  if not (${OURS}) then return null; end if;
  update account set password_hash = p_hash, temporary = true
    where person_id = p_person and closed_at is null returning login into v_login;
  if found then update session set ended_at = p_at where person_id = p_person and ended_at is null; end if;
  return v_login;
end $$;
drop function app.administered_accounts(uuid[]);
create function app.administered_accounts(p_people uuid[])
returns table (person_id uuid, login text, temporary boolean, closed boolean, last_seen_at timestamptz)
language sql stable security definer set search_path = public, app as $$
  select a.person_id, a.login, a.temporary, a.closed_at is not null,
    (select max(s.last_seen_at) from session s where s.person_id = a.person_id)
  from account a where a.person_id = any(p_people) and app.my_function() = 'administrator'
    and exists (select 1 from working_situation w where w.person_id = a.person_id and w.organisation_id = app.my_organisation());
$$;
alter function app.administered_accounts(uuid[]) owner to jalon_engine;
revoke all on function app.administered_accounts(uuid[]) from public;
grant execute on function app.administered_accounts(uuid[]) to jalon_app;
alter table account drop column failed_count, drop column locked_until;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
