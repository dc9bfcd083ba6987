import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/** The measure of coordination work, and the journal of who did and read what. */
export class ActivityAndJournal0007 implements MigrationInterface {
  name = 'ActivityAndJournal1795000000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table coordination_act (
  id uuid primary key,
  patient_id uuid references patient, circle_id uuid references circle,
  unit_id int not null references unit,
  situation_id uuid not null references working_situation,
  at timestamptz not null, last_at timestamptz not null,
  event text not null, matter text not null, minutes int not null default 0, times int not null default 1,
  nature text not null check (nature in ('coordination', 'support', 'other')),
  phase text check (phase in ('design', 'implementation')),
  interface text check (interface in ('professional', 'patient')),
  reach text check (reach in ('internal', 'external')),
  corrected_by uuid references working_situation, corrected_at timestamptz, before jsonb,
  version int not null default 1,
  foreign key (circle_id, unit_id) references circle_unit (circle_id, unit_id),
  check ((patient_id is null) = (circle_id is null))
);
create index act_of_patient on coordination_act (patient_id, at) include (unit_id, circle_id) where patient_id is not null;
create index act_of_situation on coordination_act (situation_id, last_at) include (unit_id, circle_id, patient_id, matter);
create index act_of_unit on coordination_act (unit_id, at);
${locked('coordination_act')}
create policy held on coordination_act for select to jalon_app using (
  unit_id = any((select app.my_units())::int[])
  or ((select app.reaches_circle()) and exists (select 1 from circle_unit u where u.circle_id = coordination_act.circle_id and u.open
      and u.unit_id = any((select app.my_units())::int[]))));
create policy held_insert on coordination_act for insert to jalon_app with check (unit_id = any((select app.my_units())::int[]));
create policy held_update on coordination_act for update to jalon_app using (unit_id = any((select app.my_units())::int[]));
create policy class on coordination_act as restrictive to jalon_app using (
  (select app.sees('coordination')) or situation_id = (select app.my_situation()));
create policy barred on coordination_act as restrictive to jalon_app using (
  patient_id is null or (select coalesce(current_setting('app.barred', true), '') in ('', '{}'))
  or patient_id <> all((select coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])::uuid[]));
create trigger holder_stays before update on coordination_act for each row execute function app.holder_stays();
grant select, insert, update on coordination_act to jalon_app;
comment on table coordination_act is 'patient data, class coordination';

-- Append-only: the application may insert, and nothing else. One entry an operation, in its own transaction.
create table journal_entry (
  id uuid not null,
  at timestamptz not null,
  person_id uuid, situation_id uuid, organisation_id uuid,
  function text,
  operation text not null,
  purpose text,
  kind text not null check (kind in ('listed', 'opened', 'wrote', 'denied', 'exported', 'signed-in', 'signed-out')),
  patients uuid[] not null default '{}',
  details jsonb,
  txid bigint not null default txid_current(),
  primary key (at, id)
) partition by range (at);
create table journal_entry_other partition of journal_entry default;
create index journal_by_patient on journal_entry using gin (patients);
create index journal_by_organisation on journal_entry (organisation_id, at);
${locked('journal_entry')}
revoke update on journal_entry from jalon_engine;
create policy written on journal_entry for insert to jalon_app with check (true);
-- Read by the circle on a patient's own file (who saw it), and by the data-protection officer of the organisation.
create policy officer on journal_entry for select to jalon_app using (
  (select app.my_function()) = 'data-protection-officer' and organisation_id = (select app.my_organisation()));
create policy circle on journal_entry for select to jalon_app using (
  (select app.sees('coordination')) and cardinality(patients) > 0 and exists (
    select 1 from circle_unit u where u.patient_id = any(journal_entry.patients) and u.open
    and u.unit_id = any((select app.my_units())::int[])));
grant select, insert on journal_entry to jalon_app;

-- Monthly partitions, made ahead; a row that finds none waits in the default one.
create function app.journal_partition(p_month date) returns void language plpgsql security definer set search_path = public, app as $$
declare first date := date_trunc('month', p_month)::date; name text := 'journal_entry_' || to_char(p_month, 'YYYY_MM');
begin
  if to_regclass(name) is null and not exists (
    select 1 from journal_entry_other where at >= first and at < (first + interval '1 month')) then
    execute format('create table %I partition of journal_entry for values from (%L) to (%L)', name, first, (first + interval '1 month')::date);
  end if;
end $$;

-- Signing in happens before anybody is acting: these functions are the only way to accounts and sessions.
create function app.account_of(p_login text)
returns table (person_id uuid, password_hash text, failed_count int, locked_until timestamptz, demo boolean)
language sql stable security definer set search_path = public, app as $$
  select a.person_id, a.password_hash, a.failed_count, a.locked_until, a.demo from account a
  where a.login = lower(p_login) and a.closed_at is null;
$$;
create function app.note_attempt(p_person uuid, p_good boolean, p_at timestamptz, p_lock_after int, p_lock_for interval)
returns void language sql security definer set search_path = public, app as $$
  update account set
    failed_count = case when p_good then 0 else failed_count + 1 end,
    locked_until = case when p_good then null when failed_count + 1 >= p_lock_after then p_at + p_lock_for else locked_until end
  where person_id = p_person;
$$;
create function app.open_session(p_hash text, p_person uuid, p_situation uuid, p_at timestamptz, p_until timestamptz, p_agent text)
returns void language sql security definer set search_path = public, app as $$
  insert into session (token_hash, person_id, situation_id, created_at, last_seen_at, expires_at, agent)
  values (p_hash, p_person, p_situation, p_at, p_at, p_until, p_agent);
$$;
create function app.end_session(p_hash text, p_everywhere boolean, p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  update session s set ended_at = p_at from session mine
  where mine.token_hash = p_hash and s.ended_at is null
    and (s.token_hash = p_hash or (p_everywhere and s.person_id = mine.person_id));
$$;
create function app.situations_of(p_hash text, p_at timestamptz)
returns table (id uuid, function text, local_title text, organisation_id uuid, organisation text, units text)
language sql stable security definer set search_path = public, app as $$
  select w.id, w.function, w.local_title, o.id, o.name,
    (select string_agg(u.short_name, ', ' order by u.short_name) from situation_unit su join unit u on u.id = su.unit_id where su.situation_id = w.id)
  from session s join working_situation w on w.person_id = s.person_id join organisation o on o.id = w.organisation_id
  where s.token_hash = p_hash and s.ended_at is null and s.expires_at > p_at and w.ended_at is null
    and w.from_on <= (p_at at time zone o.time_zone)::date and (w.until_on is null or w.until_on >= (p_at at time zone o.time_zone)::date)
  order by o.name, w.local_title;
$$;
create function app.choose_situation(p_hash text, p_situation uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update session s set situation_id = p_situation where s.token_hash = p_hash
    and exists (select 1 from app.situations_of(p_hash, p_at) o where o.id = p_situation);
  return found;
end $$;
-- Takes a session to the settings of this transaction, and answers who is acting; null when nobody is.
create function app.act_as(p_hash text, p_at timestamptz)
returns jsonb language plpgsql security definer set search_path = public, app as $$
declare a record; v_units int[]; v_barred uuid[];
begin
  select s.person_id, s.last_seen_at, w.id as situation, w.function, w.local_title, o.id as organisation, o.name as organisation_name,
    o.time_zone, o.holiday_region, o.ipp_length, o.signs_in_jalon, p.family_name, p.given_name, p.prescriber, f.sees, f.reach
  into a
  from session s
  join person p on p.id = s.person_id
  join working_situation w on w.id = s.situation_id and w.ended_at is null
  join organisation o on o.id = w.organisation_id
  join function_access f on f.function = w.function
  where s.token_hash = p_hash and s.ended_at is null and s.expires_at > p_at
    and w.from_on <= (p_at at time zone o.time_zone)::date and (w.until_on is null or w.until_on >= (p_at at time zone o.time_zone)::date);
  if not found then return null; end if;
  select coalesce(array_agg(su.unit_id order by su.unit_id), '{}') into v_units from situation_unit su where su.situation_id = a.situation;
  select coalesce(array_agg(c.patient_id), '{}') into v_barred from colleague_patient c
    where c.organisation_id = a.organisation and not a.person_id = any(c.allowed_people);
  perform set_config('app.person', a.person_id::text, true), set_config('app.situation', a.situation::text, true),
    set_config('app.organisation', a.organisation::text, true), set_config('app.function', a.function, true),
    set_config('app.units', v_units::text, true), set_config('app.sees', a.sees::text, true),
    set_config('app.reach', a.reach, true), set_config('app.barred', v_barred::text, true);
  if a.last_seen_at < p_at - interval '1 minute' and not current_setting('transaction_read_only')::boolean then
    update session set last_seen_at = p_at, expires_at = greatest(expires_at, p_at + interval '30 minutes') where token_hash = p_hash;
  end if;
  return jsonb_build_object('person', a.person_id, 'familyName', a.family_name, 'givenName', a.given_name, 'prescriber', a.prescriber,
    'situation', a.situation, 'function', a.function, 'title', a.local_title, 'organisation', a.organisation,
    'organisationName', a.organisation_name, 'timeZone', a.time_zone, 'holidayRegion', a.holiday_region, 'ippLength', a.ipp_length,
    'signsInJalon', a.signs_in_jalon, 'units', to_jsonb(v_units), 'sees', to_jsonb(a.sees), 'reach', a.reach);
end $$;
${[
  'account_of(text)',
  'note_attempt(uuid, boolean, timestamptz, int, interval)',
  'open_session(text, uuid, uuid, timestamptz, timestamptz, text)',
  'end_session(text, boolean, timestamptz)',
  'situations_of(text, timestamptz)',
  'choose_situation(text, uuid, timestamptz)',
  'act_as(text, timestamptz)',
]
  .map(
    (f) =>
      `alter function app.${f} owner to jalon_engine; revoke all on function app.${f} from public; grant execute on function app.${f} to jalon_app;`,
  )
  .join('\n')}
revoke all on function app.journal_partition(date) from public;
grant execute on function app.journal_partition(date) to jalon_jobs;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
