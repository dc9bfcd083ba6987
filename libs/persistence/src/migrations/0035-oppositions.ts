import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/** Out of sight of a unit to which the patient has opposed; nothing is asked of anybody else. */
const unopposed = (column: string) => `(
  (select coalesce(current_setting('app.opposed', true), '') in ('', '{}')) or ${column} is null
  or ${column} <> all((select app.opposed())::uuid[]))`;
const opposed = (table: string, column: string, own = 'false') =>
  `create policy opposed on ${table} as restrictive to jalon_app using (${own} or ${unopposed(column)});`;

/**
 * What the patient was told of the sharing, and to whom she opposes. An opposition closes the unit's door in the projection that every
 * policy probes, whatever membership stands or comes; the identity and the tasks, which are seen without that door, are closed through a
 * setting of the transaction. A person opposed is barred as from a colleague's file. The unit's own rows stay its own.
 */
export class Oppositions0035 implements MigrationInterface {
  name = 'Oppositions1795000000035';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table sharing_information (
  id uuid primary key,
  ${heldColumns},
  given_on date not null,
  how text not null,
  by_situation uuid not null references working_situation,
  at timestamptz not null
);
create index information_of_patient on sharing_information (patient_id, given_on) include (unit_id, circle_id);
create table opposition (
  id uuid primary key,
  ${heldColumns},
  against_unit int references unit,
  against_person uuid references person,
  said_on date not null,
  how text not null,
  by_situation uuid not null references working_situation, at timestamptz not null,
  lifted_on date, lifted_how text, lifted_by uuid references working_situation, lifted_at timestamptz,
  check (num_nonnulls(against_unit, against_person) = 1),
  check (num_nonnulls(lifted_on, lifted_how, lifted_by, lifted_at) in (0, 4))
);
create unique index one_opposition_a_unit on opposition (against_unit, patient_id) where lifted_at is null and against_unit is not null;
create unique index one_opposition_a_person on opposition (against_person, patient_id) where lifted_at is null and against_person is not null;
create index opposition_of_patient on opposition (patient_id, at) include (unit_id, circle_id);
${patientData('sharing_information', 'administrative')}
${patientData('opposition', 'administrative')}

create function app.opposed() returns uuid[] language sql stable
  return coalesce(nullif(current_setting('app.opposed', true), ''), '{}')::uuid[];
${['remembered_name', 'kinship', 'circle', 'accepted_writing'].map((table) => opposed(table, 'patient_id')).join('\n')}
${opposed('patient', 'id')}
-- An identity is a row of its organisation: what that one knew of the patient by itself stays with it.
${opposed('patient_identity', 'patient_id', 'organisation_id = (select app.my_organisation())')}
${opposed('task', 'patient_id', 'unit_id = any((select app.my_units())::int[])')}

create or replace function app.project_membership() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  if new.unit_id is not null then
    insert into circle_unit (circle_id, unit_id, patient_id, open)
      values (new.circle_id, new.unit_id, new.patient_id, new.until is null and not exists (
        select 1 from opposition o where o.against_unit = new.unit_id and o.patient_id = new.patient_id and o.lifted_at is null))
    on conflict (circle_id, unit_id) do update set open = exists (
      select 1 from membership m where m.circle_id = excluded.circle_id and m.unit_id = excluded.unit_id and m.until is null)
      and not exists (select 1 from opposition o
        where o.against_unit = excluded.unit_id and o.patient_id = excluded.patient_id and o.lifted_at is null);
  end if;
  return new;
end $$;
create function app.project_opposition() returns trigger language plpgsql security definer set search_path = public, app as $$
begin
  update circle_unit u set open = new.lifted_at is not null and exists (
    select 1 from membership m where m.circle_id = u.circle_id and m.unit_id = u.unit_id and m.until is null)
  where u.patient_id = new.patient_id and u.unit_id = new.against_unit;
  return new;
end $$;
alter function app.project_opposition() owner to jalon_engine;
create trigger project_opposition after insert or update of lifted_at on opposition
  for each row when (new.against_unit is not null) execute function app.project_opposition();

-- Whether a patient opposes to one of the actor's own units, or to the actor: asked before a gesture that would open a door.
create function app.is_opposed_to_me(p_patient uuid, p_unit int) returns boolean
language sql stable security definer set search_path = public, app as $$
  select exists (select 1 from opposition o where o.patient_id = p_patient and o.lifted_at is null
    and ((o.against_unit = p_unit and p_unit = any(app.my_units()))
      or o.against_person = nullif(current_setting('app.person', true), '')::uuid));
$$;
alter function app.is_opposed_to_me(uuid, int) owner to jalon_engine;
revoke all on function app.is_opposed_to_me(uuid, int) from public;
grant execute on function app.is_opposed_to_me(uuid, int) to jalon_app;
`);
    await actAs(queryRunner, 'v_barred uuid[];', 'v_barred uuid[]; v_opposed uuid[];');
    await actAs(
      queryRunner,
      `perform set_config('app.person'`,
      `select v_barred || coalesce(array_agg(o.patient_id) filter (where o.against_person is not null), '{}'),
    coalesce(array_agg(o.patient_id) filter (where o.against_unit is not null), '{}')
  into v_barred, v_opposed from opposition o
  where o.lifted_at is null and (o.against_person = a.person_id or (o.against_unit = any(v_units)
    and not exists (select 1 from circle_unit u where u.patient_id = o.patient_id and u.open and u.unit_id = any(v_units))));
  perform set_config('app.opposed', v_opposed::text, true), set_config('app.person'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Changes one passage of the function that takes a session to its settings, and fails if that passage is not there once. */
export async function actAs(queryRunner: QueryRunner, passage: string, becomes: string): Promise<void> {
  const [row] = (await queryRunner.query(`select pg_get_functiondef('app.act_as(text, timestamptz)'::regprocedure) as body`)) as {
    body: string;
  }[];
  const parts = (row?.body ?? '').split(passage);
  if (parts.length !== 2) throw new Error(`app.act_as does not say once: ${passage}`);
  await queryRunner.query(parts.join(becomes));
}
