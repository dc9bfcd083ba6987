import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate } from 'uuid';
import { decideLink } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { unitsOfPatients } from '@jalon/persistence/circle';
import {
  freeWaitingRows,
  linkCandidates,
  linkRecords,
  linksOfOrganisation,
  lockIdentityIssue,
  officerIdentities,
  unlinkRecords,
} from '@jalon/persistence/identity';
import { IdentityIssueEntity } from '@jalon/persistence/patient';
import { patientsOf } from './list-questions.service';
import type { LinkInput, RecordLinkType } from './link.types';

@Injectable()
export class LinkService {
  /** The links of one's organisation, whichever side made them, those undone among them. */
  list(acting: Acting): Promise<RecordLinkType[]> {
    return acting.read(async (tx) => {
      const links = await linksOfOrganisation(tx);
      const identities = await officerIdentities(
        tx,
        links.map(({ patientId }) => patientId),
      );
      tx.journal('listed', new Set(identities.map(({ patientId }) => patientId)));
      return links.map(({ patientId, ...link }) => {
        const who = identities.find((one) => one.patientId === patientId);
        return { ...link, name: who ? `${who.usedFamilyName} ${who.usedGivenName}` : null, ipp: who?.ipp ?? null };
      });
    });
  }

  /** Each keeps its record, its number and its circle: they know of each other, and the question that brought them together is settled. */
  link(acting: Acting, { question, patient, identity, note, confirmed }: LinkInput) {
    return acting.write(async (tx) => {
      const issue = await lockIdentityIssue(tx, question);
      if (!issue || !patientsOf(issue).includes(patient)) return refuse({ code: 'not-found' as const });
      if (issue.settledAt) return refuse({ code: 'changed-meanwhile' as const });
      const facts = (await linkCandidates(tx, [patient])).find((one) => one.identity === identity);
      if (!facts) return refuse({ code: 'not-found' as const });
      const decided = decideLink(facts, { note: note ?? '', confirmed });
      if (!decided.ok) return decided;
      const id = uuidv7();
      const other = await linkRecords(tx, { id, patient, identity, note: note?.trim() || null });
      if (!other) return refuse({ code: 'changed-meanwhile' as const });
      await freeWaitingRows(tx, question, 'record-is-right');
      await tx.em.update(
        IdentityIssueEntity,
        { id: question },
        { settledAt: tx.now, settledBy: tx.actor.situation, settledHow: `linked : ${facts.organisation}` },
      );
      await tellBoth(tx, [patient, other], { link: id });
      return ok({ id });
    });
  }

  /** Either side may take it back: nothing had crossed, so nothing has to return. */
  undo(acting: Acting, id: string, reason: string) {
    return acting.write(async (tx) => {
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      const both = validate(id) ? await unlinkRecords(tx, id, reason.trim()) : null;
      if (!both) return refuse({ code: 'not-found' as const });
      await tellBoth(tx, both, { undoneLink: id });
      return ok({ id });
    });
  }
}

/** One entry that names both patients: it stands in the report of each. Those who follow either look again. */
async function tellBoth(tx: Tx, both: readonly string[], details: Record<string, unknown>): Promise<void> {
  tx.journal('wrote', both, details);
  const units = await unitsOfPatients(tx, both);
  const addresses = [...new Set([...units, ...tx.actor.units])].map((unit) => `unit:${unit}`);
  tx.tell(addresses, 'circle', [...both]);
  tx.tell(addresses, 'identity', [...both]);
}
