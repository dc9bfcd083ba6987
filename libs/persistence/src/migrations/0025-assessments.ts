import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, patientData } from './policies';

/** What was answered to a form, scored once and kept as it was: never changed, only set aside with a reason. */
const assessment = (table: string) => `
create table ${table} (
  id uuid primary key,
  ${heldColumns},
  form text not null, form_version int not null,
  on_day date not null,
  answers jsonb not null, settings jsonb not null default '{}', points jsonb not null default '{}',
  total numeric(6, 2), reading text, missing text[] not null default '{}',
  by_situation uuid not null references working_situation, at timestamptz not null,
  set_aside_at timestamptz, set_aside_by uuid references working_situation, set_aside_reason text,
  -- A part of a score is no score.
  check ((total is null) = (cardinality(missing) > 0)),
  check ((set_aside_at is null) = (set_aside_reason is null))
);
create index ${table}_of_patient on ${table} (patient_id, form, on_day) include (unit_id, circle_id);
create trigger answers_stay before update on ${table} for each row execute function app.answers_stay();
`;

/**
 * Assessments, in two tables because a table has one class of data: the social worker's forms are coordination, the others clinical.
 */
export class Assessments0025 implements MigrationInterface {
  name = 'Assessments1795000000025';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create function app.answers_stay() returns trigger language plpgsql as $$
begin
  if (new.form, new.form_version, new.on_day, new.answers, new.settings, new.points, new.total, new.reading, new.missing, new.by_situation, new.at)
     is distinct from (old.form, old.form_version, old.on_day, old.answers, old.settings, old.points, old.total, old.reading, old.missing, old.by_situation, old.at) then
    raise exception 'an assessment is never changed: it is set aside, and done again';
  end if;
  return new;
end $$;
${assessment('assessment')}
${assessment('social_assessment')}
${patientData('assessment', 'clinical')}
${patientData('social_assessment', 'coordination')}
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
