import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'task' })
export class TaskEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId: string | null;

  @Column({ type: 'uuid', name: 'circle_id', nullable: true })
  circleId: string | null;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'int', name: 'to_unit_id' })
  toUnitId: number;

  @Column({ type: 'text', name: 'to_function', nullable: true })
  toFunction: string | null;

  @Column({ type: 'uuid', name: 'to_situation', nullable: true })
  toSituation: string | null;

  @Column({ type: 'text', name: 'title' })
  title: string;

  @Column({ type: 'text', name: 'detail', nullable: true })
  detail: string | null;

  @Column({ type: 'text', name: 'matter', default: () => "'task'::text" })
  matter: string;

  @Column({ type: 'uuid', name: 'about', nullable: true })
  about: string | null;

  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;

  @Column({ type: 'text', name: 'state' })
  state: 'open' | 'done' | 'not-done';

  @Column({ type: 'uuid', name: 'state_by', nullable: true })
  stateBy: string | null;

  @Column({ type: 'timestamptz', name: 'state_at', nullable: true })
  stateAt: string | null;

  @Column({ type: 'text', name: 'not_done_reason', nullable: true })
  notDoneReason: string | null;

  @Column({ type: 'uuid', name: 'created_by' })
  createdBy: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'jsonb', name: 'put_off', default: () => "'[]'::jsonb" })
  putOff: unknown;
}
