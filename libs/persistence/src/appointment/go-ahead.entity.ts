import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'go_ahead' })
export class GoAheadEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'appointment_id' })
  appointmentId: string;

  @Column({ type: 'timestamptz', name: 'visit_starts_at' })
  visitStartsAt: string;

  @Column({ type: 'timestamptz', name: 'lab_received_at', nullable: true })
  labReceivedAt: string | null;

  @Column({ type: 'text', name: 'decision' })
  decision: 'go' | 'no-go' | 'postponed';

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'text', name: 'decided_by_name' })
  decidedByName: string;

  @Column({ type: 'uuid', name: 'reported_by', nullable: true })
  reportedBy: string | null;

  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true })
  confirmedAt: string | null;

  @Column({ type: 'text', name: 'reason', nullable: true })
  reason: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;

  @Column({ type: 'uuid', name: 'recorded_by', nullable: true })
  recordedBy: string | null;
}
