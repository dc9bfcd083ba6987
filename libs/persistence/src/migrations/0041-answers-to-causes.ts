import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unitData } from './policies';

/**
 * The study's cycle: a diagnosis (the cause that comes back), the gap, the corrective element, the formal rule that a pathway template then
 * carries. Whether the cause comes back afterwards is counted from the gaps themselves.
 */
export class AnswersToCauses0041 implements MigrationInterface {
  name = 'AnswersToCauses1795000000041';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- Said of a gap that was none here: a kind of which it is said most of the time costs attention for nothing.
insert into continuity_cause (key, title, place) values ('no-matter', 'Sans objet ici', 890);

create table continuity_answer (
  id uuid primary key,
  unit_id int not null references unit,
  cause text not null references continuity_cause,
  element text not null check (element <> ''),
  rule text not null check (rule <> ''),
  -- The agreement that carries the rule: the version that answers is the one published since.
  template_key text,
  decided_on date not null,
  by_situation uuid not null references working_situation,
  at timestamptz not null
);
create index continuity_answer_of on continuity_answer (unit_id, at);
${unitData('continuity_answer', 'coordination')}
create index continuity_break_opened on continuity_break (opened_at) include (unit_id, circle_id, patient_id, cause, code) where opened_at is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
