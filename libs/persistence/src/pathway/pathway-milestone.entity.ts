import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'pathway_milestone' })
export class PathwayMilestoneEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'pathway_id' })
  pathwayId: string;

  @Column({ type: 'text', name: 'key' })
  key: string;

  @Column({ type: 'text', name: 'title' })
  title: string;

  @Column({ type: 'text', name: 'stage' })
  stage: string;

  @Column({ type: 'text', name: 'lane', default: () => "'milestone'::text" })
  lane: 'milestone' | 'appointment' | 'call' | 'support';

  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;

  @Column({ type: 'date', name: 'window_from' })
  windowFrom: string;

  @Column({ type: 'date', name: 'window_to' })
  windowTo: string;

  @Column({ type: 'text', name: 'in_charge' })
  inCharge: string;

  @Column({ type: 'boolean', name: 'required', default: () => 'true' })
  required: boolean;

  @Column({ type: 'date', name: 'done_on', nullable: true })
  doneOn: string | null;

  @Column({ type: 'uuid', name: 'done_by', nullable: true })
  doneBy: string | null;

  @Column({ type: 'text', name: 'done_how', nullable: true })
  doneHow: string | null;

  @Column({ type: 'uuid', name: 'fact', nullable: true })
  fact: string | null;

  @Column({ type: 'text', name: 'done_with', nullable: true })
  doneWith: string | null;

  @Column({ type: 'uuid', array: true, name: 'not_by', default: () => "'{}'::uuid[]" })
  notBy: string[];

  @Column({ type: 'text', name: 'result', nullable: true })
  result: string | null;

  @Column({ type: 'date', name: 'dropped_on', nullable: true })
  droppedOn: string | null;

  @Column({ type: 'text', name: 'dropped_reason', nullable: true })
  droppedReason: string | null;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;
}
