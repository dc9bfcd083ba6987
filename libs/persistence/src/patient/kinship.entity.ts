import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'kinship' })
export class KinshipEntity {
  @PrimaryColumn({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @PrimaryColumn({ type: 'uuid', name: 'other_id' })
  otherId: string;

  @PrimaryColumn({ type: 'text', name: 'kind' })
  kind: 'twin' | 'homonym' | 'not-the-same';

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;
}
