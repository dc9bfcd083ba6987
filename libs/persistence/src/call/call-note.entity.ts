import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'call_note' })
export class CallNoteEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'uuid', name: 'call_id' })
  callId: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;

  @Column({ type: 'text', name: 'note', nullable: true })
  note: string | null;

  @Column({ type: 'jsonb', name: 'symptoms', default: () => "'[]'::jsonb" })
  symptoms: unknown;

  @Column({ type: 'jsonb', name: 'reminded', default: () => "'[]'::jsonb" })
  reminded: unknown;

  @Column({ type: 'uuid', name: 'by_situation' })
  bySituation: string;
}
