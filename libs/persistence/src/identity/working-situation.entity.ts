import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'working_situation' })
export class WorkingSituationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @Column({ type: 'text', name: 'function' })
  function: string;

  @Column({ type: 'text', name: 'local_title' })
  localTitle: string;

  @Column({ type: 'date', name: 'from_on' })
  fromOn: string;

  @Column({ type: 'date', name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;
}
