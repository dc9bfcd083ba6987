import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'identity_issue' })
export class IdentityIssueEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'patient_id', nullable: true })
  patientId: string | null;

  @Column({ type: 'text', name: 'kind' })
  kind: 'traits-differ' | 'provisional' | 'known-elsewhere' | 'possible-duplicate' | 'wrong-patient';

  @Column({ type: 'jsonb', name: 'details' })
  details: Record<string, unknown>;

  @Column({ type: 'uuid', name: 'raised_by', nullable: true })
  raisedBy: string | null;

  @Column({ type: 'timestamptz', name: 'raised_at' })
  raisedAt: string;

  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true })
  settledAt: string | null;

  @Column({ type: 'uuid', name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column({ type: 'text', name: 'settled_how', nullable: true })
  settledHow: string | null;
}
