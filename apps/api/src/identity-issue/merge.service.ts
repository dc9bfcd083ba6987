import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { addDays } from '@jalon/domain/calendar';
import { authorityDoubts, decideMerge, isGrown, suspectDuplicate } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { unitsOfPatients } from '@jalon/persistence/circle';
import {
  askToSettleAuthority,
  authorityStandsAsBefore,
  freeWaitingRows,
  lockIdentityIssue,
  mergeFacts,
  mergeRecords,
  officerIdentities,
  openMerge,
  parentsOfBoth,
  recentMerges,
  undoMerge,
} from '@jalon/persistence/identity';
import { lockPathwaysOf, settleFactsOf } from '@jalon/persistence/pathway';
import { patientsOf } from './list-questions.service';
import type { MergeInput, MergeType } from './merge.types';
import { settledBy, tellBoth } from './settled-question';

@Injectable()
export class MergeService {
  /** The latest merges of one's organisation, those undone among them. */
  list(acting: Acting): Promise<MergeType[]> {
    return acting.read(async (tx) => {
      const merges = await recentMerges(tx);
      const identities = await officerIdentities(
        tx,
        merges.map(({ kept }) => kept),
      );
      tx.journal('listed', new Set(identities.map(({ patientId }) => patientId)));
      return merges.map(({ kept, ...merge }) => {
        const who = identities.find(({ patientId }) => patientId === kept);
        const name = who ? `${who.usedFamilyName} ${who.usedGivenName}` : null;
        return { ...merge, name, ipp: who?.ipp ?? null, oldIpps: who?.oldIpps ?? [] };
      });
    });
  }

  /** Two records become one: the question that brought them together is settled by it. */
  merge(acting: Acting, { question, kept, absorbed, reference, note, confirmed }: MergeInput) {
    return acting.write(async (tx) => {
      const issue = await lockIdentityIssue(tx, question);
      if (!issue || ![kept, absorbed].every((one) => patientsOf(issue).includes(one)))
        return refuse({ code: 'not-found' as const });
      if (issue.settledAt) return refuse({ code: 'changed-meanwhile' as const });
      const both = [kept, absorbed];
      await lockPathwaysOf(tx, both);
      const facts = await mergeFacts(tx, kept, absorbed);
      if (!facts) return refuse({ code: 'not-found' as const });
      const decided = decideMerge({ ...facts, ...(await comparedOf(tx, kept, absorbed)) }, { reference, confirmed });
      if (!decided.ok) return decided;
      const told = await unitsOfPatients(tx, both);
      const id = uuidv7();
      const moved = await mergeRecords(tx, { id, kept, absorbed, reference, note: note?.trim() || null });
      if (moved === null) return refuse({ code: 'changed-meanwhile' as const });
      await freeWaitingRows(tx, question, 'record-is-right');
      await settledBy(tx, question, `merged : ${reference.trim()}`);
      if (confirmed.includes('parents-differ')) await askAboutParents(tx, kept, id);
      await settleFactsOf(tx, both);
      tellBoth(tx, told, both, 'patient', { merge: id, kept });
      return ok({ id, moved });
    });
  }

  /** Two again, as they were; what was written since of a row that goes back goes with it. */
  undo(acting: Acting, id: string, reason: string) {
    return acting.write(async (tx) => {
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      const merge = await openMerge(tx, id);
      if (!merge) return refuse({ code: 'not-found' as const });
      const both = [merge.kept, merge.absorbed];
      await lockPathwaysOf(tx, both);
      const undone = await undoMerge(tx, id, reason);
      if (!undone) return refuse({ code: 'merged-since' as const });
      await authorityStandsAsBefore(tx, id);
      // What did a milestone may have stayed with the other record.
      await settleFactsOf(tx, both);
      tellBoth(tx, await unitsOfPatients(tx, both), both, 'patient', { undoneMerge: id });
      return ok({ id, ...undone });
    });
  }
}

async function comparedOf(tx: Tx, kept: string, absorbed: string) {
  const both = [kept, absorbed];
  const identities = await officerIdentities(tx, both);
  const [one, other] = both.map((id) => identities.find(({ patientId }) => patientId === id));
  const today = todayOf(tx);
  const ofChild = [one, other].some((each) => each && !isGrown(each.birthDate, today));
  return {
    suspicion: one && other ? suspectDuplicate(one, other) : null,
    parentsDiffer: ofChild && authorityDoubts(await parentsOfBoth(tx, both)).length > 0,
  };
}

const DAYS_TO_SETTLE = 7;

/** What the two say stands side by side on the file: somebody who follows the child looks at the decisions. */
function askAboutParents(tx: Tx, patient: string, merge: string): Promise<void> {
  const due = addDays(todayOf(tx), DAYS_TO_SETTLE);
  return askToSettleAuthority(tx, {
    patient,
    merge,
    due,
    title: 'Autorité parentale à vérifier : deux dossiers réunis se contredisent',
  });
}
