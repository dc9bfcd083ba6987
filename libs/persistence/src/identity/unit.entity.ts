import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ name: 'unit' })
export class UnitEntity {
  @PrimaryGeneratedColumn({ type: 'int', name: 'id' })
  id: number;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'short_name' })
  shortName: string;

  @Column({ type: 'text', name: 'kind' })
  kind: 'service' | 'day-hospital' | 'practice' | 'cell' | 'secretariat' | 'identity';

  @Column({ type: 'text', name: 'phone', nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'hours', nullable: true })
  hours: string | null;

  @Column({ type: 'text', name: 'night_name', nullable: true })
  nightName: string | null;

  @Column({ type: 'text', name: 'night_phone', nullable: true })
  nightPhone: string | null;

  @Column({ type: 'jsonb', name: 'settings', default: () => "'{}'::jsonb" })
  settings: Record<string, unknown>;

  @Column({ type: 'int', name: 'schedule_version', default: () => '0' })
  scheduleVersion: number;

  @Column({ type: 'date', name: 'closed_on', nullable: true })
  closedOn: string | null;
}
