import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locked } from './policies';

/**
 * Each handing over, by whom: ids alone, so that one finds one's own without reading everybody's work. What it is, of whom and what became
 * of it is read from the work itself, under its own policies.
 */
export class WhatWasHandedOver0068 implements MigrationInterface {
  name = 'WhatWasHandedOver1795000000068';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table hand_over (
  by_situation uuid not null references working_situation,
  at timestamptz not null,
  kind text not null check (kind in ('call', 'task')),
  work_id uuid not null,
  to_situation uuid not null references working_situation,
  primary key (by_situation, at, work_id)
);
${locked('hand_over')}
create policy own on hand_over to jalon_app using (by_situation = (select app.my_situation()))
  with check (by_situation = (select app.my_situation()));
grant select, insert on hand_over to jalon_app;

insert into hand_over (by_situation, at, kind, work_id, to_situation)
  select (h ->> 'by')::uuid, (h ->> 'at')::timestamptz, 'task', t.id, (h ->> 'to')::uuid from task t, jsonb_array_elements(t.handed) h
  union all
  select (h ->> 'by')::uuid, (h ->> 'at')::timestamptz, 'call', c.id, (h ->> 'to')::uuid from call c, jsonb_array_elements(c.handed) h
  on conflict do nothing;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
