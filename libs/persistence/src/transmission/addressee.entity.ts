import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'addressee' })
export class AddresseeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'message_id', nullable: true })
  messageId: string | null;

  @Column({ type: 'uuid', name: 'notice_id', nullable: true })
  noticeId: string | null;

  @Column({ type: 'int', name: 'from_unit_id', nullable: true })
  fromUnitId: number | null;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'situation_id', nullable: true })
  situationId: string | null;

  @Column({ type: 'text', name: 'function', nullable: true })
  function: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'boolean', name: 'ack_wanted', default: () => 'false' })
  ackWanted: boolean;

  @Column({ type: 'timestamptz', name: 'ack_by', nullable: true })
  ackBy: string | null;

  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true })
  seenAt: string | null;

  @Column({ type: 'uuid', name: 'seen_by', nullable: true })
  seenBy: string | null;

  @Column({ type: 'timestamptz', name: 'acked_at', nullable: true })
  ackedAt: string | null;

  @Column({ type: 'uuid', name: 'acked_by', nullable: true })
  ackedBy: string | null;
}
