import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate } from 'uuid';
import { decideLink } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
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
import { patientsOf } from './list-questions.service';
import type { LinkInput, RecordLinkType } from './link.types';
import { settledBy, tellBoth } from './settled-question';

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
      await settledBy(tx, question, `linked : ${facts.organisation}`);
      const both = [patient, other];
      tellBoth(tx, await unitsOfPatients(tx, both), both, 'circle', { link: id });
      return ok({ id });
    });
  }

  /** Either side may take it back: nothing had crossed, so nothing has to return. */
  undo(acting: Acting, id: string, reason: string) {
    return acting.write(async (tx) => {
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      const both = validate(id) ? await unlinkRecords(tx, id, reason.trim()) : null;
      if (!both) return refuse({ code: 'not-found' as const });
      tellBoth(tx, await unitsOfPatients(tx, both), both, 'circle', { undoneLink: id });
      return ok({ id });
    });
  }
}
