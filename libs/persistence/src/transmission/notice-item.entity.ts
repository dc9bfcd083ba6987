import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'notice_item' })
export class NoticeItemEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId: string;

  @Column({ type: 'text', name: 'what' })
  what: string;

  @Column({ type: 'uuid', name: 'about_id', nullable: true })
  aboutId: string | null;

  @Column({ type: 'jsonb', name: 'data', default: () => "'{}'::jsonb" })
  data: Record<string, unknown>;
}
