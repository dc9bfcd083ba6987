import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'account' })
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text', name: 'login' })
  login: string;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash: string;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt: string | null;

  @Column({ type: 'boolean', name: 'demo', default: () => 'false' })
  demo: boolean;

  /** Given by somebody else: it opens nothing but the choice of one's own. */
  @Column({ type: 'boolean', name: 'temporary', default: () => 'false' })
  temporary: boolean;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
