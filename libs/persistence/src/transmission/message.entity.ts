import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'message' })
export class MessageEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'text', name: 'about', default: () => "'message'::text" })
  about: string;

  @Column({ type: 'uuid', name: 'about_id', nullable: true })
  aboutId: string | null;

  @Column({ type: 'text', name: 'body' })
  body: string;

  @Column({ type: 'uuid', name: 'from_situation', nullable: true })
  fromSituation: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;
}
