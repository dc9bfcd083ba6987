import { Injectable } from '@nestjs/common';
import { actsTowards, daysOf } from '@jalon/domain/pathway';
import { refuse } from '@jalon/domain/result';
import { actsOf, datedByHand, documentsOf, satisfactionInWords } from '@jalon/domain/template';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import {
  factsOf,
  isLoosePaper,
  keepPathwayDocument,
  noteRecord,
  pathwayDocument,
  recordHead,
  recordsOfPathway,
  removeRecord,
  standingMilestones,
} from '@jalon/persistence/pathway';
import { documentToKeep, safeName } from '../platform/paper/recognise-document';
import { happened, heldPathway, readPathway, type HeldPathway } from './held-pathway';
import type { MilestoneAwaits, PathwayNotes, RecordInput } from './record.types';

/** The screens’ language: kinds that Jalon knows are named in it, a place’s own as it named them. */
type Language = 'fr' | 'en';

/** Papers and acts of a pathway: what is noted does the milestones that wait for it, and is taken back with its reason. */
@Injectable()
export class RecordService {
  notes(acting: Acting, id: string, language: Language): Promise<PathwayNotes | null> {
    return acting.read(async (tx) => {
      const pathway = await readPathway(tx, id);
      if (!pathway) return null;
      tx.journal('opened', [pathway.patientId]);
      const { template, anchors } = pathway;
      const documents = documentsOf(template, language);
      const acts = actsOf(template, language);
      const titles = new Map([...documents, ...acts].map(({ key, title }) => [key, title]));
      const records = await recordsOfPathway(tx, id);
      return {
        id,
        dates: datedByHand(template).map(({ key, title }) => ({ key, title, on: [...daysOf(anchors, key)] })),
        documents,
        acts,
        records: records.map(({ kind, ...record }) => ({ ...record, title: titles.get(kind) ?? kind.replaceAll('-', ' ') })),
        awaits: await awaits(tx, pathway, language),
      };
    });
  }

  note(acting: Acting, input: RecordInput) {
    return acting.write(async (tx) => {
      const held = await heldPathway(tx, input.pathway, null);
      if (!held.ok) return held;
      const { id, holder, template } = held.value;
      const kinds = input.sort === 'document' ? documentsOf(template, 'fr') : input.sort === 'act' ? actsOf(template, 'fr') : [];
      const named = kinds.find(({ key }) => key === input.kind);
      if (!named) return refuse({ code: 'kind-unknown' as const });
      const today = todayOf(tx);
      const on = input.on ?? today;
      if (on > today) return refuse({ code: 'not-yet' as const });
      if (input.document && !(input.sort === 'document' && (await isLoosePaper(tx, input.document, holder.patientId))))
        return refuse({ code: 'not-found' as const });
      const { sort, kind, document } = input;
      await noteRecord(tx, holder, { pathway: id, sort, kind, on, source: input.source?.trim() || null, document });
      return happened(tx, { id, holder, kind: `${sort}-noted`, data: { kind, title: named.title, on }, event: 'milestone-done' });
    });
  }

  remove(acting: Acting, id: string, reason: string) {
    return acting.write(async (tx) => {
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      const found = await recordHead(tx, id);
      if (!found) return refuse({ code: 'not-found' as const });
      const held = await heldPathway(tx, found.pathway, null);
      if (!held.ok) return held;
      if (!(await removeRecord(tx, id, reason.trim()))) return refuse({ code: 'not-found' as const });
      const { holder, template } = held.value;
      const named = [...documentsOf(template, 'fr'), ...actsOf(template, 'fr')].find(({ key }) => key === found.kind);
      const data = { kind: found.kind, title: named?.title ?? found.kind, on: found.on, reason: reason.trim() };
      return happened(tx, { id: found.pathway, holder, kind: `${found.sort}-removed`, data, event: null });
    });
  }

  /** The bytes come first; they are of no pathway before they are noted. The upload is read before the transaction opens. */
  keepPaper(acting: Acting, pathway: string, name: string, sent: Buffer) {
    const read = documentToKeep(sent);
    if (!read.ok) return Promise.resolve(read);
    return acting.write(async (tx) => {
      const held = await heldPathway(tx, pathway, null);
      if (!held.ok) return held;
      const { holder } = held.value;
      const id = await keepPathwayDocument(tx, holder, { ...read.value, name: safeName(name, read.value.mime) });
      tx.journal('wrote', [holder.patientId]);
      return { ok: true as const, value: { id } };
    });
  }

  openPaper(acting: Acting, id: string) {
    return acting.read(async (tx) => {
      const paper = await pathwayDocument(tx, id);
      if (paper) tx.journal('opened', [paper.patientId]);
      return paper;
    });
  }
}

/** What each milestone waits for, in words; of several acts, how many are there. */
async function awaits(
  tx: Tx,
  { id, patientId, template }: Omit<HeldPathway, 'holder'>,
  language: Language,
): Promise<MilestoneAwaits[]> {
  const standing = (await standingMilestones(tx, patientId)).filter((one) => one.pathway === id);
  // Under the reader's own policies: what she may not read she does not count.
  const facts = await factsOf(tx, [id]);
  return template.milestones.flatMap((rule) => {
    const asked = rule.satisfiedBy;
    const occasions = standing.filter(({ key }) => key.split('@')[0] === rule.key);
    const of = asked.kind === 'document' ? asked.document : asked.kind === 'act' ? asked.act : null;
    return occasions.map(({ id: milestone }) => {
      const towards = actsTowards(rule, occasions, facts, milestone);
      return {
        ...{ milestone, how: asked.kind, of, inWords: satisfactionInWords(asked, language, template) },
        ...{ done: towards?.done ?? null, count: towards?.of ?? null },
      };
    });
  });
}
