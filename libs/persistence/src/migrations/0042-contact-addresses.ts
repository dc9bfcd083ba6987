import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

const KNOW = `(select app.my_function()) in ('coordinator', 'medical-secretary', 'unit-secretary')`;

/** Where somebody may be written to: several places, of which one may be known to nobody but those who keep it. */
export class ContactAddresses0042 implements MigrationInterface {
  name = 'ContactAddresses1795000000042';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table contact_address (
  id uuid primary key,
  ${heldColumns},
  -- foster: a foster family, or the service that has charge of the child (ASE).
  kind text not null check (kind in ('main', 'second', 'foster')),
  recipient text not null check (recipient <> ''),
  street text, postcode text, city text, phone text,
  confidential boolean not null default false,
  by_situation uuid not null references working_situation,
  created_at timestamptz not null,
  ended_at timestamptz,
  version int not null default 1
);
-- Not one of a kind: two records that are merged may each have brought theirs.
create index contact_address_of on contact_address (patient_id) include (unit_id, circle_id, kind) where ended_at is null;
${patientData('contact_address', 'administrative')}
create policy confidential on contact_address as restrictive to jalon_app using (not confidential or ${KNOW}) with check (true);

-- That there is one, and of which kind, for whoever takes part: never where.
create function app.confidential_kinds(p_patients uuid[]) returns table (patient_id uuid, kinds text[])
language sql stable security definer set search_path = public, app as $$
  select a.patient_id, array_agg(a.kind) from contact_address a
  where a.patient_id = any(p_patients) and a.confidential and a.ended_at is null
    and exists (select 1 from circle_unit u where u.patient_id = a.patient_id and u.open and u.unit_id = any(app.my_units()))
  group by a.patient_id;
$$;
alter function app.confidential_kinds(uuid[]) owner to jalon_engine;
revoke all on function app.confidential_kinds(uuid[]) from public;
grant execute on function app.confidential_kinds(uuid[]) to jalon_app;

alter table relative add column confidential boolean not null default false;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
