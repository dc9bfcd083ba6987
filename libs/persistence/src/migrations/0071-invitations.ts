import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

const STATE = `case when i.used_at is not null then 'used' when i.withdrawn_at is not null then 'withdrawn'
    when i.expires_at <= p_at then 'expired' else 'open' end`;
/** Whoever invites for a circle is in it now, by her own unit. */
const IN_CIRCLE = (circle: string) => `exists (select 1 from circle_unit u where u.circle_id = ${circle} and u.open
    and u.unit_id = any(app.my_units()) and (u.open_until is null or u.open_until > app.at()))`;
/** The care circle of the record that is kept, whatever the invitation was written about. */
const CIRCLE_NOW = `(select c.id from circle c join patient p on p.id = c.patient_id
    where c.kind = 'care' and p.id = coalesce((select k.merged_into from patient k where k.id = i.patient_id), i.patient_id)
      and p.merged_into is null and p.deceased_on is null)`;

/**
 * A link in place of a password that somebody else has read: opened once, within days, by whoever was given it. An administrator invites
 * to a place of his organisation, which stands already. Somebody of a circle invites a practice that is not in the directory: it begins
 * with nothing but that one circle, so that a link given to the wrong hands opens no other file.
 */
export class Invitations0071 implements MigrationInterface {
  name = 'Invitations1795000000071';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table invitation (
  id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  organisation_id uuid not null references organisation,
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  expires_at timestamptz not null,
  -- To a place: the person has her working situation and her login already.
  person_id uuid references person,
  -- To a circle: who is to come, and on whose word.
  patient_id uuid references patient,
  unit_id int references unit,
  proposal jsonb,
  used_at timestamptz, withdrawn_at timestamptz, accepted_by uuid references person,
  check (expires_at > at and expires_at <= at + interval '14 days'),
  check (num_nonnulls(person_id, patient_id) = 1 and num_nonnulls(patient_id, unit_id, proposal) in (0, 3)),
  check (num_nonnulls(used_at, withdrawn_at) < 2)
);
create index invitation_of_person on invitation (person_id) where person_id is not null;
create index invitation_of_patient on invitation (patient_id) where patient_id is not null;
${locked('invitation')}

-- Whatever gives the account another password, or closes it, makes a link that waits worthless.
create function app.withdraw_invitations() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  update invitation set withdrawn_at = greatest(at, coalesce(app.at(), now())) where person_id = new.person_id and used_at is null and withdrawn_at is null;
  return null;
end $$;
alter function app.withdraw_invitations() owner to jalon_engine;
create trigger withdraw_invitations after update of password_hash, closed_at on account
  for each row when (new.password_hash is distinct from old.password_hash or new.closed_at is distinct from old.closed_at)
  execute function app.withdraw_invitations();

create function app.invite_person(p_id uuid, p_hash text, p_person uuid, p_expires timestamptz, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  if app.my_function() <> 'administrator' or p_person = app.my_person()
    or not exists (select 1 from account a where a.person_id = p_person and a.temporary and a.closed_at is null)
    or not exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id = app.my_organisation() and w.ended_at is null)
    or exists (select 1 from working_situation w where w.person_id = p_person and w.organisation_id <> app.my_organisation() and w.ended_at is null)
  then return false; end if;
  insert into invitation (id, token_hash, organisation_id, by_situation, at, expires_at, person_id)
    values (p_id, p_hash, app.my_organisation(), app.my_situation(), p_at, p_expires, p_person);
  return true;
end $$;
${engines('invite_person(uuid, text, uuid, timestamptz, timestamptz)')}

create function app.invite_to_circle(p_id uuid, p_hash text, p_patient uuid, p_unit int, p_proposal jsonb, p_expires timestamptz, p_at timestamptz)
returns text language plpgsql security definer set search_path = public, app as $$
begin
  if not app.reaches_circle() or not p_unit = any(app.my_units()) or current_setting('app.read_only', true) like '%' || p_patient || '%'
    or not exists (select 1 from circle c where c.patient_id = p_patient and c.kind = 'care' and ${IN_CIRCLE('c.id')}) then return 'not-found'; end if;
  -- Whoever stands in the directory joins by it; a link would give her a second self.
  if exists (select 1 from person p where p.rpps = p_proposal->>'rpps') or exists (select 1 from organisation o where o.kind = 'practice'
    and app.normalised(o.name) = app.normalised(p_proposal->>'practice')) then return 'in-directory'; end if;
  insert into invitation (id, token_hash, organisation_id, by_situation, at, expires_at, patient_id, unit_id, proposal)
    values (p_id, p_hash, app.my_organisation(), app.my_situation(), p_at, p_expires, p_patient, p_unit, p_proposal);
  return 'invited';
end $$;
${engines('invite_to_circle(uuid, text, uuid, int, jsonb, timestamptz, timestamptz)')}

-- Those that wait or have lapsed, for whoever is in the circle; never the token.
create function app.invitations_of(p_patient uuid, p_at timestamptz)
returns table (id uuid, name text, practice text, expires_at timestamptz, state text, by_name text)
language sql stable security definer set search_path = public, app as $$
  select i.id, i.proposal->>'givenName' || ' ' || (i.proposal->>'familyName'), i.proposal->>'practice', i.expires_at, ${STATE},
    p.given_name || ' ' || p.family_name
  from invitation i join working_situation w on w.id = i.by_situation join person p on p.id = w.person_id
  where i.patient_id = any(app.ids_of(p_patient)) and i.used_at is null and i.withdrawn_at is null and i.expires_at > p_at - interval '30 days'
    and app.reaches_circle() and exists (select 1 from circle c where c.patient_id = p_patient and c.kind = 'care' and ${IN_CIRCLE('c.id')})
    and not p_patient = any(coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])
  order by i.at desc limit 10;
$$;
${engines('invitations_of(uuid, timestamptz)')}
create function app.withdraw_invitation(p_id uuid, p_at timestamptz)
returns uuid language sql security definer set search_path = public, app as $$
  update invitation i set withdrawn_at = p_at where i.id = p_id and i.used_at is null and i.withdrawn_at is null and i.patient_id is not null
    and app.reaches_circle() and ${IN_CIRCLE(CIRCLE_NOW)}
  returning i.patient_id;
$$;
${engines('withdraw_invitation(uuid, timestamptz)')}

-- What the page says before anybody acts: who invites whom, where. Of a patient, nothing.
create function app.invitation_of(p_hash text, p_at timestamptz)
returns table (state text, name text, title text, place text, by_name text, by_organisation text, expires_at timestamptz, login text, needs_code boolean)
language sql stable security definer set search_path = public, app as $$
  select ${STATE}, coalesce(p.given_name || ' ' || p.family_name, i.proposal->>'givenName' || ' ' || (i.proposal->>'familyName')),
    (select s.local_title from working_situation s where s.person_id = i.person_id and s.organisation_id = i.organisation_id and s.ended_at is null
      order by s.from_on desc limit 1),
    coalesce(i.proposal->>'practice', o.name), b.given_name || ' ' || b.family_name, o.name, i.expires_at, a.login,
    i.person_id is not null and exists (select 1 from working_situation s where s.person_id = i.person_id and s.ended_at is null
      and s.function = any(o.second_factor))
  from invitation i join organisation o on o.id = i.organisation_id join working_situation w on w.id = i.by_situation
    join person b on b.id = w.person_id left join person p on p.id = i.person_id left join account a on a.person_id = i.person_id
  where i.token_hash = p_hash;
$$;
${engines('invitation_of(text, timestamptz)')}

-- Once: the row is taken before anything is given.
create function app.accept_invitation(p_hash text, p_password text, p_login text, p_ids uuid[], p_at timestamptz)
returns table (answer text, person uuid, circle uuid, unit int) language plpgsql security definer set search_path = public, app as $$
declare i invitation; v_organisation uuid := p_ids[1]; v_situation uuid := p_ids[3]; v_patient uuid;
begin
  update invitation v set used_at = p_at where v.token_hash = p_hash and v.used_at is null and v.withdrawn_at is null and v.expires_at > p_at
    returning v.* into i;
  if i.id is null then answer := 'gone'; return next; return; end if;
  if i.person_id is not null then
    update account a set password_hash = p_password, temporary = false where a.person_id = i.person_id and a.temporary and a.closed_at is null
      and exists (select 1 from working_situation w where w.person_id = i.person_id and w.organisation_id = i.organisation_id and w.ended_at is null);
    if not found then raise exception 'invitation-void' using errcode = 'JI001'; end if;
    person := i.person_id;
  else
    circle := ${CIRCLE_NOW};
    if circle is null or not exists (select 1 from circle_unit u where u.circle_id = circle and u.unit_id = i.unit_id and u.open
        and (u.open_until is null or u.open_until > p_at))
      or exists (select 1 from working_situation w where w.id = i.by_situation and w.ended_at is not null) then
      raise exception 'invitation-void' using errcode = 'JI001';
    end if;
    if exists (select 1 from account a where a.login = lower(p_login)) then raise exception 'login-taken' using errcode = 'JI002'; end if;
    person := p_ids[2];
    select c.patient_id into v_patient from circle c where c.id = circle;
    insert into organisation (id, name, kind, phone, time_zone, holiday_region, created_at)
      select v_organisation, i.proposal->>'practice', 'practice', i.proposal->>'phone', o.time_zone, o.holiday_region, p_at
      from organisation o where o.id = i.organisation_id;
    insert into unit (organisation_id, name, short_name, kind, phone)
      values (v_organisation, i.proposal->>'practice', left(i.proposal->>'practice', 30), 'practice', i.proposal->>'phone') returning id into unit;
    insert into person (id, family_name, given_name, rpps, phone, prescriber)
      values (person, i.proposal->>'familyName', i.proposal->>'givenName', i.proposal->>'rpps', i.proposal->>'phone',
        i.proposal->>'function' = 'general-practitioner');
    insert into working_situation (id, person_id, organisation_id, function, local_title, from_on)
      values (v_situation, person, v_organisation, i.proposal->>'function', i.proposal->>'title', p_at::date);
    insert into situation_unit (situation_id, unit_id) values (v_situation, unit);
    insert into account (person_id, login, password_hash, created_at) values (person, lower(p_login), p_password, p_at);
    insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, how, by_situation, since)
      values (p_ids[4], circle, v_patient, unit, i.proposal->>'function', 'care-team-chosen', 'invitation', i.proposal->>'how', i.by_situation, p_at);
  end if;
  update invitation v set accepted_by = person where v.id = i.id;
  insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, kind, patients, details)
    select p_ids[5], p_at, person, w.id, w.organisation_id, w.function, 'acceptInvitation', 'wrote',
      case when v_patient is null then '{}' else array[v_patient] end, jsonb_build_object('invitation', i.id)
    from working_situation w where w.person_id = person and w.ended_at is null order by w.from_on desc limit 1;
  if circle is not null then
    perform pg_notify('jalon', json_build_object('to', (select json_agg('unit:' || u.unit_id) from circle_unit u where u.circle_id = accept_invitation.circle and u.open),
      'what', 'circle', 'ids', json_build_array(circle))::text);
  end if;
  answer := 'accepted';
  return next;
end $$;
grant insert on organisation, person, working_situation, situation_unit, account to jalon_engine;
${engines('accept_invitation(text, text, text, uuid[], timestamptz)')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
