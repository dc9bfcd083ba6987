import type { MigrationInterface, QueryRunner } from 'typeorm';
import { notBarred } from './policies';

/**
 * A colleague who is a patient was barred from files, not from who follows her, who opened her file, or the questions about her
 * identity: each of these names her, and says what she is treated for. The officers answer for all, colleagues included.
 */
export class BarredFromCircleAndJournal0057 implements MigrationInterface {
  name = 'BarredFromCircleAndJournal1795000000057';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create policy barred on membership as restrictive to jalon_app using ${notBarred};
create policy barred on identity_issue as restrictive for select to jalon_app
  using ((select app.my_function()) = 'identity-officer' or ${notBarred});
create policy barred on journal_entry as restrictive for select to jalon_app using (
  (select app.my_function()) = 'data-protection-officer' or cardinality(patients) = 0
  or (select coalesce(current_setting('app.barred', true), '') in ('', '{}'))
  or not patients && (select coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])::uuid[]);
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
