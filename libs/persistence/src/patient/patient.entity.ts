import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'patient' })
export class PatientEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'text', name: 'multiple_birth', nullable: true })
  multipleBirth: 'twin' | 'triplet' | null;

  @Column({ type: 'date', name: 'deceased_on', nullable: true })
  deceasedOn: string | null;

  @Column({ type: 'text', name: 'language', nullable: true })
  language: string | null;

  @Column({ type: 'text', name: 'phone', nullable: true })
  phone: string | null;

  @Column({ type: 'text', name: 'phone_other', nullable: true })
  phoneOther: string | null;

  @Column({ type: 'text', name: 'address', nullable: true })
  address: string | null;

  @Column({ type: 'text', name: 'postcode', nullable: true })
  postcode: string | null;

  @Column({ type: 'text', name: 'city', nullable: true })
  city: string | null;

  @Column({ type: 'boolean', name: 'long_term_illness', default: () => 'false' })
  longTermIllness: boolean;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
