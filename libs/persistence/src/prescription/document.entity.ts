import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'document' })
export class DocumentEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'request_id', nullable: true })
  requestId: string | null;

  @Column({ type: 'text', name: 'kind' })
  kind: 'signed-prescription' | 'prescription' | 'photo' | 'letter';

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'mime' })
  mime: string;

  @Column({ type: 'int', name: 'size' })
  size: number;

  @Column({ type: 'text', name: 'sha256' })
  sha256: string;

  @Column({ type: 'bytea', name: 'bytes' })
  bytes: Buffer;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'uuid', name: 'by_situation' })
  bySituation: string;
}
