import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'remembered_name' })
export class RememberedNameEntity {
  @PrimaryColumn({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @PrimaryColumn({ type: 'text', name: 'family_name' })
  familyName: string;

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;
}
