import { Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'situation_unit' })
export class SituationUnitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'situation_id' })
  situationId: string;

  @PrimaryColumn({ type: 'int', name: 'unit_id' })
  unitId: number;
}
