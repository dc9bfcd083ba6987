import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'change_request' })
export class ChangeRequestEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'prescription_id' })
  prescriptionId: string;

  @Column({ type: 'text', name: 'line_id' })
  lineId: string;

  @Column({ type: 'text', name: 'wrong' })
  wrong: 'frequency' | 'dates' | 'act' | 'device';

  @Column({ type: 'jsonb', name: 'wanted' })
  wanted: unknown;

  @Column({ type: 'text', name: 'reason' })
  reason: string;

  @Column({ type: 'text', name: 'words', nullable: true })
  words: string | null;

  @Column({ type: 'boolean', name: 'clinical_sign', default: () => 'false' })
  clinicalSign: boolean;

  @Column({ type: 'text', name: 'channel' })
  channel: 'jalon' | 'telephone';

  @Column({ type: 'uuid', name: 'asked_by' })
  askedBy: string;

  @Column({ type: 'int', name: 'practice_unit', nullable: true })
  practiceUnit: number | null;

  @Column({ type: 'text', name: 'practice_name', nullable: true })
  practiceName: string | null;

  @Column({ type: 'text', name: 'caller', nullable: true })
  caller: string | null;

  @Column({ type: 'text', name: 'caller_phone', nullable: true })
  callerPhone: string | null;

  @Column({ type: 'text', name: 'state' })
  state: 'requested' | 'returned' | 'verified' | 'prepared' | 'signed' | 'refused' | 'sent' | 'acknowledged' | 'withdrawn';

  @Column({ type: 'timestamptz', name: 'state_at' })
  stateAt: string;

  @Column({ type: 'jsonb', name: 'draft', nullable: true })
  draft: unknown;

  @Column({ type: 'timestamptz', name: 'opinion_asked_at', nullable: true })
  opinionAskedAt: string | null;

  @Column({ type: 'timestamptz', name: 'opinion_seen_at', nullable: true })
  opinionSeenAt: string | null;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
