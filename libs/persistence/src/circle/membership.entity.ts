import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'int', name: 'unit_id', nullable: true })
  unitId: number | null;

  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId: string | null;

  @Column({ type: 'text', name: 'function' })
  function: string;

  @Column({ type: 'text', name: 'legal_basis' })
  legalBasis: 'care-team-establishment' | 'care-team-chosen' | 'care-team-formal' | 'consent';

  @Column({ type: 'text', name: 'origin' })
  origin: 'schedule' | 'prescription' | 'patient-word' | 'referral' | 'pathway' | 'invitation' | 'participation';

  @Column({ type: 'text', name: 'how', nullable: true })
  how: string | null;

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;

  @Column({ type: 'timestamptz', name: 'since' })
  since: string;

  @Column({ type: 'timestamptz', name: 'until', nullable: true })
  until: string | null;

  @Column({ type: 'text', name: 'ended_reason', nullable: true })
  endedReason: string | null;

  @Column({ type: 'text', name: 'consent_scope', nullable: true })
  consentScope: string | null;

  @Column({ type: 'text', name: 'consent_means', nullable: true })
  consentMeans: string | null;

  @Column({ type: 'date', name: 'consent_until', nullable: true })
  consentUntil: string | null;

  @Column({ type: 'date', name: 'consent_withdrawn_on', nullable: true })
  consentWithdrawnOn: string | null;
}
