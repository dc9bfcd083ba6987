import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, locked, patientData } from './policies';

const known = (table: string, column: string) => `
${locked(table)}
create policy known on ${table} for select to jalon_app using (exists (select 1 from circle_unit u
  where u.patient_id = ${table}.${column} and u.unit_id = any((select app.my_units())::int[])));
create policy barred on ${table} as restrictive to jalon_app using (
  (select coalesce(current_setting('app.barred', true), '') in ('', '{}'))
  or ${column} <> all((select coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])::uuid[]));
create policy class on ${table} as restrictive to jalon_app using ((select app.sees('administrative')));
create policy registered on ${table} for insert to jalon_app with check ((select app.sees('administrative')));
create policy known_update on ${table} for update to jalon_app using (exists (select 1 from circle_unit u
  where u.patient_id = ${table}.${column} and u.unit_id = any((select app.my_units())::int[])));
grant select, insert, update on ${table} to jalon_app;
comment on table ${table} is 'patient data, class administrative';
`;

/** One record a patient, identities per organisation, and the circle: who takes part in the care, since when and why. */
export class PatientsAndCircles0003 implements MigrationInterface {
  name = 'PatientsAndCircles1795000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table patient (
  id uuid primary key,
  multiple_birth text check (multiple_birth in ('twin', 'triplet')),
  deceased_on date,
  language text,
  phone text, phone_other text,
  address text, postcode text, city text,
  long_term_illness boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null
);
create table circle (
  id uuid primary key,
  patient_id uuid not null references patient,
  pathway_id uuid,
  kind text not null check (kind in ('care', 'private')),
  created_at timestamptz not null
);
create unique index one_care_circle_a_patient on circle (patient_id) where kind = 'care';
create index circle_of_patient on circle (patient_id);
-- The projection of membership that policies probe, and nothing else writes.
create table circle_unit (
  circle_id uuid not null references circle,
  unit_id int not null references unit,
  patient_id uuid not null references patient,
  open boolean not null,
  primary key (circle_id, unit_id)
);
create index circle_unit_probe on circle_unit (circle_id, unit_id) include (open, patient_id);
create index circle_unit_of_patient on circle_unit (patient_id, unit_id) include (open);
create index circle_unit_of_unit on circle_unit (unit_id, patient_id) include (open);
create table membership (
  id uuid primary key,
  circle_id uuid not null references circle,
  patient_id uuid not null references patient,
  unit_id int references unit,
  person_id uuid references person,
  function text not null,
  legal_basis text not null check (legal_basis in ('care-team-establishment', 'care-team-chosen', 'care-team-formal', 'consent')),
  origin text not null check (origin in ('schedule', 'prescription', 'patient-word', 'referral', 'pathway', 'invitation', 'participation')),
  how text, by_situation uuid references working_situation,
  since timestamptz not null,
  until timestamptz,
  ended_reason text,
  consent_scope text, consent_means text, consent_until date, consent_withdrawn_on date,
  check (unit_id is not null or person_id is not null)
);
create index membership_of_circle on membership (circle_id) where until is null;
create unique index one_open_membership on membership (circle_id, coalesce(unit_id, 0), coalesce(person_id, '00000000-0000-0000-0000-000000000000'), function) where until is null;

create table patient_identity (
  id uuid primary key,
  patient_id uuid not null references patient,
  organisation_id uuid not null references organisation,
  ipp text,
  birth_family_name text,
  used_family_name text not null,
  birth_given_names text,
  birth_given_name text,
  used_given_name text not null,
  birth_date text not null check (birth_date ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),
  sex text not null check (sex in ('F', 'M', 'U')),
  birth_place text, birth_place_insee text,
  ins text, ins_oid text,
  status text not null check (status in ('PROV', 'VALI', 'RECUP', 'QUAL')),
  homonym boolean not null default false,
  doubtful boolean not null default false,
  fictitious boolean not null default false,
  proof text, channel text,
  source text not null,
  version int not null default 1,
  created_at timestamptz not null,
  search_used text generated always as (app.normalised(used_family_name || ' ' || used_given_name)) stored,
  search_birth text generated always as (app.normalised(coalesce(birth_family_name, used_family_name) || ' ' || coalesce(birth_given_name, used_given_name))) stored,
  check (not (doubtful and fictitious)),
  check (not (doubtful or fictitious) or status = 'PROV'),
  check (ins is null or status in ('RECUP', 'QUAL')),
  unique (organisation_id, ipp)
);
create index identity_of_patient on patient_identity (patient_id, organisation_id);
create index identity_by_birth_used on patient_identity (birth_date, search_used text_pattern_ops);
create index identity_by_birth_birth on patient_identity (birth_date, search_birth text_pattern_ops);
create index identity_by_used on patient_identity (search_used text_pattern_ops);
create table remembered_name (
  patient_id uuid not null references patient,
  organisation_id uuid not null references organisation,
  family_name text not null,
  by_situation uuid references working_situation,
  at timestamptz not null,
  primary key (patient_id, organisation_id, family_name)
);
create table kinship (
  patient_id uuid not null references patient,
  other_id uuid not null references patient,
  kind text not null check (kind in ('twin', 'homonym', 'not-the-same')),
  by_situation uuid references working_situation,
  at timestamptz not null,
  primary key (patient_id, other_id, kind)
);
-- A colleague who is a patient: barred from the colleagues of that organisation, but for those named.
create table colleague_patient (
  patient_id uuid not null references patient,
  organisation_id uuid not null references organisation,
  allowed_people uuid[] not null default '{}',
  primary key (patient_id, organisation_id)
);
create table identity_issue (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  unit_id int not null references unit,
  patient_id uuid references patient,
  kind text not null check (kind in ('traits-differ', 'provisional', 'known-elsewhere', 'possible-duplicate', 'wrong-patient')),
  details jsonb not null,
  raised_by uuid references working_situation,
  raised_at timestamptz not null,
  settled_at timestamptz, settled_by uuid references working_situation, settled_how text
);
create index identity_issue_open on identity_issue (organisation_id, raised_at) where settled_at is null;
create table relative (
  id uuid primary key,
  ${heldColumns},
  name text not null,
  link text not null,
  trusted boolean not null default false,
  to_notify boolean not null default false,
  parental_authority boolean not null default false,
  phone text, phone_other text, language text, note text,
  may_be_told text, not_to_be_told text,
  told_on date, told_to uuid references working_situation,
  ended_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null
);

${known('patient', 'id')}
${known('patient_identity', 'patient_id')}
${known('remembered_name', 'patient_id')}
${known('kinship', 'patient_id')}
${known('circle', 'patient_id')}
${patientData('relative', 'administrative')}
${locked('circle_unit')}
create policy self on circle_unit for select to jalon_app using (unit_id = any((select app.my_units())::int[]));
grant select on circle_unit to jalon_app;
${locked('membership')}
-- The members of a circle are seen by its open units; a unit always sees its own past.
create policy held on membership for select to jalon_app using (
  unit_id = any((select app.my_units())::int[])
  or exists (select 1 from circle_unit u where u.circle_id = membership.circle_id and u.open
             and u.unit_id = any((select app.my_units())::int[])));
-- A member adds members; the first of a circle, and the unit that a schedule brings, come through the functions below.
create policy joined on membership for insert to jalon_app with check (
  exists (select 1 from circle_unit u where u.circle_id = membership.circle_id and u.open
          and u.unit_id = any((select app.my_units())::int[])));
create policy held_update on membership for update to jalon_app using (
  exists (select 1 from circle_unit u where u.circle_id = membership.circle_id and u.open
          and u.unit_id = any((select app.my_units())::int[])));
create policy class on membership as restrictive to jalon_app using ((select app.sees('administrative')));
grant select, insert, update on membership to jalon_app;
comment on table membership is 'patient data, class administrative';
${locked('colleague_patient')}
${locked('identity_issue')}
create policy officer on identity_issue for select to jalon_app using (
  organisation_id = (select app.my_organisation())
  and ((select app.my_function()) = 'identity-officer' or unit_id = any((select app.my_units())::int[])));
create policy raised on identity_issue for insert to jalon_app with check (organisation_id = (select app.my_organisation()));
create policy settled on identity_issue for update to jalon_app using (
  organisation_id = (select app.my_organisation()) and (select app.my_function()) = 'identity-officer');
grant select, insert, update on identity_issue to jalon_app;
comment on table identity_issue is 'unit data, class administrative';

create function app.project_membership() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if new.unit_id is not null then
    insert into circle_unit (circle_id, unit_id, patient_id, open)
      values (new.circle_id, new.unit_id, new.patient_id, new.until is null)
    on conflict (circle_id, unit_id) do update set open = exists (
      select 1 from membership m where m.circle_id = excluded.circle_id and m.unit_id = excluded.unit_id and m.until is null);
  end if;
  return new;
end $$;
alter function app.project_membership() owner to jalon_engine;
-- The first membership of a new circle: by one of the actor's own units, and only while the circle has none.
create function app.found_circle(p_membership uuid, p_circle uuid, p_unit int, p_basis text, p_origin text, p_how text, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, app as $$
begin
  if not p_unit = any(app.my_units()) or exists (select 1 from membership where circle_id = p_circle) then
    raise exception 'a circle is founded once, by one''s own unit';
  end if;
  insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, how, by_situation, since)
    select p_membership, c.id, c.patient_id, p_unit, app.my_function(), p_basis, p_origin, p_how, app.my_situation(), p_at
    from circle c where c.id = p_circle;
end $$;
alter function app.found_circle owner to jalon_engine;
-- A schedule brings a patient of the same establishment to the actor's unit: that unit joins, nobody in town does.
create function app.join_by_schedule(p_membership uuid, p_circle uuid, p_unit int, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, app as $$
begin
  if not p_unit = any(app.my_units()) or not exists (
    select 1 from circle c join patient_identity i on i.patient_id = c.patient_id
    where c.id = p_circle and c.kind = 'care' and i.organisation_id = app.my_organisation()) then
    raise exception 'a schedule opens only a patient of one''s own establishment to one''s own unit';
  end if;
  insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, by_situation, since)
    select p_membership, c.id, c.patient_id, p_unit, app.my_function(), 'care-team-establishment', 'schedule', app.my_situation(), p_at
    from circle c where c.id = p_circle
    and not exists (select 1 from circle_unit u where u.circle_id = c.id and u.unit_id = p_unit and u.open);
end $$;
alter function app.join_by_schedule owner to jalon_engine;
-- Identity matching stays inside the sending organisation's IPP domain: candidates by IPP or by birth date, its own only.
create function app.identity_candidates(p_ipps text[], p_births text[])
returns table (patient_id uuid, circle_id uuid, ipp text, birth_family_name text, birth_given_name text, used_family_name text,
  used_given_name text, remembered text[], birth_date text, sex text, status text, here boolean)
language sql stable security definer set search_path = public, app as $$
  select i.patient_id, c.id, i.ipp, i.birth_family_name, i.birth_given_name, i.used_family_name, i.used_given_name,
    array(select r.family_name from remembered_name r where r.patient_id = i.patient_id and r.organisation_id = i.organisation_id),
    i.birth_date, i.sex, i.status,
    exists (select 1 from circle_unit u where u.patient_id = i.patient_id and u.unit_id = any(app.my_units()))
  from patient_identity i join circle c on c.patient_id = i.patient_id and c.kind = 'care'
  where i.organisation_id = app.my_organisation() and app.sees('schedule')
    and (i.ipp = any(p_ipps) or i.birth_date = any(p_births));
$$;
alter function app.identity_candidates owner to jalon_engine;
-- Whether a person with these traits is followed elsewhere: a yes or no for the identity officer's list, never a name.
create function app.followed_elsewhere(p_birth text, p_names text[])
returns boolean language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from patient_identity i where i.organisation_id <> app.my_organisation() and app.sees('schedule')
    and i.birth_date = p_birth and (i.search_used = any(p_names) or i.search_birth = any(p_names)));
$$;
alter function app.followed_elsewhere owner to jalon_engine;
create trigger project_membership after insert or update of until on membership
  for each row execute function app.project_membership();
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
