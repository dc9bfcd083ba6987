import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'call' })
export class CallEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'text', name: 'purpose' })
  purpose: string;

  @Column({ type: 'timestamptz', name: 'planned_at' })
  plannedAt: string;

  @Column({ type: 'text', name: 'to_whom', default: () => "'patient'::text" })
  toWhom: string;

  @Column({ type: 'text', name: 'phone', nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'state' })
  state: 'planned' | 'reached' | 'unreached' | 'cancelled';

  @Column({ type: 'int', name: 'attempts', default: () => '0' })
  attempts: number;

  @Column({ type: 'timestamptz', name: 'at', nullable: true })
  at: string | null;

  @Column({ type: 'int', name: 'minutes', nullable: true })
  minutes: number | null;

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;

  @Column({ type: 'uuid', name: 'for_situation', nullable: true })
  forSituation: string | null;

  @Column({ type: 'uuid', name: 'milestone_id', nullable: true })
  milestoneId: string | null;

  @Column({ type: 'uuid', name: 'follows', nullable: true })
  follows: string | null;

  @Column({ type: 'boolean', name: 'identity_checked', default: () => 'false' })
  identityChecked: boolean;

  @Column({ type: 'text', name: 'ended_reason', nullable: true })
  endedReason: string | null;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  @Column({ type: 'jsonb', name: 'put_off', default: () => "'[]'::jsonb" })
  putOff: unknown;
}
