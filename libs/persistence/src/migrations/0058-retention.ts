import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/**
 * What a litigation suspends, and what a director decided of which list. Written by the command line under the engine's role: no page
 * reads them. A decision is never changed. A suspension keeps the record that it was said of; a merge is followed when it is read.
 */
export class Retention0058 implements MigrationInterface {
  name = 'Retention1795000000058';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table retention_suspension (
  id uuid primary key,
  patient_id uuid not null references patient,
  organisation_id uuid not null references organisation,
  from_on date not null,
  until_on date,
  reference text not null check (length(trim(reference)) > 0),
  at timestamptz not null,
  check (until_on >= from_on)
);
create unique index one_open_suspension on retention_suspension (patient_id, organisation_id) where until_on is null;
create table retention_decision (
  id uuid primary key,
  on_day date not null,
  list_sha256 text not null unique check (list_sha256 ~ '^[0-9a-f]{64}$'),
  files jsonb not null,
  erase boolean not null,
  decided_by text not null check (length(trim(decided_by)) > 0),
  note text,
  at timestamptz not null
);
${['retention_suspension', 'retention_decision'].map(locked).join('')}
revoke update on retention_decision from jalon_engine;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
