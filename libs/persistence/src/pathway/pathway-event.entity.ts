import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'pathway_event' })
export class PathwayEventEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'pathway_id' })
  pathwayId: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'text', name: 'kind' })
  kind: string;

  @Column({ type: 'jsonb', name: 'data', default: () => "'{}'::jsonb" })
  data: Record<string, unknown>;

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;
}
