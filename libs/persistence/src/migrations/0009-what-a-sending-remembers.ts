import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/** What a sending keeps so that the same file asks and changes nothing twice: writings recognised, blood test and kind as stated. */
export class WhatASendingRemembers0009 implements MigrationInterface {
  name = 'WhatASendingRemembers1795000000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table accepted_writing (
  patient_id uuid not null references patient,
  organisation_id uuid not null references organisation,
  writing text not null,
  by_situation uuid references working_situation,
  at timestamptz not null,
  primary key (organisation_id, writing)
);
create index accepted_writing_of_patient on accepted_writing (patient_id, organisation_id);
${locked('accepted_writing')}
create policy known on accepted_writing for select to jalon_app using (exists (select 1 from circle_unit u
  where u.patient_id = accepted_writing.patient_id and u.unit_id = any((select app.my_units())::int[])));
create policy class on accepted_writing as restrictive to jalon_app using ((select app.sees('administrative')));
create policy registered on accepted_writing for insert to jalon_app with check (organisation_id = (select app.my_organisation()));
grant select, insert on accepted_writing to jalon_app;
comment on table accepted_writing is 'patient data, class administrative';

alter table appointment drop constraint appointment_stated_arrival_check;
alter table appointment add constraint appointment_stated_arrival_check check (stated_arrival in ('first', 'resumption', 'ongoing'));
alter table appointment add column stated_blood_test text check (stated_blood_test in ('yes', 'no'));
-- Re-read when a column is corrected; emptied when the reading is closed.
alter table schedule_reading add column bytes bytea;
alter table identity_issue drop constraint identity_issue_kind_check;
alter table identity_issue add constraint identity_issue_kind_check check (kind in ('traits-differ', 'provisional', 'known-elsewhere',
  'possible-duplicate', 'wrong-patient', 'name-to-check', 'other-ipp', 'ambiguous', 'collision', 'ipp-missing'));

drop function app.identity_candidates(text[], text[]);
-- Identity matching stays inside the sending organisation's IPP domain; "here": the sending unit's membership is open.
create function app.identity_candidates(p_unit int, p_ipps text[], p_births text[], p_patients uuid[])
returns table (patient_id uuid, circle_id uuid, ipp text, birth_family_name text, birth_given_name text, used_family_name text,
  used_given_name text, remembered text[], accepted text[], birth_date text, sex text, status text, here boolean)
language sql stable security definer set search_path = public, app as $$
  select i.patient_id, c.id, i.ipp, i.birth_family_name, i.birth_given_name, i.used_family_name, i.used_given_name,
    array(select r.family_name from remembered_name r where r.patient_id = i.patient_id and r.organisation_id = i.organisation_id),
    array(select w.writing from accepted_writing w where w.patient_id = i.patient_id and w.organisation_id = i.organisation_id),
    i.birth_date, i.sex, i.status,
    exists (select 1 from circle_unit u where u.circle_id = c.id and u.unit_id = p_unit and u.open)
  from patient_identity i join circle c on c.patient_id = i.patient_id and c.kind = 'care'
  where i.organisation_id = app.my_organisation() and app.sees('schedule') and p_unit = any(app.my_units())
    and (i.ipp = any(p_ipps) or i.birth_date = any(p_births) or i.patient_id = any(p_patients));
$$;
alter function app.identity_candidates owner to jalon_engine;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
