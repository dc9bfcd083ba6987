import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The settings that stand in every policy, and the functions that read them. Set per transaction, by `app.act_as` alone. */
export class SessionSettings0001 implements MigrationInterface {
  name = 'SessionSettings1795000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create schema if not exists app;
grant usage on schema app to jalon_app, jalon_engine, jalon_jobs;
grant create on schema app to jalon_engine;
grant usage on schema public to jalon_app, jalon_engine, jalon_jobs;

create function app.my_units() returns int[] language sql stable
  return coalesce(nullif(current_setting('app.units', true), ''), '{}')::int[];
create function app.my_situation() returns uuid language sql stable
  return nullif(current_setting('app.situation', true), '')::uuid;
create function app.my_organisation() returns uuid language sql stable
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function app.my_function() returns text language sql stable
  return coalesce(nullif(current_setting('app.function', true), ''), 'nobody');
create function app.sees(class text) returns boolean language sql stable
  return class = any(coalesce(nullif(current_setting('app.sees', true), ''), '{}')::text[]);
create function app.reaches_circle() returns boolean language sql stable
  return coalesce(current_setting('app.reach', true), '') = 'circle';

-- Names as they are compared and searched: no accent, no case, one blank between words.
create function app.normalised(name text) returns text language sql immutable parallel safe
  return trim(regexp_replace(lower(public.unaccent('public.unaccent', coalesce(name, ''))), '[^a-z0-9]+', ' ', 'g'));

create function app.holder_stays() returns trigger language plpgsql as $$
begin
  if new.patient_id is distinct from old.patient_id or new.circle_id is distinct from old.circle_id
     or new.unit_id is distinct from old.unit_id then
    raise exception 'the holder of a row of % never changes', tg_table_name;
  end if;
  return new;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
