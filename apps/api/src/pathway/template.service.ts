import { Injectable } from '@nestjs/common';
import type { PathwayTemplate } from '@jalon/domain/pathway';
import { ok, refuse } from '@jalon/domain/result';
import {
  checkTemplate,
  compareTemplates,
  forkTemplate,
  isShipped,
  moveVersion,
  nextVersion,
  readDraft,
  SHIPPED_TEMPLATES,
  shippedTemplate,
  type TemplateFault,
  type VersionState,
  writtenTemplate,
} from '@jalon/domain/template';
import type { Acting, Tx } from '@jalon/persistence';
import {
  addVersion,
  lockTemplate,
  publishVersion,
  retireVersion,
  saveVersion,
  versionOf,
  versionsOf,
  type TemplateVersionRow,
} from '@jalon/persistence/pathway';
import type {
  ForkInput,
  ImportInput,
  PublishInput,
  SaveDraftInput,
  TemplateAt,
  TemplateContentType,
  TemplateKept,
} from './template.types';

@Injectable()
export class TemplateService {
  versions(acting: Acting, key: string | null): Promise<TemplateVersionRow[]> {
    return acting.read((tx) => versionsOf(tx, key));
  }

  shipped(): { key: string; title: string; kind: string; source: string }[] {
    return SHIPPED_TEMPLATES.map((key) => shippedTemplate(key));
  }

  /** A version with what is wrong with it, and how it departs from its reference and from the one before. */
  version(acting: Acting, { key, version }: TemplateAt): Promise<TemplateContentType | null> {
    return acting.read(async (tx) => {
      const found = await versionOf(tx, key, version);
      if (!found) return null;
      const { content, status, revision } = found;
      const origin = content.origin ? await versionOf(tx, content.origin.key, content.origin.version) : null;
      const before = version > 1 ? await versionOf(tx, key, version - 1) : null;
      const read = readDraft(content);
      const faults = read.ok ? read.value.faults : read.refusal.faults;
      return {
        content: writtenTemplate(content),
        ...{ status, revision, faults },
        fromOrigin: origin ? compareTemplates(origin.content, content) : null,
        fromVersionBefore: before ? compareTemplates(before.content, content) : null,
      };
    });
  }

  /** The version to come: the one being written, or a copy of the latest. */
  open(acting: Acting, key: string) {
    return acting.write(async (tx) => {
      await lockTemplate(tx, key);
      const [latest] = await versionsOf(tx, key);
      if (!latest) return refuse({ code: 'template-unknown' as const });
      const found = await versionOf(tx, key, latest.version);
      if (!found) return refuse({ code: 'template-unknown' as const });
      if (latest.status === 'draft') return kept(found.content, latest.status, latest.revision);
      return add(tx, nextVersion(found.content, latest.version + 1));
    });
  }

  /** Kept at each change, with what is still wrong in it; a file that cannot be read is refused whole. */
  save(acting: Acting, input: SaveDraftInput) {
    return acting.write(async (tx) => {
      const found = await seen(tx, input, 'edit');
      if (!found.ok) return found;
      const read = readDraft(input.content);
      if (!read.ok) return read;
      const { origin } = found.value.content;
      const template = { ...read.value.template, key: input.key, version: input.version, ...(origin && { origin }) };
      await saveVersion(tx, template);
      return kept(template, 'draft', found.value.revision + 1);
    });
  }

  publish(acting: Acting, input: PublishInput) {
    return acting.write(async (tx) => {
      const found = await seen(tx, input, 'publish');
      if (!found.ok) return found;
      const faults = checkTemplate(found.value.content);
      if (faults.length > 0) return refuse({ code: 'template-faulty' as const, faults });
      await publishVersion(tx, input, input.decided?.trim() || null);
      return kept(found.value.content, 'published', found.value.revision + 1);
    });
  }

  retire(acting: Acting, input: TemplateAt) {
    return acting.write(async (tx) => {
      const found = await seen(tx, { ...input, revision: null }, 'retire');
      if (!found.ok) return found;
      await retireVersion(tx, input);
      return kept(found.value.content, 'retired', found.value.revision + 1);
    });
  }

  /** A local consensus of one's own, that remembers its reference. */
  fork(acting: Acting, { from, fromVersion, key, title, source }: ForkInput) {
    return acting.write(async (tx) => {
      const found = await versionOf(tx, from, fromVersion);
      if (!found || found.status === 'draft') return refuse({ code: 'template-unknown' as const });
      return addNew(tx, forkTemplate(found.content, { key: key.trim(), title: title.trim(), source: source.trim() }));
    });
  }

  /** A file becomes the next version of its template, or a new template: a draft either way. */
  import(acting: Acting, { content, shipped }: ImportInput) {
    return acting.write(async (tx) => {
      if (!shipped) return addNew(tx, content);
      return isShipped(shipped) ? addNew(tx, shippedTemplate(shipped)) : refuse({ code: 'template-unknown' as const });
    });
  }
}

async function addNew(tx: Tx, content: unknown) {
  const read = readDraft(content);
  if (!read.ok) return read;
  const { template } = read.value;
  await lockTemplate(tx, template.key);
  const [latest] = await versionsOf(tx, template.key);
  if (latest?.status === 'draft') return refuse({ code: 'draft-open' as const, version: latest.version });
  return add(tx, { ...template, version: (latest?.version ?? 0) + 1 });
}

async function add(tx: Tx, template: PathwayTemplate) {
  await addVersion(tx, template);
  return kept(template, 'draft', 1);
}

/** The version under its lock, if the act is possible and nobody changed it since it was seen. */
async function seen(
  tx: Tx,
  { key, version, revision }: TemplateAt & { revision: number | null },
  act: 'edit' | 'publish' | 'retire',
) {
  await lockTemplate(tx, key);
  const found = await versionOf(tx, key, version);
  if (!found) return refuse({ code: 'template-unknown' as const });
  const moved = moveVersion(found.status, act);
  if (!moved.ok) return moved;
  if (revision !== null && revision !== found.revision)
    return refuse({ code: 'changed-meanwhile' as const, revision: found.revision });
  return ok(found);
}

function kept(template: PathwayTemplate, status: VersionState, revision: number) {
  const faults: TemplateFault[] = checkTemplate(template);
  return ok<TemplateKept>({ key: template.key, version: template.version, status, revision, faults });
}
