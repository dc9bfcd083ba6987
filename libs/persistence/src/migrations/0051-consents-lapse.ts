import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actAs } from './0035-oppositions';

/**
 * A consent was given until a day. The door that it opens says when it shuts, and every policy probes that door: access is gone the
 * second after the day has ended where the unit works, whether or not anybody or any job has written it down. Where another membership
 * without an end keeps the unit in the circle, the door has none.
 */
export class ConsentsLapse0051 implements MigrationInterface {
  name = 'ConsentsLapse1795000000051';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table circle_unit add column open_until timestamptz;
create function app.at() returns timestamptz language sql stable
  return nullif(current_setting('app.at', true), '')::timestamptz;
create policy lapsed on circle_unit as restrictive for select to jalon_app
  using (open_until is null or open_until > (select app.at()));
-- What a policy reads stands in the index that it probes.
drop index circle_unit_probe, circle_unit_of_patient, circle_unit_of_unit;
create index circle_unit_probe on circle_unit (circle_id, unit_id) include (open, patient_id, open_until);
create index circle_unit_of_patient on circle_unit (patient_id, unit_id) include (open, open_until);
create index circle_unit_of_unit on circle_unit (unit_id, patient_id) include (open, open_until);
create index consent_with_an_end on membership (consent_until) where consent_until is not null;

create function app.lapse_of(p_circle uuid, p_unit int) returns timestamptz
language sql stable security definer set search_path = public, app as $$
  select case when bool_and(m.legal_basis = 'consent' and m.consent_until is not null)
    then max((m.consent_until + 1)::timestamp at time zone o.time_zone) end
  from membership m join unit n on n.id = m.unit_id join organisation o on o.id = n.organisation_id
  where m.circle_id = p_circle and m.unit_id = p_unit and m.until is null;
$$;
alter function app.lapse_of(uuid, int) owner to jalon_engine;
revoke all on function app.lapse_of(uuid, int) from public;
create function app.door_says_when_it_shuts() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  new.open_until := case when new.open then app.lapse_of(new.circle_id, new.unit_id) end;
  return new;
end $$;
alter function app.door_says_when_it_shuts() owner to jalon_engine;
create trigger door_says_when_it_shuts before insert or update on circle_unit
  for each row execute function app.door_says_when_it_shuts();
drop trigger project_membership on membership;
create trigger project_membership after insert or update of until, consent_until, legal_basis on membership
  for each row execute function app.project_membership();
update circle_unit u set open = u.open where u.open and app.lapse_of(u.circle_id, u.unit_id) is not null;
`);
    await actAs(
      queryRunner,
      `perform set_config('app.opposed'`,
      `perform set_config('app.at', p_at::text, true), set_config('app.opposed'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
