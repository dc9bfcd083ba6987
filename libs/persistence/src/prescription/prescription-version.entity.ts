import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'prescription_version' })
export class PrescriptionVersionEntity {
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

  @Column({ type: 'int', name: 'number' })
  number: number;

  @Column({ type: 'text', name: 'state' })
  state: 'in-force' | 'superseded';

  @Column({ type: 'jsonb', name: 'lines' })
  lines: unknown;

  @Column({ type: 'date', name: 'valid_until' })
  validUntil: string;

  @Column({ type: 'uuid', name: 'prescriber' })
  prescriber: string;

  @Column({ type: 'date', name: 'signed_on' })
  signedOn: string;

  @Column({ type: 'text', name: 'signed_how' })
  signedHow: 'paper' | 'jalon';

  @Column({ type: 'uuid', name: 'recorded_by' })
  recordedBy: string;

  @Column({ type: 'uuid', name: 'document_id', nullable: true })
  documentId: string | null;

  @Column({ type: 'uuid', name: 'request_id', nullable: true })
  requestId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  @Column({ type: 'timestamptz', name: 'superseded_at', nullable: true })
  supersededAt: string | null;
}
