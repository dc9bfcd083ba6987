import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/** The letter of a network is its own, in versions that stay: what was sent is known afterwards. */
export class LetterTemplates0043 implements MigrationInterface {
  name = 'LetterTemplates1795000000043';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table letter_template (
  organisation_id uuid not null references organisation,
  version int not null check (version > 0),
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  primary key (organisation_id, version)
);
${locked('letter_template')}
create policy own_organisation on letter_template for select to jalon_app using (organisation_id = (select app.my_organisation()));
create policy written on letter_template for insert to jalon_app
  with check (organisation_id = (select app.my_organisation()) and (select app.my_function()) = 'coordinator');
grant select, insert on letter_template to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
