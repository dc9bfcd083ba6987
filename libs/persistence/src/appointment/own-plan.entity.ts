import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'own_plan' })
export class OwnPlanEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'appointment_id' })
  appointmentId: string;

  @Column({ type: 'uuid', name: 'situation_id' })
  situationId: string;

  @Column({ type: 'time', name: 'at_time' })
  atTime: string;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
