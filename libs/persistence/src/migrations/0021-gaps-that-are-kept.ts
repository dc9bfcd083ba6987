import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, locked, patientData } from './policies';

/**
 * A gap is a row with an owner, a cause and a history, and a person's absence has somebody who answers meanwhile. The engine writes gaps;
 * people give them a cause, an action and an outcome. Nothing is removed.
 */
export class GapsThatAreKept0021 implements MigrationInterface {
  name = 'GapsThatAreKept1795000000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- Facts, never blame. Those without an organisation are offered to all; a cell adds its own and retires what it does not use.
create table continuity_cause (
  key text primary key,
  organisation_id uuid references organisation,
  title text not null check (title <> ''),
  place int not null default 100,
  retired_at timestamptz
);
insert into continuity_cause (key, title, place) values
  ('no-place', 'Aucune place dans le secteur', 10),
  ('waiting-list', 'Liste d’attente', 20),
  ('service-delay', 'Délai du service', 30),
  ('practice-closed', 'Cessation d’activité', 40),
  ('staff-absence', 'Absence non remplacée', 50),
  ('prescription-late', 'Ordonnance non faite', 60),
  ('result-late', 'Résultat non reçu', 70),
  ('not-told', 'Information non transmise', 80),
  ('no-answer', 'Pas de réponse', 90),
  ('transport', 'Transport', 100),
  ('patient-choice', 'Souhait du patient', 110),
  ('other', 'Autre', 900);

create table continuity_break (
  id uuid primary key,
  ${heldColumns},
  pathway_id uuid not null references pathway,
  -- What makes it this gap and no other: its code, and the record that it is about.
  key text not null,
  code text not null,
  data jsonb not null,
  severity int not null check (severity between 1 and 3),
  owner text not null check (owner <> ''),
  owner_situation uuid references working_situation,
  since date not null,
  due_on date not null,
  state text not null check (state in ('coming', 'open', 'closed')),
  opens_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  closed_how text check (closed_how in ('close', 'avert', 'silence')),
  -- How many times it opened anew after it was closed.
  times int not null default 0,
  cause text references continuity_cause,
  action text,
  outcome text,
  -- All that the engine last wrote of it, to write only what changes.
  print text not null,
  history jsonb not null default '[]',
  version int not null default 1,
  check ((state = 'closed') = (closed_at is not null)),
  check (state <> 'coming' or opens_at is not null),
  unique (pathway_id, key)
);
create index continuity_break_open on continuity_break (pathway_id) include (unit_id, circle_id, patient_id) where state <> 'closed';
create index continuity_break_of_patient on continuity_break (patient_id) include (unit_id, circle_id);
create index continuity_break_of_unit on continuity_break (unit_id, opened_at) include (circle_id, patient_id);
create index notice_item_of_patient on notice_item (patient_id);

create table absence (
  id uuid primary key,
  situation_id uuid not null references working_situation,
  from_on date not null,
  until_on date,
  replacement uuid references working_situation,
  declared_by uuid not null references working_situation,
  declared_at timestamptz not null,
  withdrawn_at timestamptz, withdrawn_by uuid references working_situation,
  check (until_on is null or until_on >= from_on),
  check (replacement is distinct from situation_id)
);
create index absence_of on absence (situation_id, from_on) where withdrawn_at is null;
create index absence_replaced_by on absence (replacement, from_on) where withdrawn_at is null;

${patientData('continuity_break', 'coordination')}
${locked('continuity_cause')}
create policy signed_in on continuity_cause for select to jalon_app using ((select app.my_situation()) is not null);
create policy cell on continuity_cause for insert to jalon_app
  with check ((select app.my_function()) = 'coordinator' and organisation_id = (select app.my_organisation()));
create policy cell_update on continuity_cause for update to jalon_app
  using ((select app.my_function()) = 'coordinator' and organisation_id = (select app.my_organisation()));
grant select, insert, update on continuity_cause to jalon_app;
${locked('absence')}
-- When a colleague is there again is known to whoever works with her; she declares it herself, or the cell does when she cannot.
create policy signed_in on absence for select to jalon_app using ((select app.my_situation()) is not null);
create policy own on absence for insert to jalon_app with check (situation_id = (select app.my_situation())
  or ((select app.my_function()) = 'coordinator' and exists (select 1 from working_situation w
    where w.id = situation_id and w.organisation_id = (select app.my_organisation()))));
create policy own_update on absence for update to jalon_app using (situation_id = (select app.my_situation())
  or ((select app.my_function()) = 'coordinator' and exists (select 1 from working_situation w
    where w.id = situation_id and w.organisation_id = (select app.my_organisation()))));
grant select, insert, update on absence to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
