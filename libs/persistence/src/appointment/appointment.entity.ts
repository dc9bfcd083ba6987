import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'appointment' })
export class AppointmentEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'circle_id' })
  circleId: string;

  @Column({ type: 'int', name: 'unit_id' })
  unitId: number;

  @Column({ type: 'text', name: 'kind' })
  kind: 'day-hospital' | 'consultation' | 'imaging' | 'blood-test' | 'call' | 'home-care' | 'other';

  @Column({ type: 'timestamptz', name: 'starts_at' })
  startsAt: string;

  @Column({ type: 'int', name: 'duration_minutes', nullable: true })
  durationMinutes: number | null;

  @Column({ type: 'text', name: 'label', nullable: true })
  label: string | null;

  @Column({ type: 'text', name: 'place', nullable: true })
  place: string | null;

  @Column({ type: 'text', name: 'doctor', nullable: true })
  doctor: string | null;

  @Column({ type: 'uuid', name: 'doctor_person', nullable: true })
  doctorPerson: string | null;

  @Column({ type: 'text', name: 'treatment', nullable: true })
  treatment: string | null;

  @Column({ type: 'text', name: 'treatment_key', nullable: true })
  treatmentKey: string | null;

  @Column({ type: 'int', name: 'cycle', nullable: true })
  cycle: number | null;

  @Column({ type: 'int', name: 'cycle_day', nullable: true })
  cycleDay: number | null;

  @Column({ type: 'text', name: 'status' })
  status: 'planned' | 'cancelled' | 'done' | 'missed' | 'unlinked';

  @Column({ type: 'text', name: 'status_reason', nullable: true })
  statusReason: string | null;

  @Column({ type: 'uuid', name: 'absent_since', nullable: true })
  absentSince: string | null;

  @Column({ type: 'text', name: 'stated_arrival', nullable: true })
  statedArrival: 'first' | 'resumption' | 'ongoing' | null;

  @Column({ type: 'text', name: 'stated_text', nullable: true })
  statedText: string | null;

  @Column({ type: 'boolean', name: 'stated_column', default: () => 'false' })
  statedColumn: boolean;

  @Column({ type: 'text', name: 'stated_blood_test', nullable: true })
  statedBloodTest: 'yes' | 'no' | null;

  @Column({ type: 'text', name: 'shown_arrival', nullable: true })
  shownArrival: 'first' | 'resumption' | 'ongoing' | 'unsure' | null;

  @Column({ type: 'jsonb', name: 'arrival_reasons', default: () => "'[]'::jsonb" })
  arrivalReasons: unknown;

  @Column({ type: 'uuid', name: 'arrival_chosen_by', nullable: true })
  arrivalChosenBy: string | null;

  @Column({ type: 'text', name: 'lab', default: () => "'none'::text" })
  lab: 'none' | 'to-request' | 'requested' | 'received';

  @Column({ type: 'timestamptz', name: 'lab_requested_at', nullable: true })
  labRequestedAt: string | null;

  @Column({ type: 'timestamptz', name: 'lab_received_at', nullable: true })
  labReceivedAt: string | null;

  @Column({ type: 'date', name: 'lab_due_on', nullable: true })
  labDueOn: string | null;

  @Column({ type: 'text', name: 'comment', nullable: true })
  comment: string | null;

  @Column({ type: 'text', name: 'source' })
  source: 'push' | 'hand';

  @Column({ type: 'uuid', name: 'push_id', nullable: true })
  pushId: string | null;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: string;
}
