import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'kind' })
  kind: 'hospital' | 'clinic' | 'practice' | 'network' | 'other';

  @Column({ type: 'text', name: 'finess_site', nullable: true })
  finessSite: string | null;

  @Column({ type: 'text', name: 'finess_entity', nullable: true })
  finessEntity: string | null;

  @Column({ type: 'text', name: 'siret', nullable: true })
  siret: string | null;

  @Column({ type: 'text', name: 'time_zone', default: () => "'Europe/Paris'::text" })
  timeZone: string;

  @Column({ type: 'text', name: 'holiday_region', default: () => "'metropole'::text" })
  holidayRegion: string;

  @Column({ type: 'int', name: 'ipp_length', default: () => '8' })
  ippLength: number;

  @Column({ type: 'text', name: 'phone', nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'address', nullable: true })
  address: string | null;

  @Column({ type: 'boolean', name: 'signs_in_jalon', default: () => 'false' })
  signsInJalon: boolean;

  /** Whether the report of accesses given to a patient names the people of this organisation; their function stands there anyway. */
  @Column({ type: 'boolean', name: 'names_in_report', default: () => 'false' })
  namesInReport: boolean;

  /** Functions of which the organisation asks a second factor. */
  @Column({ type: 'text', array: true, name: 'second_factor', default: () => "'{}'" })
  secondFactor: string[];

  /** Minutes without a sign of presence that end a session. */
  @Column({ type: 'int', name: 'idle_minutes', default: () => '30' })
  idleMinutes: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
