import type { PathwayTemplate } from '@jalon/domain/pathway';
import type { VersionState } from '@jalon/domain/template';
import type { Tx } from '../transaction';

export interface TemplateVersionRow {
  key: string;
  version: number;
  title: string;
  kind: 'national' | 'local';
  status: VersionState;
  originKey: string | null;
  originVersion: number | null;
  savedAt: string | null;
  savedBy: string | null;
  publishedAt: string | null;
  /** The meeting that agreed, as it was said when the version was published. */
  decided: string | null;
  retiredAt: string | null;
  revision: number;
  /** Running pathways on it, of those that the actor may see. */
  pathways: number;
}

const VERSIONS = `select t.key, t.version, t.title, t.kind, t.status, t.origin_key as "originKey", t.origin_version as "originVersion",
    t.saved_at as "savedAt", p.given_name || ' ' || p.family_name as "savedBy", t.published_at as "publishedAt", t.decided,
    t.retired_at as "retiredAt", t.revision,
    (select count(*)::int from pathway w where w.template_key = t.key and w.template_version = t.version and w.status = 'active') as pathways
  from pathway_template t left join working_situation s on s.id = t.saved_by left join person p on p.id = s.person_id
  where $1::text is null or t.key = $1 order by t.key, t.version desc`;

export function versionsOf(tx: Tx, key: string | null): Promise<TemplateVersionRow[]> {
  return tx.em.query<TemplateVersionRow[]>(VERSIONS, [key]);
}

export interface TemplateVersion {
  content: PathwayTemplate;
  status: VersionState;
  revision: number;
}

export async function versionOf(tx: Tx, key: string, version: number): Promise<TemplateVersion | null> {
  const [row] = await tx.em.query<TemplateVersion[]>(
    'select content, status, revision from pathway_template where key = $1 and version = $2',
    [key, version],
  );
  return row ?? null;
}

/** One writer of a template at a time, a key not written yet included. */
export async function lockTemplate(tx: Tx, key: string): Promise<void> {
  await tx.em.query("select pg_advisory_xact_lock(hashtext('pathway_template'), hashtext($1))", [key]);
}

export async function addVersion(tx: Tx, template: PathwayTemplate): Promise<void> {
  const { key, version, title, kind, origin } = template;
  await tx.em.query(
    `insert into pathway_template (key, version, title, kind, content, status, origin_key, origin_version, created_by, created_at, saved_by, saved_at)
     values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $8, $9)`,
    [
      key,
      version,
      title,
      kind,
      JSON.stringify(template),
      origin?.key ?? null,
      origin?.version ?? null,
      tx.actor.situation,
      tx.now,
    ],
  );
}

export async function saveVersion(tx: Tx, template: PathwayTemplate): Promise<void> {
  const { key, version, title, kind } = template;
  await tx.em.query(
    `update pathway_template set title = $3, kind = $4, content = $5, saved_by = $6, saved_at = $7, revision = revision + 1
     where key = $1 and version = $2`,
    [key, version, title, kind, JSON.stringify(template), tx.actor.situation, tx.now],
  );
}

/** The version in force before it is retired: pathways that follow it go on doing so. */
export async function publishVersion(
  tx: Tx,
  { key, version }: { key: string; version: number },
  decided: string | null,
): Promise<void> {
  await tx.em.query(
    `update pathway_template set status = 'retired', retired_at = $2, revision = revision + 1 where key = $1 and status = 'published'`,
    [key, tx.now],
  );
  await tx.em.query(
    `update pathway_template set status = 'published', published_at = $3, published_by = $4, decided = $5, revision = revision + 1
     where key = $1 and version = $2`,
    [key, version, tx.now, tx.actor.situation, decided],
  );
}

export async function retireVersion(tx: Tx, { key, version }: { key: string; version: number }): Promise<void> {
  await tx.em.query(
    `update pathway_template set status = 'retired', retired_at = $3, revision = revision + 1 where key = $1 and version = $2`,
    [key, version, tx.now],
  );
}
