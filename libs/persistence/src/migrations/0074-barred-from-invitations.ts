import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is barred from a colleague's file took back a link given for it: the matrix, asked whole, told the two apart. */
export class BarredFromInvitations0074 implements MigrationInterface {
  name = 'BarredFromInvitations1795000000074';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create or replace function app.withdraw_invitation(p_id uuid, p_at timestamptz)
returns uuid language sql security definer set search_path = public, app as $$
  update invitation i set withdrawn_at = p_at where i.id = p_id and i.used_at is null and i.withdrawn_at is null and i.patient_id is not null
    and app.reaches_circle() and exists (select 1 from circle c join patient p on p.id = c.patient_id
      join circle_unit u on u.circle_id = c.id and u.open and u.unit_id = any(app.my_units()) and (u.open_until is null or u.open_until > app.at())
      where c.kind = 'care' and p.id = coalesce((select k.merged_into from patient k where k.id = i.patient_id), i.patient_id)
        and p.id <> all(coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])
        and p.id <> all(coalesce(nullif(current_setting('app.read_only', true), ''), '{}')::uuid[]))
  returning i.patient_id;
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
