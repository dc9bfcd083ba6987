import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'pathway' })
export class PathwayEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'text', name: 'template_key' })
  templateKey: string;

  @Column({ type: 'int', name: 'template_version' })
  templateVersion: number;

  @Column({ type: 'text', name: 'title' })
  title: string;

  @Column({ type: 'text', name: 'stage' })
  stage: string;

  @Column({ type: 'text', name: 'status' })
  status: 'active' | 'closed';

  @Column({ type: 'date', name: 'included_on' })
  includedOn: string;

  @Column({ type: 'jsonb', name: 'anchors', default: () => "'{}'::jsonb" })
  anchors: Record<string, unknown>;

  @Column({ type: 'uuid', name: 'pivot', nullable: true })
  pivot: string | null;

  @Column({ type: 'uuid', name: 'relay', nullable: true })
  relay: string | null;

  @Column({ type: 'date', name: 'next_step_on', nullable: true })
  nextStepOn: string | null;

  @Column({ type: 'text', name: 'next_step', nullable: true })
  nextStep: string | null;

  @Column({ type: 'jsonb', name: 'breach', nullable: true })
  breach: unknown;

  @Column({ type: 'text', name: 'complex_clinical', nullable: true })
  complexClinical: string | null;

  @Column({ type: 'text', name: 'complex_social', nullable: true })
  complexSocial: string | null;

  @Column({ type: 'text', name: 'complex_service', nullable: true })
  complexService: string | null;

  @Column({ type: 'uuid', name: 'complex_by', nullable: true })
  complexBy: string | null;

  @Column({ type: 'timestamptz', name: 'complex_at', nullable: true })
  complexAt: string | null;

  @Column({ type: 'text', name: 'closed_reason', nullable: true })
  closedReason: string | null;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
