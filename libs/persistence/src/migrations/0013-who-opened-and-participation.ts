import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who opened a file, read through the journal's index of patients: an array's operators are not leakproof, so under the policies
 * alone the whole journal would be read. And « je participe à cette prise en charge », inside one establishment.
 */
export class WhoOpenedAndParticipation0013 implements MigrationInterface {
  name = 'WhoOpenedAndParticipation1795000000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create function app.who_opened(p_patient uuid, p_before timestamptz, p_limit int)
returns table (at timestamptz, kind text, operation text, name text, title text, organisation text)
language sql stable security definer set search_path = public, app as $$
  select j.at, j.kind, j.operation, p.given_name || ' ' || p.family_name, w.local_title, o.name
  from journal_entry j left join person p on p.id = j.person_id left join working_situation w on w.id = j.situation_id
    left join organisation o on o.id = j.organisation_id
  where j.patients @> array[p_patient] and j.at < p_before and j.kind in ('opened', 'wrote', 'exported')
    and app.sees('coordination') and exists (select 1 from circle_unit u
      where u.patient_id = p_patient and u.open and u.unit_id = any(app.my_units()))
  order by j.at desc limit least(p_limit, 200);
$$;
alter function app.who_opened owner to jalon_engine;
revoke all on function app.who_opened(uuid, timestamptz, int) from public;
grant execute on function app.who_opened(uuid, timestamptz, int) to jalon_app;

-- The actor's unit joins the care of a patient of the same establishment, by a gesture that the journal and the pivot see.
create function app.join_by_participation(p_membership uuid, p_patient uuid, p_unit int, p_how text, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  if not p_unit = any(app.my_units()) or not app.sees('administrative') or not exists (
    select 1 from patient_identity i where i.patient_id = p_patient and i.organisation_id = app.my_organisation()) then
    return false;
  end if;
  insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, how, by_situation, since)
    select p_membership, c.id, c.patient_id, p_unit, app.my_function(), 'care-team-establishment', 'participation', p_how,
      app.my_situation(), p_at
    from circle c where c.patient_id = p_patient and c.kind = 'care'
    and not exists (select 1 from circle_unit u where u.circle_id = c.id and u.unit_id = p_unit and u.open);
  return true;
end $$;
alter function app.join_by_participation owner to jalon_engine;
revoke all on function app.join_by_participation(uuid, uuid, int, text, timestamptz) from public;
grant execute on function app.join_by_participation(uuid, uuid, int, text, timestamptz) to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
