import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'schedule_reading' })
export class ScheduleReadingEntity {
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

  @Column({ type: 'jsonb', name: 'reading' })
  reading: unknown;

  @Column({ type: 'int', name: 'schedule_version' })
  scheduleVersion: number;

  @Column({ type: 'bytea', name: 'bytes', nullable: true })
  bytes: Buffer | null;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt: string | null;
}
