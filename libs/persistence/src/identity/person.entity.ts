import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'person' })
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'text', name: 'family_name' })
  familyName: string;

  @Column({ type: 'text', name: 'given_name' })
  givenName: string;

  @Column({ type: 'text', name: 'civility', nullable: true })
  civility: string | null;

  @Column({ type: 'text', name: 'rpps', nullable: true })
  rpps: string | null;

  @Column({ type: 'boolean', name: 'prescriber', default: () => 'false' })
  prescriber: boolean;

  @Column({ type: 'text', name: 'speciality', nullable: true })
  speciality: string | null;

  @Column({ type: 'text', name: 'phone', nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'phone_hours', nullable: true })
  phoneHours: string | null;

  @Column({ type: 'text', name: 'email', nullable: true })
  email: string | null;
}
