import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'waiting_row' })
export class WaitingRowEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'push_id' })
  pushId: string;

  @Column({ type: 'int', name: 'row_number' })
  rowNumber: number;

  @Column({ type: 'jsonb', name: 'row' })
  row: unknown;

  @Column({ type: 'text', name: 'why' })
  why: string;

  @Column({ type: 'jsonb', name: 'fault', nullable: true })
  fault: unknown;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true })
  settledAt: string | null;

  @Column({ type: 'uuid', name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column({ type: 'text', name: 'settled_how', nullable: true })
  settledHow: string | null;

  /** The identity officer answered: the next sending takes the row. */
  @Column({ type: 'timestamptz', name: 'freed_at', nullable: true })
  freedAt: string | null;

  @Column({ type: 'uuid', name: 'freed_by', nullable: true })
  freedBy: string | null;

  @Column({ type: 'text', name: 'freed_how', nullable: true })
  freedHow: 'record-is-right' | 'identity-corrected' | 'other-person' | 'not-the-same' | null;
}
