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

  @Column({ type: 'text', name: 'origin_key', nullable: true })
  originKey: string | null;

  @Column({ type: 'int', name: 'origin_version', nullable: true })
  originVersion: number | null;

  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', nullable: true })
  createdAt: string | null;

  @Column({ type: 'uuid', name: 'saved_by', nullable: true })
  savedBy: string | null;

  @Column({ type: 'timestamptz', name: 'saved_at', nullable: true })
  savedAt: string | null;

  @Column({ type: 'uuid', name: 'published_by', nullable: true })
  publishedBy: string | null;

  @Column({ type: 'text', name: 'decided', nullable: true })
  decided: string | null;

  @Column({ type: 'timestamptz', name: 'retired_at', nullable: true })
  retiredAt: string | null;

  @Column({ type: 'int', name: 'revision', default: () => '1' })
  revision: number;
}
