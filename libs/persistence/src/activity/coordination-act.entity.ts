import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'coordination_act' })
export class CoordinationActEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId: string | null;

  @Column({ type: 'uuid', name: 'circle_id', nullable: true })
  circleId: string | null;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'situation_id' })
  situationId: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'timestamptz', name: 'last_at' })
  lastAt: string;

  @Column({ type: 'text', name: 'event' })
  event: string;

  @Column({ type: 'text', name: 'matter' })
  matter: string;

  @Column({ type: 'int', name: 'minutes', default: () => '0' })
  minutes: number;

  @Column({ type: 'int', name: 'times', default: () => '1' })
  times: number;

  @Column({ type: 'text', name: 'nature' })
  nature: 'coordination' | 'support' | 'other';

  @Column({ type: 'text', name: 'phase', nullable: true })
  phase: 'design' | 'implementation' | null;

  @Column({ type: 'text', name: 'interface', nullable: true })
  interface: 'professional' | 'patient' | null;

  @Column({ type: 'text', name: 'reach', nullable: true })
  reach: 'internal' | 'external' | null;

  @Column({ type: 'uuid', name: 'corrected_by', nullable: true })
  correctedBy: string | null;

  @Column({ type: 'timestamptz', name: 'corrected_at', nullable: true })
  correctedAt: string | null;

  @Column({ type: 'jsonb', name: 'before', nullable: true })
  before: unknown;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;
}
