import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Written many at a time, each beside a row that is guarded as every table is: an appointment, a notice, a pathway, a gesture. */
const HANGING = ['appointment_event', 'notice_item', 'continuity_break', 'coordination_act'];

/**
 * Four foreign keys of these rows said one thing in parts: that there is such a patient, such a circle, such a unit, and that the unit is in
 * the circle. One key says it whole, and more: that the circle is this patient's. A sending of forty visits checks four hundred keys less.
 */
export class HeldByOneKey0030 implements MigrationInterface {
  name = 'HeldByOneKey1795000000030';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table circle_unit add constraint circle_unit_held unique (circle_id, unit_id, patient_id)');
    for (const table of HANGING)
      await queryRunner.query(`
alter table ${table} add constraint ${table}_held_fkey foreign key (circle_id, unit_id, patient_id)
  references circle_unit (circle_id, unit_id, patient_id);
alter table ${table} drop constraint ${table}_circle_id_unit_id_fkey, drop constraint ${table}_patient_id_fkey,
  drop constraint ${table}_circle_id_fkey;
${table === 'coordination_act' ? '' : `alter table ${table} drop constraint ${table}_unit_id_fkey;`}`);
    await queryRunner.query(
      'create index act_of_matter on coordination_act (situation_id, matter, last_at) include (unit_id, circle_id, patient_id)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
