import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'notice' })
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'text', name: 'kind' })
  kind: 'schedule' | 'prescription' | 'request' | 'medical-opinion' | 'identity';

  @Column({ type: 'uuid', name: 'from_situation', nullable: true })
  fromSituation: string | null;

  @Column({ type: 'uuid', name: 'push_id', nullable: true })
  pushId: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;
}
