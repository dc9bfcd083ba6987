import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actAs } from './0035-oppositions';
import { heldColumns, patientData, readOnly } from './policies';

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

const CARES = `app.reaches_circle() and app.sees('clinical')`;
const PROTECTION = `app.my_function() = 'data-protection-officer'`;
/** Whose people opened, and whose patient it is: either may judge. */
const THEIRS = `(e.organisation_id = app.my_organisation() or exists (select 1 from patient_identity i
    where i.patient_id = e.patient_id and i.organisation_id = app.my_organisation()))`;
const BARRED = `coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[]`;
/** Nobody opens by force what the patient has closed to them: an opposition, or a colleague's file. */
const MAY_BE_FOUND = (patient: string) => `not app.opposes_being_found(${patient}) and not ${patient} = any(${BARRED})`;

/**
 * An access of emergency: a reason, a time that ends by itself, everybody told. Each is a closed unit of its own, open in the circle of
 * one patient and counted among the units of whoever asked for it between two instants, so that every policy holds as it is written and
 * the access is gone the second after. Nobody works in such a unit, and nothing is written under it but the access itself.
 */
export class EmergencyAccess0050 implements MigrationInterface {
  name = 'EmergencyAccess1795000000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table unit drop constraint unit_kind_check;
alter table unit add constraint unit_kind_check
  check (kind in ('service', 'day-hospital', 'practice', 'cell', 'secretariat', 'identity', 'emergency'));
alter table unit add constraint emergency_is_closed check (kind <> 'emergency' or closed_on is not null);
grant insert on unit to jalon_engine;
create function app.nobody_works_in_an_emergency() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if exists (select 1 from unit u where u.id = new.unit_id and u.kind = 'emergency') then
    raise exception 'nobody works in an access of emergency';
  end if;
  return new;
end $$;
alter function app.nobody_works_in_an_emergency() owner to jalon_engine;
create trigger nobody_works_in_an_emergency before insert or update on situation_unit
  for each row execute function app.nobody_works_in_an_emergency();

create table emergency_access (
  id uuid primary key,
  ${heldColumns},
  organisation_id uuid not null references organisation,
  situation_id uuid not null references working_situation,
  reason text not null check (reason in ('life-at-risk', 'cannot-answer', 'on-call')),
  words text not null check (length(trim(words)) > 0),
  from_at timestamptz not null,
  ends_at timestamptz not null,
  reviewed_at timestamptz, reviewed_by uuid references working_situation, verdict text check (verdict in ('justified', 'not-justified')),
  review_note text,
  check (ends_at >= from_at and ends_at <= from_at + interval '12 hours'),
  check (num_nonnulls(reviewed_at, reviewed_by, verdict) in (0, 3)),
  check (verdict <> 'not-justified' or review_note is not null)
);
create index emergency_of_situation on emergency_access (situation_id, ends_at) include (from_at, unit_id);
create index emergency_of_patient on emergency_access (patient_id, from_at) include (unit_id, circle_id);
${patientData('emergency_access', 'administrative')}
-- Opened, ended and reviewed by the functions below, and by no statement of the application's own.
revoke insert, update on emergency_access from jalon_app;

-- By the very birth date and name, and an initial for an answer: it tells nobody what she does not already know.
create function app.emergency_candidates(p_birth text, p_name text)
returns table (patient_id uuid, initial text, sex text, here boolean, ours boolean)
language sql stable security definer set search_path = public, app as $$
  select distinct on (i.patient_id) i.patient_id, left(i.used_given_name, 1), i.sex,
    exists (select 1 from circle_unit u where u.patient_id = i.patient_id and u.open and u.unit_id = any(app.my_units())),
    exists (select 1 from patient_identity o where o.patient_id = i.patient_id and o.organisation_id = app.my_organisation())
  from patient_identity i
  where ${CARES} and i.birth_date = p_birth and length(app.normalised(p_name)) >= 2
    and (app.normalised(p_name) in (app.normalised(i.used_family_name), app.normalised(i.birth_family_name))
      or exists (select 1 from remembered_name r where r.patient_id = i.patient_id and app.normalised(r.family_name) = app.normalised(p_name)))
    and ${MAY_BE_FOUND('i.patient_id')}
  order by i.patient_id, i.ipp_use = 'old', array_position(array['QUAL', 'VALI', 'RECUP', 'PROV'], i.status) limit 5;
$$;
${engines('emergency_candidates(text, text)')}

create function app.open_emergency(p_id uuid, p_patient uuid, p_reason text, p_words text, p_from timestamptz, p_until timestamptz)
returns table (circle uuid, unit int) language plpgsql security definer set search_path = public, app as $$
begin
  select c.id into circle from circle c where c.patient_id = p_patient and c.kind = 'care' and ${CARES} and ${MAY_BE_FOUND('p_patient')}
    and exists (select 1 from patient p where p.id = p_patient and p.merged_into is null);
  if circle is null or app.my_situation() is null then return; end if;
  insert into unit (organisation_id, name, short_name, kind, closed_on)
    values (app.my_organisation(), 'Accès d’urgence', 'Urgence', 'emergency', p_from::date) returning id into unit;
  insert into circle_unit (circle_id, unit_id, patient_id, open) values (circle, unit, p_patient, true);
  insert into emergency_access (id, patient_id, circle_id, unit_id, organisation_id, situation_id, reason, words, from_at, ends_at)
    values (p_id, p_patient, circle, unit, app.my_organisation(), app.my_situation(), p_reason, p_words, p_from, p_until);
  return next;
end $$;
${engines('open_emergency(uuid, uuid, text, text, timestamptz, timestamptz)')}
-- Before its time, by whoever opened it.
create function app.end_emergency(p_patient uuid, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update emergency_access set ends_at = p_at where patient_id = p_patient and situation_id = app.my_situation()
    and ends_at > p_at and from_at <= p_at;
  return found;
end $$;
${engines('end_emergency(uuid, timestamptz)')}

-- What a data-protection officer has to judge: by her organisation's people, or of its patients. The journal alone names the patient.
create function app.emergencies_to_review(p_limit int)
returns table (id uuid, name text, title text, organisation text, reason text, words text, from_at timestamptz, ends_at timestamptz,
  opened int, reviewed_at timestamptz, reviewed_by text, verdict text, review_note text, patient_id uuid)
language sql stable security definer set search_path = public, app as $$
  select e.id, p.given_name || ' ' || p.family_name, w.local_title, o.name, e.reason, e.words, e.from_at, e.ends_at,
    (select count(*)::int from journal_entry j where j.patients @> array[e.patient_id] and j.situation_id = e.situation_id
      and j.at between e.from_at and e.ends_at and j.kind in ('opened', 'exported')),
    e.reviewed_at, rp.given_name || ' ' || rp.family_name, e.verdict, e.review_note, e.patient_id
  from emergency_access e join working_situation w on w.id = e.situation_id join person p on p.id = w.person_id
    join organisation o on o.id = e.organisation_id left join working_situation rw on rw.id = e.reviewed_by left join person rp on rp.id = rw.person_id
  where ${PROTECTION} and ${THEIRS}
  order by e.reviewed_at is not null, e.from_at desc limit least(p_limit, 200);
$$;
${engines('emergencies_to_review(int)')}
create function app.review_emergency(p_id uuid, p_verdict text, p_note text, p_at timestamptz)
returns uuid language plpgsql security definer set search_path = public, app as $$
declare v_patient uuid;
begin
  if not (${PROTECTION}) then return null; end if;
  update emergency_access e set reviewed_at = p_at, reviewed_by = app.my_situation(), verdict = p_verdict, review_note = p_note
  where e.id = p_id and ${THEIRS} and e.reviewed_at is null
    and not exists (select 1 from working_situation w where w.id = e.situation_id and w.person_id = app.my_person())
  returning e.patient_id into v_patient;
  return v_patient;
end $$;
${engines('review_emergency(uuid, text, text, timestamptz)')}
`);
    for (const { table, unit } of await writtenAboutPatients(queryRunner))
      await queryRunner.query(readOnly(table, table === 'patient' ? 'id' : 'patient_id', unit));
    await actAs(queryRunner, 'v_barred uuid[];', 'v_barred uuid[]; v_emergencies int[]; v_read_only uuid[];');
    // Whoever takes part besides reads and writes as one who takes part.
    await actAs(
      queryRunner,
      `perform set_config('app.opposed'`,
      `select coalesce(array_agg(e.unit_id), '{}'), coalesce(array_agg(e.patient_id) filter (where not exists (select 1 from circle_unit u
    where u.circle_id = e.circle_id and u.open and u.unit_id = any(v_units))), '{}')
  into v_emergencies, v_read_only from emergency_access e where e.situation_id = a.situation and e.ends_at > p_at and e.from_at <= p_at;
  perform set_config('app.emergencies', v_emergencies::text, true), set_config('app.read_only', v_read_only::text, true);
  perform set_config('app.opposed'`,
    );
    await actAs(
      queryRunner,
      `set_config('app.units', v_units::text, true)`,
      `set_config('app.units', (v_units || v_emergencies)::text, true)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Every table of which the application may change a row about a patient, and that does not say yet what is only read. */
async function writtenAboutPatients(queryRunner: QueryRunner): Promise<{ table: string; unit: boolean }[]> {
  return (await queryRunner.query(`
    select p.tablename as table, exists (select 1 from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = p.tablename and c.column_name = 'unit_id') as unit
    from pg_policies p
    where p.schemaname = 'public' and p.permissive = 'PERMISSIVE' and 'jalon_app' = any(p.roles) and p.cmd in ('UPDATE', 'ALL')
      and (p.tablename = 'patient' or exists (select 1 from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = p.tablename and c.column_name = 'patient_id'))
      and not exists (select 1 from pg_policies o where o.tablename = p.tablename and o.policyname = 'read_only')
    group by p.tablename order by 1`)) as { table: string; unit: boolean }[];
}
