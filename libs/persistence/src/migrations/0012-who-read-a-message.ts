import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever may read a message reads to whom it was sent and who read it; a call says that identity was checked, and why it ended. */
export class WhoReadAMessage0012 implements MigrationInterface {
  name = 'WhoReadAMessage1795000000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create policy of_message on addressee for select to jalon_app using (
  message_id is not null and exists (select 1 from message m where m.id = addressee.message_id));
create index message_sent_by on message (from_situation, at) include (unit_id, circle_id, patient_id);
create index addressee_unanswered on addressee (unit_id, at) include (situation_id, function, message_id, notice_id)
  where seen_at is null or (ack_wanted and acked_at is null);
alter table call add column identity_checked boolean not null default false;
alter table call add column ended_reason text;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
