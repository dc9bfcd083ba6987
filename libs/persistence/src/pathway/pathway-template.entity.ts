import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'pathway_template' })
export class PathwayTemplateEntity {
  @PrimaryColumn({ type: 'text', name: 'key' })
  key: string;

  @PrimaryColumn({ type: 'int', name: 'version' })
  version: number;

  @Column({ type: 'text', name: 'title' })
  title: string;

  @Column({ type: 'text', name: 'kind' })
  kind: 'national' | 'local';

  @Column({ type: 'jsonb', name: 'content' })
  content: unknown;

  @Column({ type: 'text', name: 'status' })
  status: 'draft' | 'published' | 'retired';

  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt: string | null;
}
