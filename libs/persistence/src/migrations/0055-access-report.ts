import type { MigrationInterface, QueryRunner } from 'typeorm';

const engines = (signature: string) => `
alter function app.${signature} owner to jalon_engine;
revoke all on function app.${signature} from public;
grant execute on function app.${signature} to jalon_app;`;

/**
 * Who reached a patient's data, told to the patient who asks: by the pivot nurse of her circle, or by the data-protection officer of an
 * organisation that knows her. Every structure is in it; people are named where their own organisation names them. The function itself
 * leaves the entry of its being asked, so that no report is made unseen.
 */
export class AccessReport0055 implements MigrationInterface {
  name = 'AccessReport1795000000055';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table organisation add column names_in_report boolean not null default false;

create function app.may_report(p_patient uuid) returns boolean
language sql stable security definer set search_path = public, app as $$
  select case app.my_function()
    when 'data-protection-officer' then exists (select 1 from patient_identity i
      where i.patient_id = p_patient and i.organisation_id = app.my_organisation())
    when 'pivot-nurse' then app.sees('coordination')
      and exists (select 1 from circle_unit u join circle c on c.id = u.circle_id and c.kind = 'care'
        where u.patient_id = p_patient and u.open and u.unit_id = any(app.my_units()))
      and p_patient <> all(coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])
    else false end;
$$;
alter function app.may_report(uuid) owner to jalon_engine;
revoke all on function app.may_report(uuid) from public;

create function app.patient_of_report(p_patient uuid)
returns table (id uuid, family_name text, given_name text, birth_family_name text, birth_date text, ipp text)
language sql stable security definer set search_path = public, app as $$
  select i.patient_id, i.used_family_name, i.used_given_name, i.birth_family_name, i.birth_date,
    case when i.organisation_id = app.my_organisation() then i.ipp end
  from patient_identity i where i.patient_id = p_patient and i.ipp_use = 'usual' and app.may_report(p_patient)
  order by i.organisation_id = app.my_organisation() desc, i.id limit 1;
$$;
${engines('patient_of_report(uuid)')}

-- Organisations that follow the patient by a private pathway alone: to whoever has no part in it they are « another structure ».
create function app.following_privately(p_patients uuid[]) returns uuid[]
language sql stable security definer set search_path = public, app as $$
  select coalesce(array_agg(distinct n.organisation_id), '{}')
  from circle c join circle_unit u on u.circle_id = c.id join unit n on n.id = u.unit_id
  where c.patient_id = any(p_patients) and c.kind = 'private' and n.organisation_id <> app.my_organisation()
    and not exists (select 1 from circle_unit mine where mine.circle_id = c.id and mine.unit_id = any(app.my_units()))
    and not exists (select 1 from circle k join circle_unit ku on ku.circle_id = k.id join unit kn on kn.id = ku.unit_id
      where k.patient_id = any(p_patients) and k.kind = 'care' and kn.organisation_id = n.organisation_id);
$$;
alter function app.following_privately(uuid[]) owner to jalon_engine;
revoke all on function app.following_privately(uuid[]) from public;

-- Seen in lists: one line a day. Opening a file asks for its parts apart: what is alike within a minute is one line.
-- A purpose that the function comes for anyway is left to it, or what is alike would stand twice.
create function app.access_report(p_patient uuid, p_from timestamptz, p_to timestamptz, p_limit int, p_operation text, p_kind text,
  p_asked_on date, p_at timestamptz)
returns table (at timestamptz, kind text, times int, organisation text, function text, title text, name text, purpose text)
language plpgsql security definer set search_path = public, app as $$
declare v_zone text; v_all uuid[]; v_private uuid[] := '{}';
begin
  if not app.may_report(p_patient) then return; end if;
  select o.time_zone into v_zone from organisation o where o.id = app.my_organisation();
  v_all := app.ids_of(p_patient);
  if app.my_function() <> 'data-protection-officer' then v_private := app.following_privately(v_all); end if;
  return query
    select min(j.at), j.kind, count(*)::int, o.name, case when o.id is not null then j.function end as done_as, w.local_title,
      case when o.names_in_report then p.given_name || ' ' || p.family_name end as named,
      case when j.purpose not in ('care', 'access-check') then j.purpose end as said_purpose
    from journal_entry j left join organisation o on o.id = j.organisation_id and o.id <> all(v_private)
      left join working_situation w on w.id = j.situation_id and o.id is not null left join person p on p.id = j.person_id
    where j.patients && v_all and j.at >= p_from and j.at < p_to
    group by date_trunc(case when j.kind = 'listed' then 'day' else 'minute' end, j.at at time zone v_zone), j.kind, o.name, done_as,
      w.local_title, named, said_purpose
    order by 1 desc, 2, 4, 6 limit p_limit;
  insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, purpose, kind, patients, details)
    values (gen_random_uuid(), p_at, app.my_person(), app.my_situation(), app.my_organisation(), app.my_function(), p_operation,
      'patient-request', p_kind, array[p_patient], jsonb_build_object('askedOn', p_asked_on, 'from', p_from, 'to', p_to));
end $$;
${engines('access_report(uuid, timestamptz, timestamptz, int, text, text, date, timestamptz)')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
