import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'unit_column' })
export class UnitColumnEntity {
  @PrimaryColumn({ type: 'int', name: 'unit_id' })
  unitId: number;

  @PrimaryColumn({ type: 'text', name: 'header' })
  header: string;

  @Column({ type: 'text', name: 'field' })
  field: string;

  @Column({ type: 'uuid', name: 'by_situation', nullable: true })
  bySituation: string | null;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;
}
