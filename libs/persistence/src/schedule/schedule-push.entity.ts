import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'schedule_push' })
export class SchedulePushEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'by_situation' })
  bySituation: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'text', name: 'file_name' })
  fileName: string;

  @Column({ type: 'jsonb', name: 'covers' })
  covers: Record<string, unknown>;

  @Column({ type: 'jsonb', name: 'counts' })
  counts: Record<string, unknown>;

  @Column({ type: 'int', name: 'version_after' })
  versionAfter: number;

  @Column({ type: 'uuid', name: 'withdraws', nullable: true })
  withdraws: string | null;

  @Column({ type: 'uuid', name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;
}
