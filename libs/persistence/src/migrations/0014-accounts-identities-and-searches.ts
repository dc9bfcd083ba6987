import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADMINISTRATOR = `app.my_function() = 'administrator'`;
const OFFICER = `app.my_function() = 'identity-officer' and app.sees('administrative')`;
const PROTECTION = `app.my_function() = 'data-protection-officer'`;
/** The person works in the actor's organisation, and no other organisation counts on her: only then is her account ours to manage. */
const OURS_ALONE = `exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id = app.my_organisation())
    and not exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id <> app.my_organisation()
      and w.ended_at is null)`;

/** One function of the engine's: owned by it, called by the application alone. */
const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/**
 * Accounts that an administrator opens in his own organisation, without ever reading a password; identities that its officer settles;
 * the journal that its data-protection officer searches. Each through a function that checks who asks: no policy is widened.
 */
export class AccountsIdentitiesAndSearches0014 implements MigrationInterface {
  name = 'AccountsIdentitiesAndSearches1795000000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- A password given by somebody else opens nothing but the choice of one's own.
alter table account add column temporary boolean not null default false;
create function app.my_person() returns uuid language sql stable
  return nullif(current_setting('app.person', true), '')::uuid;

-- Nobody gives himself a function, and nobody changes a person whom another organisation counts on.
create policy not_oneself on working_situation as restrictive for insert to jalon_app with check (person_id <> (select app.my_person()));
create policy not_oneself_update on working_situation as restrictive for update to jalon_app using (person_id <> (select app.my_person()));
create policy ours_alone on person as restrictive for update to jalon_app using (not exists (select 1 from working_situation w
  where w.person_id = person.id and w.organisation_id <> (select app.my_organisation()) and w.ended_at is null));
create policy own_situations on situation_unit as restrictive for insert to jalon_app with check (exists (
  select 1 from working_situation w where w.id = situation_id and w.organisation_id = (select app.my_organisation())
    and w.person_id <> (select app.my_person())));

drop function app.account_of(text);
create function app.account_of(p_login text)
returns table (person_id uuid, password_hash text, failed_count int, locked_until timestamptz, demo boolean, temporary boolean)
language sql stable security definer set search_path = public, app as $$
  select a.person_id, a.password_hash, a.failed_count, a.locked_until, a.demo, a.temporary from account a
  where a.login = lower(p_login) and a.closed_at is null;
$$;
${engines('account_of(text)')}

create function app.open_account(p_person uuid, p_login text, p_hash text, p_at timestamptz)
returns text language plpgsql security definer set search_path = public, app as $$
begin
  if not (${ADMINISTRATOR}) or p_person = app.my_person() or not (${OURS_ALONE}) then return 'not-yours'; end if;
  if exists (select 1 from account where login = lower(p_login) and person_id <> p_person) then return 'login-taken'; end if;
  if exists (select 1 from account where person_id = p_person and closed_at is null) then return 'has-account'; end if;
  insert into account (person_id, login, password_hash, temporary, created_at) values (p_person, lower(p_login), p_hash, true, p_at)
  on conflict (person_id) do update set login = excluded.login, password_hash = excluded.password_hash, temporary = true,
    closed_at = null, failed_count = 0, locked_until = null;
  return 'opened';
end $$;
${engines('open_account(uuid, text, text, timestamptz)')}
create function app.renew_account(p_person uuid, p_hash text, p_at timestamptz)
returns text language plpgsql security definer set search_path = public, app as $$
declare v_login text;
begin
  if not (${ADMINISTRATOR}) or p_person = app.my_person() or not (${OURS_ALONE}) then return null; end if;
  update account set password_hash = p_hash, temporary = true, failed_count = 0, locked_until = null
    where person_id = p_person and closed_at is null returning login into v_login;
  if found then update session set ended_at = p_at where person_id = p_person and ended_at is null; end if;
  return v_login;
end $$;
${engines('renew_account(uuid, text, timestamptz)')}
create function app.close_account(p_person uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  if not (${ADMINISTRATOR}) or p_person = app.my_person() or not (${OURS_ALONE}) then return false; end if;
  update account set closed_at = p_at where person_id = p_person and closed_at is null;
  if not found then return false; end if;
  update session set ended_at = p_at where person_id = p_person and ended_at is null;
  return true;
end $$;
${engines('close_account(uuid, timestamptz)')}
-- Before anybody acts: the person who has just shown the temporary password chooses her own.
create function app.replace_password(p_person uuid, p_hash text)
returns void language sql security definer set search_path = public, app as $$
  update account set password_hash = p_hash, temporary = false where person_id = p_person and closed_at is null;
$$;
${engines('replace_password(uuid, text)')}
create function app.administered_accounts(p_people uuid[])
returns table (person_id uuid, login text, temporary boolean, closed boolean, locked_until timestamptz, last_seen_at timestamptz)
language sql stable security definer set search_path = public, app as $$
  select a.person_id, a.login, a.temporary, a.closed_at is not null, a.locked_until,
    (select max(s.last_seen_at) from session s where s.person_id = a.person_id)
  from account a where a.person_id = any(p_people) and ${ADMINISTRATOR}
    and exists (select 1 from working_situation w where w.person_id = a.person_id and w.organisation_id = app.my_organisation());
$$;
${engines('administered_accounts(uuid[])')}
create function app.sessions_of(p_hash text, p_at timestamptz)
returns table (started_at timestamptz, last_seen_at timestamptz, agent text, title text, organisation text, this_one boolean)
language sql stable security definer set search_path = public, app as $$
  select s.created_at, s.last_seen_at, s.agent, w.local_title, o.name, s.token_hash = p_hash
  from session mine join session s on s.person_id = mine.person_id
    left join working_situation w on w.id = s.situation_id left join organisation o on o.id = w.organisation_id
  where mine.token_hash = p_hash and mine.ended_at is null and mine.expires_at > p_at
    and s.ended_at is null and s.expires_at > p_at
  order by s.last_seen_at desc limit 20;
$$;
${engines('sessions_of(text, timestamptz)')}

-- The identity officer: the identities of her organisation, whichever unit follows the patient; nothing of anybody else's.
create function app.officer_identities(p_patients uuid[])
returns table (id uuid, patient_id uuid, ipp text, birth_family_name text, used_family_name text, birth_given_name text,
  used_given_name text, birth_date text, sex text, birth_place text, status text, ins boolean, homonym boolean, doubtful boolean,
  fictitious boolean, proof text, source text, version int, remembered text[])
language sql stable security definer set search_path = public, app as $$
  select i.id, i.patient_id, i.ipp, i.birth_family_name, i.used_family_name, i.birth_given_name, i.used_given_name, i.birth_date,
    i.sex, i.birth_place, i.status, i.ins is not null, i.homonym, i.doubtful, i.fictitious, i.proof, i.source, i.version,
    array(select r.family_name from remembered_name r where r.patient_id = i.patient_id and r.organisation_id = i.organisation_id)
  from patient_identity i
  where i.patient_id = any(p_patients) and i.organisation_id = app.my_organisation() and ${OFFICER};
$$;
${engines('officer_identities(uuid[])')}
create function app.correct_identity(p_identity uuid, p_version int, p_traits jsonb)
returns uuid language plpgsql security definer set search_path = public, app as $$
declare v_patient uuid;
begin
  if not (${OFFICER}) then return null; end if;
  update patient_identity set birth_family_name = p_traits->>'birthFamilyName', used_family_name = p_traits->>'usedFamilyName',
    birth_given_name = p_traits->>'birthGivenName', used_given_name = p_traits->>'usedGivenName', birth_date = p_traits->>'birthDate',
    sex = p_traits->>'sex', birth_place = p_traits->>'birthPlace', status = p_traits->>'status', proof = p_traits->>'proof',
    doubtful = (p_traits->>'doubtful')::boolean, homonym = (p_traits->>'homonym')::boolean,
    ins = case when (p_traits->>'keepsIns')::boolean then ins end, ins_oid = case when (p_traits->>'keepsIns')::boolean then ins_oid end,
    version = version + 1
  where id = p_identity and version = p_version and organisation_id = app.my_organisation() returning patient_id into v_patient;
  return v_patient;
end $$;
${engines('correct_identity(uuid, int, jsonb)')}

-- A row that waited for the officer's answer: the secretary's list shows the answer, and her next sending takes it.
alter table waiting_row add column freed_at timestamptz, add column freed_by uuid references working_situation,
  add column freed_how text check (freed_how in ('record-is-right', 'identity-corrected', 'other-person', 'not-the-same'));
create function app.free_waiting_rows(p_issue uuid, p_how text, p_at timestamptz)
returns int language plpgsql security definer set search_path = public, app as $$
declare v_count int;
begin
  if not (${OFFICER}) then return 0; end if;
  update waiting_row w set freed_at = p_at, freed_by = app.my_situation(), freed_how = p_how
  from identity_issue i
  where i.id = p_issue and i.organisation_id = app.my_organisation() and w.unit_id = i.unit_id and w.settled_at is null
    and w.why <> 'fault' and ((w.at = i.raised_at and i.details->'rows' ? (w.row->>'rowId'))
      or (w.row->>'ipp' = i.details->'written'->>'ipp' and w.row->'patientIds' ?| array[i.patient_id::text]));
  get diagnostics v_count = row_count;
  return v_count;
end $$;
${engines('free_waiting_rows(uuid, text, timestamptz)')}

-- The data-protection officer: what her organisation's people did. Naming a patient to her leaves its own entry, in the function itself.
create function app.name_for_journal(p_operation text, p_birth text, p_letters text, p_patients uuid[], p_at timestamptz)
returns table (patient_id uuid, family_name text, given_name text, birth_date text, ipp text)
language plpgsql security definer set search_path = public, app as $$
declare v_found uuid[];
begin
  if not (${PROTECTION}) then return; end if;
  select coalesce(array_agg(i.patient_id), '{}') into v_found from (
    select n.patient_id from patient_identity n where n.organisation_id = app.my_organisation()
      and (n.patient_id = any(p_patients) or (n.birth_date = p_birth and p_letters <> ''
        and (replace(n.search_used, ' ', '') ^@ p_letters or replace(n.search_birth, ' ', '') ^@ p_letters))) limit 50) i;
  insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, purpose, kind, patients, details)
    values (gen_random_uuid(), p_at, app.my_person(), app.my_situation(), app.my_organisation(), app.my_function(), p_operation,
      'access-check', 'listed', v_found, jsonb_build_object('birth', p_birth, 'letters', p_letters));
  return query select i.patient_id, i.used_family_name, i.used_given_name, i.birth_date, i.ipp from patient_identity i
    where i.organisation_id = app.my_organisation() and i.patient_id = any(v_found)
    order by i.used_family_name collate "fr-x-icu", i.used_given_name;
end $$;
${engines('name_for_journal(text, text, text, uuid[], timestamptz)')}
create function app.search_journal(p_from timestamptz, p_to timestamptz, p_person uuid, p_patient uuid, p_kinds text[],
  p_before timestamptz, p_limit int)
returns table (id uuid, at timestamptz, person_id uuid, name text, title text, function text, operation text, kind text, patients uuid[],
  details jsonb)
language sql stable security definer set search_path = public, app as $$
  select j.id, j.at, j.person_id, p.given_name || ' ' || p.family_name, w.local_title, j.function, j.operation, j.kind, j.patients, j.details
  from journal_entry j left join person p on p.id = j.person_id left join working_situation w on w.id = j.situation_id
  where ${PROTECTION} and j.organisation_id = app.my_organisation() and j.at >= p_from and j.at < p_to
    and (p_before is null or j.at < p_before) and (p_person is null or j.person_id = p_person)
    and (p_patient is null or j.patients @> array[p_patient]) and (p_kinds is null or j.kind = any(p_kinds))
  order by j.at desc, j.id limit least(p_limit, 20000);
$$;
${engines('search_journal(timestamptz, timestamptz, uuid, uuid, text[], timestamptz, int)')}
create index journal_by_person on journal_entry (person_id, at);
create index person_by_name on person (search_name text_pattern_ops);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
