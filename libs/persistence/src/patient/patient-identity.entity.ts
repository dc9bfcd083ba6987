import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'patient_identity' })
export class PatientIdentityEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @Column({ type: 'text', name: 'ipp', nullable: true })
  ipp: string | null;

  @Column({ type: 'text', name: 'birth_family_name', nullable: true })
  birthFamilyName: string | null;

  @Column({ type: 'text', name: 'used_family_name' })
  usedFamilyName: string;

  @Column({ type: 'text', name: 'birth_given_names', nullable: true })
  birthGivenNames: string | null;

  @Column({ type: 'text', name: 'birth_given_name', nullable: true })
  birthGivenName: string | null;

  @Column({ type: 'text', name: 'used_given_name' })
  usedGivenName: string;

  @Column({ type: 'text', name: 'birth_date' })
  birthDate: string;

  @Column({ type: 'text', name: 'sex' })
  sex: 'F' | 'M' | 'U';

  @Column({ type: 'text', name: 'birth_place', nullable: true })
  birthPlace: string | null;

  @Column({ type: 'text', name: 'birth_place_insee', nullable: true })
  birthPlaceInsee: string | null;

  @Column({ type: 'text', name: 'ins', nullable: true })
  ins: string | null;

  @Column({ type: 'text', name: 'ins_oid', nullable: true })
  insOid: string | null;

  @Column({ type: 'text', name: 'status' })
  status: 'PROV' | 'VALI' | 'RECUP' | 'QUAL';

  @Column({ type: 'boolean', name: 'homonym', default: () => 'false' })
  homonym: boolean;

  @Column({ type: 'boolean', name: 'doubtful', default: () => 'false' })
  doubtful: boolean;

  @Column({ type: 'boolean', name: 'fictitious', default: () => 'false' })
  fictitious: boolean;

  @Column({ type: 'text', name: 'proof', nullable: true })
  proof: string | null;

  @Column({ type: 'text', name: 'channel', nullable: true })
  channel: string | null;

  @Column({ type: 'text', name: 'source' })
  source: string;

  @Column({ type: 'int', name: 'version', default: () => '1' })
  version: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
