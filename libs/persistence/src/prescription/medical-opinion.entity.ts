import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'medical_opinion' })
export class MedicalOpinionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'request_id' })
  requestId: string;

  @Column({ type: 'text', name: 'opinion' })
  opinion: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'uuid', name: 'by_situation' })
  bySituation: string;
}
