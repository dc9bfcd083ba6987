import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/** One function of the engine's: owned by it, called by the application alone. */
const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

const OPEN_SITUATION = `w.ended_at is null and w.from_on <= (p_at at time zone o.time_zone)::date
    and (w.until_on is null or w.until_on >= (p_at at time zone o.time_zone)::date)`;
/** The session stands: not ended, not expired, and somebody was at it within the organisation's idle time. */
const STANDS = `s.ended_at is null and s.expires_at > p_at and s.last_seen_at > p_at - make_interval(mins => o.idle_minutes)
    and (s.second_factor or not w.function = any(o.second_factor))`;

/**
 * A second factor that an organisation asks of the functions it names, doors that close for who knocks and not for who lives there, and
 * sessions that end with their idle time, at once, everywhere.
 */
export class WhoSignsIn0028 implements MigrationInterface {
  name = 'WhoSignsIn1795000000028';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table organisation
  add column second_factor text[] not null default '{}',
  add column idle_minutes int not null default 30 check (idle_minutes between 5 and 240);
-- The secret is sealed by the application: the database alone cannot make a code.
alter table account
  add column code_secret text,
  add column code_since timestamptz,
  add column code_step bigint not null default 0;
alter table session add column second_factor boolean not null default false;
create table recovery_code (
  person_id uuid not null references person,
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);
-- A browser in which this person has signed in before: strangers who try her login do not close her door.
create table known_device (
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references person,
  last_at timestamptz not null,
  primary key (token_hash, person_id)
);
-- Keys are hashes: neither an address nor a login can be read here.
create table door_try (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  failed int not null,
  since timestamptz not null,
  closed_until timestamptz
);
${['recovery_code', 'known_device', 'door_try'].map(locked).join('')}
grant delete on door_try to jalon_engine;

drop function app.note_attempt(uuid, boolean, timestamptz, int, interval);
drop function app.account_of(text);
create function app.account_of(p_login text, p_device text, p_at timestamptz)
returns table (person_id uuid, password_hash text, demo boolean, temporary boolean, code_secret text, code_since timestamptz,
  needs_code boolean, knows_device boolean)
language sql stable security definer set search_path = public, app as $$
  select a.person_id, a.password_hash, a.demo, a.temporary, a.code_secret, a.code_since,
    exists (select 1 from working_situation w join organisation o on o.id = w.organisation_id
      where w.person_id = a.person_id and w.function = any(o.second_factor) and ${OPEN_SITUATION}),
    exists (select 1 from known_device d where d.person_id = a.person_id and d.token_hash = p_device)
  from account a where a.login = lower(p_login) and a.closed_at is null;
$$;
${engines('account_of(text, text, timestamptz)')}

-- Counts a try at each door, before the password is looked at; answers until when one of them is closed, else null. Sorted keys: two
-- tries at the same doors wait for each other and never cross.
create function app.try_doors(p_doors jsonb, p_at timestamptz)
returns timestamptz language plpgsql security definer set search_path = public, app as $$
declare v_door record; v_closed timestamptz;
begin
  select max(t.closed_until) into v_closed from door_try t
    where t.key in (select d->>'key' from jsonb_array_elements(p_doors) d) and t.closed_until > p_at;
  if v_closed is not null then return v_closed; end if;
  for v_door in select d->>'key' as key, (d->>'most')::int as most, make_interval(mins => (d->>'within')::int) as within,
      make_interval(mins => (d->>'closed')::int) as closed from jsonb_array_elements(p_doors) d order by 1 loop
    insert into door_try as t (key, failed, since) values (v_door.key, 1, p_at)
    on conflict (key) do update set
      failed = case when t.since < p_at - v_door.within then 1 else t.failed + 1 end,
      since = case when t.since < p_at - v_door.within then p_at else t.since end,
      closed_until = case when t.since >= p_at - v_door.within and t.failed + 1 >= v_door.most then p_at + v_door.closed end;
  end loop;
  delete from door_try where key in (select key from door_try where since < p_at - interval '1 day' limit 20);
  return null;
end $$;
${engines('try_doors(jsonb, timestamptz)')}
-- Somebody came in: her own doors forget her tries, those she shares forget this one.
create function app.doors_opened(p_own text[], p_shared text[])
returns void language sql security definer set search_path = public, app as $$
  update door_try set failed = case when key = any(p_own) then 0 else greatest(failed - 1, 0) end,
    closed_until = case when key = any(p_own) then null else closed_until end
  where key = any(p_own || p_shared);
$$;
${engines('doors_opened(text[], text[])')}
create function app.know_device(p_device text, p_person uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  insert into known_device (token_hash, person_id, last_at) values (p_device, p_person, p_at)
  on conflict (token_hash, person_id) do update set last_at = excluded.last_at;
$$;
${engines('know_device(text, uuid, timestamptz)')}

-- A code opens once: the step it belongs to must come after the last that opened.
create function app.pass_code(p_person uuid, p_step bigint)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update account set code_step = p_step where person_id = p_person and code_step < p_step and code_since is not null;
  return found;
end $$;
${engines('pass_code(uuid, bigint)')}
create function app.pass_recovery_code(p_person uuid, p_hash text, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update recovery_code set used_at = p_at where person_id = p_person and code_hash = p_hash and used_at is null;
  return found;
end $$;
${engines('pass_recovery_code(uuid, text, timestamptz)')}
-- A secret waits until its first code has been shown; one that serves is not replaced.
create function app.begin_code(p_person uuid, p_secret text)
returns text language sql security definer set search_path = public, app as $$
  update account set code_secret = coalesce(code_secret, p_secret), code_step = case when code_secret is null then 0 else code_step end
  where person_id = p_person and code_since is null and closed_at is null returning code_secret;
$$;
${engines('begin_code(uuid, text)')}
create function app.keep_recovery_codes(p_person uuid, p_hashes text[], p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  update recovery_code set used_at = p_at where person_id = p_person and used_at is null;
  insert into recovery_code (person_id, code_hash, made_at) select p_person, h, p_at from unnest(p_hashes) h;
$$;
${engines('keep_recovery_codes(uuid, text[], timestamptz)')}
create function app.confirm_code(p_person uuid, p_step bigint, p_hashes text[], p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update account set code_since = p_at, code_step = p_step
    where person_id = p_person and code_since is null and code_secret is not null and code_step < p_step;
  if not found then return false; end if;
  perform app.keep_recovery_codes(p_person, p_hashes, p_at);
  return true;
end $$;
${engines('confirm_code(uuid, bigint, text[], timestamptz)')}
-- One's own, after a code; the session that proved itself says that it did.
create function app.session_proved(p_hash text)
returns void language sql security definer set search_path = public, app as $$
  update session set second_factor = true where token_hash = p_hash and ended_at is null;
$$;
${engines('session_proved(text)')}
create function app.own_account(p_hash text, p_at timestamptz)
returns table (person_id uuid, login text, password_hash text, code_secret text, code_since timestamptz, codes_left int, needs_code boolean)
language sql stable security definer set search_path = public, app as $$
  select a.person_id, a.login, a.password_hash, a.code_secret, a.code_since,
    (select count(*)::int from recovery_code c where c.person_id = a.person_id and c.used_at is null),
    exists (select 1 from working_situation w join organisation o on o.id = w.organisation_id
      where w.person_id = a.person_id and w.function = any(o.second_factor) and ${OPEN_SITUATION})
  from session s join account a on a.person_id = s.person_id and a.closed_at is null
  where s.token_hash = p_hash and s.ended_at is null and s.expires_at > p_at;
$$;
${engines('own_account(text, timestamptz)')}
create function app.end_other_sessions(p_hash text, p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  update session s set ended_at = p_at from session mine
  where mine.token_hash = p_hash and s.person_id = mine.person_id and s.token_hash <> p_hash and s.ended_at is null;
$$;
${engines('end_other_sessions(text, timestamptz)')}
create function app.drop_code(p_person uuid, p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  update account set code_secret = null, code_since = null where person_id = p_person;
  update recovery_code set used_at = p_at where person_id = p_person and used_at is null;
$$;
${engines('drop_code(uuid, timestamptz)')}
-- A lost telephone: the administrator who alone answers for this person takes the factor off, and every session ends.
create function app.reset_code(p_person uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  if app.my_function() <> 'administrator' or p_person = app.my_person()
    or not exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id = app.my_organisation())
    or exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id <> app.my_organisation()
      and w.ended_at is null)
    or not exists (select 1 from account a where a.person_id = p_person and a.closed_at is null and a.code_secret is not null)
  then return false; end if;
  perform app.drop_code(p_person, p_at);
  update session set ended_at = p_at where person_id = p_person and ended_at is null;
  return true;
end $$;
${engines('reset_code(uuid, timestamptz)')}
-- Who of these people has one, for the page that may take it off.
create function app.coded_accounts(p_people uuid[])
returns table (person_id uuid) language sql stable security definer set search_path = public, app as $$
  select a.person_id from account a where a.person_id = any(p_people) and a.code_since is not null
    and app.my_function() = 'administrator'
    and exists (select 1 from working_situation w where w.person_id = a.person_id and w.organisation_id = app.my_organisation());
$$;
${engines('coded_accounts(uuid[])')}

drop function app.open_session(text, uuid, uuid, timestamptz, timestamptz, text);
create function app.open_session(p_hash text, p_person uuid, p_proved boolean, p_at timestamptz, p_until timestamptz, p_agent text)
returns void language sql security definer set search_path = public, app as $$
  insert into session (token_hash, person_id, second_factor, created_at, last_seen_at, expires_at, agent)
  values (p_hash, p_person, p_proved, p_at, p_at, p_until, p_agent);
$$;
${engines('open_session(text, uuid, boolean, timestamptz, timestamptz, text)')}
create or replace function app.situations_of(p_hash text, p_at timestamptz)
returns table (id uuid, function text, local_title text, organisation_id uuid, organisation text, units text)
language sql stable security definer set search_path = public, app as $$
  select w.id, w.function, w.local_title, o.id, o.name,
    (select string_agg(u.short_name, ', ' order by u.short_name) from situation_unit su join unit u on u.id = su.unit_id where su.situation_id = w.id)
  from session s join working_situation w on w.person_id = s.person_id join organisation o on o.id = w.organisation_id
  where s.token_hash = p_hash and ${STANDS} and ${OPEN_SITUATION}
  order by o.name, w.local_title;
$$;
-- What the journal says of coming and going.
create function app.journal_session(p_hash text, p_kind text, p_at timestamptz)
returns void language sql security definer set search_path = public, app as $$
  insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, kind, details)
  select gen_random_uuid(), p_at, s.person_id, w.id, w.organisation_id, w.function,
    case p_kind when 'signed-in' then 'signIn' else 'signOut' end, p_kind, jsonb_build_object('secondFactor', s.second_factor)
  from session s join working_situation w on w.id = s.situation_id where s.token_hash = p_hash;
$$;
alter function app.journal_session(text, text, timestamptz) owner to jalon_engine;
revoke all on function app.journal_session(text, text, timestamptz) from public;
create or replace function app.choose_situation(p_hash text, p_situation uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update session s set situation_id = p_situation where s.token_hash = p_hash
    and exists (select 1 from app.situations_of(p_hash, p_at) o where o.id = p_situation);
  if not found then return false; end if;
  perform app.journal_session(p_hash, 'signed-in', p_at);
  return true;
end $$;
create or replace function app.end_session(p_hash text, p_everywhere boolean, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, app as $$
begin
  if exists (select 1 from session where token_hash = p_hash and ended_at is null) then
    perform app.journal_session(p_hash, 'signed-out', p_at);
  end if;
  update session s set ended_at = p_at from session mine
  where mine.token_hash = p_hash and s.ended_at is null
    and (s.token_hash = p_hash or (p_everywhere and s.person_id = mine.person_id));
end $$;

-- An open page hears that its session has ended, whoever ended it and however.
create function app.tell_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('jalon', json_build_object('to', json_build_array('session:' || new.token_hash), 'what', 'session', 'ids', json_build_array())::text);
  return null;
end $$;
create trigger tell_session after update of ended_at, situation_id on session for each row
  when (new.ended_at is distinct from old.ended_at or new.situation_id is distinct from old.situation_id)
  execute function app.tell_session();
-- Where a session stands, without counting as somebody's presence: its situation and units; null when it no longer opens anything.
create function app.standing(p_hash text, p_at timestamptz)
returns text language sql stable security definer set search_path = public, app as $$
  select w.id || ' ' || coalesce((select string_agg(su.unit_id::text, ',' order by su.unit_id) from situation_unit su where su.situation_id = w.id), '')
  from session s join working_situation w on w.id = s.situation_id join organisation o on o.id = w.organisation_id
  where s.token_hash = p_hash and ${STANDS} and ${OPEN_SITUATION};
$$;
${engines('standing(text, timestamptz)')}

create or replace function app.act_as(p_hash text, p_at timestamptz)
returns jsonb language plpgsql security definer set search_path = public, app as $$
declare a record; v_units int[]; v_barred uuid[];
begin
  select s.person_id, s.last_seen_at, w.id as situation, w.function, w.local_title, o.id as organisation, o.name as organisation_name,
    o.time_zone, o.holiday_region, o.ipp_length, o.signs_in_jalon, o.idle_minutes, p.family_name, p.given_name, p.prescriber, f.sees, f.reach
  into a
  from session s
  join person p on p.id = s.person_id
  join working_situation w on w.id = s.situation_id
  join organisation o on o.id = w.organisation_id
  join function_access f on f.function = w.function
  where s.token_hash = p_hash and ${STANDS} and ${OPEN_SITUATION};
  if not found then return null; end if;
  select coalesce(array_agg(su.unit_id order by su.unit_id), '{}') into v_units from situation_unit su where su.situation_id = a.situation;
  select coalesce(array_agg(c.patient_id), '{}') into v_barred from colleague_patient c
    where c.organisation_id = a.organisation and not a.person_id = any(c.allowed_people);
  perform set_config('app.person', a.person_id::text, true), set_config('app.situation', a.situation::text, true),
    set_config('app.organisation', a.organisation::text, true), set_config('app.function', a.function, true),
    set_config('app.units', v_units::text, true), set_config('app.sees', a.sees::text, true),
    set_config('app.reach', a.reach, true), set_config('app.barred', v_barred::text, true);
  if a.last_seen_at < p_at - interval '1 minute' and not current_setting('transaction_read_only')::boolean then
    update session set last_seen_at = p_at, expires_at = greatest(expires_at, p_at + make_interval(mins => a.idle_minutes))
    where token_hash = p_hash;
  end if;
  return jsonb_build_object('person', a.person_id, 'familyName', a.family_name, 'givenName', a.given_name, 'prescriber', a.prescriber,
    'situation', a.situation, 'function', a.function, 'title', a.local_title, 'organisation', a.organisation,
    'organisationName', a.organisation_name, 'timeZone', a.time_zone, 'holidayRegion', a.holiday_region, 'ippLength', a.ipp_length,
    'signsInJalon', a.signs_in_jalon, 'idleMinutes', a.idle_minutes, 'units', to_jsonb(v_units), 'sees', to_jsonb(a.sees), 'reach', a.reach);
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
