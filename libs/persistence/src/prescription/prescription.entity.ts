import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'prescription' })
export class PrescriptionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'prescriber' })
  prescriber: string;

  @Column({ type: 'int', name: 'prescriber_unit' })
  prescriberUnit: number;

  @Column({ type: 'int', name: 'practice_unit', nullable: true })
  practiceUnit: number | null;

  @Column({ type: 'text', name: 'practice_name', nullable: true })
  practiceName: string | null;

  @Column({ type: 'text', name: 'practice_phone', nullable: true })
  practicePhone: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column({ type: 'jsonb', name: 'draft', nullable: true })
  draft: unknown;

  @Column({ type: 'text', name: 'draft_state', nullable: true })
  draftState: 'prepared' | 'refused' | 'withdrawn' | null;

  @Column({ type: 'boolean', name: 'to_acknowledge', default: () => 'false' })
  toAcknowledge: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
