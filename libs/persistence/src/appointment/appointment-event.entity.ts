import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'appointment_event' })
export class AppointmentEventEntity {
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

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'text', name: 'kind' })
  kind:
    'planned' | 'moved' | 'changed' | 'absent' | 'cancelled' | 'restored' | 'done' | 'missed' | 'arrival' | 'lab' | 'unlinked';

  @Column({ type: 'jsonb', name: 'before', nullable: true })
  before: unknown;

  @Column({ type: 'jsonb', name: 'after', nullable: true })
  after: unknown;

  @Column({ type: 'text', name: 'reason', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;

  @Column({ type: 'uuid', name: 'push_id', nullable: true })
  pushId: string | null;
}
