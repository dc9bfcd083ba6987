import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN = `unit_id = any((select app.my_units())::int[])`;
const IN_CIRCLE = `((select app.reaches_circle()) and exists (select 1 from circle_unit u where u.circle_id = membership.circle_id and u.open
    and u.unit_id = any((select app.my_units())::int[]) offset 0))`;
const READ_ONLY = `coalesce(nullif(current_setting('app.read_only', true), ''), '{}')::uuid[]`;

/**
 * Who takes part is seen and changed by those whose function reaches the circle; the others see their own unit's line. The journal takes
 * no entry in somebody else's name, nor in nobody's. Whoever reads by emergency alone is given no report of who else did.
 */
export class HolesClosed0072 implements MigrationInterface {
  name = 'HolesClosed1795000000072';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop policy held on membership;
drop policy joined on membership;
drop policy held_update on membership;
create policy held on membership for select to jalon_app using (${OWN} or ${IN_CIRCLE});
-- Nor does whoever reads by emergency bring anybody in, herself included.
create policy joined on membership for insert to jalon_app with check (${IN_CIRCLE}
  and patient_id <> all((select ${READ_ONLY})::uuid[]));
create policy held_update on membership for update to jalon_app using (${IN_CIRCLE});

drop policy written on journal_entry;
create policy written on journal_entry for insert to jalon_app with check (
  situation_id = (select app.my_situation()) and person_id = (select app.my_person()) and organisation_id = (select app.my_organisation()));

create or replace function app.may_report(p_patient uuid) returns boolean
language sql stable security definer set search_path = public, app as $$
  select case app.my_function()
    when 'data-protection-officer' then exists (select 1 from patient_identity i
      where i.patient_id = p_patient and i.organisation_id = app.my_organisation())
    when 'pivot-nurse' then app.sees('coordination')
      and exists (select 1 from circle_unit u join circle c on c.id = u.circle_id and c.kind = 'care'
        where u.patient_id = p_patient and u.open and u.unit_id = any(app.my_units())
          and (u.open_until is null or u.open_until > app.at()))
      and p_patient <> all(coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])
      and p_patient <> all(${READ_ONLY})
    else false end;
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
