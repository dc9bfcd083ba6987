import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'circle' })
export class CircleEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'pathway_id', nullable: true })
  pathwayId: string | null;

  @Column({ type: 'text', name: 'kind' })
  kind: 'care' | 'private';

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
