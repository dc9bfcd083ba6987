import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'last_look' })
export class LastLookEntity {
  @PrimaryColumn({ type: 'uuid', name: 'situation_id' })
  situationId: string;

  @PrimaryColumn({ type: 'text', name: 'page' })
  page: string;

  @Column({ type: 'timestamptz', name: 'at' })
  at: string;
}
