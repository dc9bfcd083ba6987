import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ type: 'text', name: 'token_hash' })
  tokenHash: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'uuid', name: 'situation_id', nullable: true })
  situationId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  @Column({ type: 'timestamptz', name: 'last_seen_at' })
  lastSeenAt: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: string;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;

  @Column({ type: 'text', name: 'agent', nullable: true })
  agent: string | null;
}
