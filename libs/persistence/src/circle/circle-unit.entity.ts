import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'circle_unit' })
export class CircleUnitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @PrimaryColumn({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'boolean', name: 'open' })
  open: boolean;
}
