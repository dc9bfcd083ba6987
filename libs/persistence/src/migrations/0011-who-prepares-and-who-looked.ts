import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/**
 * A medical secretary reaches only what her unit holds: the request that a practice holds comes to her through the prescription that
 * her unit holds. Who looked at a request and when; and the medical opinion, which is clinical and so out of her sight.
 */
export class WhoPreparesAndWhoLooked0011 implements MigrationInterface {
  name = 'WhoPreparesAndWhoLooked1795000000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    const prepares = (table: string) => `exists (select 1 from prescription p where p.id = ${table}.prescription_id
      and p.unit_id = any((select app.my_units())::int[]))`;
    const ofRequest = (table: string) => `exists (select 1 from change_request r where r.id = ${table}.request_id)`;
    await queryRunner.query(`
create policy prepared on change_request for select to jalon_app using (${prepares('change_request')});
create policy prepared_update on change_request for update to jalon_app
  using (${prepares('change_request')}) with check (${prepares('change_request')});
create policy of_request on request_step for select to jalon_app using (${ofRequest('request_step')});

create table request_look (
  id uuid primary key,
  ${heldColumns},
  request_id uuid not null references change_request,
  state text not null,
  at timestamptz not null, by_situation uuid not null references working_situation,
  unique (request_id, state, by_situation)
);
${patientData('request_look', 'prescription')}
create policy of_request on request_look for select to jalon_app using (${ofRequest('request_look')});

create table medical_opinion (
  id uuid primary key,
  ${heldColumns},
  request_id uuid not null references change_request,
  opinion text not null,
  at timestamptz not null, by_situation uuid not null references working_situation
);
create index medical_opinion_of on medical_opinion (request_id, at);
create index medical_opinion_of_patient on medical_opinion (patient_id, at) include (unit_id, circle_id);
${patientData('medical_opinion', 'clinical')}

create index request_of_prescription on change_request (prescription_id) include (unit_id, circle_id, patient_id);
create index version_of_patient on prescription_version (patient_id) include (unit_id, circle_id);
create index document_of_patient on document (patient_id, at) include (unit_id, circle_id);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
