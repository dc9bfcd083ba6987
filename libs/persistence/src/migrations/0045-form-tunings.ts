import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/** Weights, cut-offs and variants are an organisation's own, in versions that stay: an old result is read with what made it. */
export class FormTunings0045 implements MigrationInterface {
  name = 'FormTunings1795000000045';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table form_tuning (
  organisation_id uuid not null references organisation,
  form text not null,
  version int not null check (version > 0),
  points jsonb not null default '{}',
  settings jsonb not null default '{}',
  reason text not null check (reason <> ''),
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  primary key (organisation_id, form, version)
);
${locked('form_tuning')}
create policy own_organisation on form_tuning for select to jalon_app using (organisation_id = (select app.my_organisation()));
create policy tuned on form_tuning for insert to jalon_app
  with check (organisation_id = (select app.my_organisation()) and (select app.my_function()) in ('coordinator', 'administrator'));
grant select, insert on form_tuning to jalon_app;

-- Which version of the weights counted; null: those that come with the form.
alter table assessment add column tuning int;
alter table social_assessment add column tuning int;
create or replace function app.answers_stay() returns trigger language plpgsql as $$
begin
  if (new.form, new.form_version, new.tuning, new.on_day, new.answers, new.settings, new.points, new.total, new.reading, new.missing,
      new.by_situation, new.at)
     is distinct from (old.form, old.form_version, old.tuning, old.on_day, old.answers, old.settings, old.points, old.total, old.reading,
      old.missing, old.by_situation, old.at) then
    raise exception 'an assessment is never changed: it is set aside, and done again';
  end if;
  return new;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
