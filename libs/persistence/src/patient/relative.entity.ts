import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'relative' })
export class RelativeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'link' })
  link: string;

  @Column({ type: 'boolean', name: 'trusted', default: () => 'false' })
  trusted: boolean;

  @Column({ type: 'boolean', name: 'to_notify', default: () => 'false' })
  toNotify: boolean;

  @Column({ type: 'text', name: 'authority', default: () => "'none'::text" })
  authority: 'none' | 'joint' | 'alone' | 'informed' | 'withdrawn' | 'delegated';

  @Column({ type: 'text', name: 'decision', nullable: true })
  decision: string | null;

  @Column({ type: 'boolean', name: 'kept_away', default: () => 'false' })
  keptAway: boolean;

  @Column({ type: 'text', name: 'home', nullable: true })
  home: 'main' | 'second' | 'foster' | null;

  @Column({ type: 'text', name: 'phone', nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'phone_other', nullable: true })
  phoneOther: string | null;

  @Column({ type: 'text', name: 'language', nullable: true })
  language: string | null;

  @Column({ type: 'text', name: 'note', nullable: true })
  note: string | null;

  @Column({ type: 'text', name: 'may_be_told', nullable: true })
  mayBeTold: string | null;

  @Column({ type: 'text', name: 'not_to_be_told', nullable: true })
  notToBeTold: string | null;

  @Column({ type: 'date', name: 'told_on', nullable: true })
  toldOn: string | null;

  @Column({ type: 'uuid', name: 'told_to', nullable: true })
  toldTo: string | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
