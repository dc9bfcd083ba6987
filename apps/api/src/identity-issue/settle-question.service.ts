import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import { writingOf } from '@jalon/domain/schedule';
import type { Acting, Tx } from '@jalon/persistence';
import {
  countIdentityIssues,
  freeWaitingRows,
  linkCandidates,
  lockIdentityIssue,
  officerIdentities,
  raiseKnownElsewhere,
  tellApartElsewhere,
  type IdentityIssueRow,
  type WrittenTraits,
} from '@jalon/persistence/identity';
import { acceptWritings } from '@jalon/persistence/schedule';
import { answersTo, isIdentityAnswer, type IdentityAnswer } from './answers-to';
import type { CorrectedTraits } from './identity-issue.types';
import { patientsOf } from './list-questions.service';
import { notTheSame } from './not-the-same';
import { settledBy } from './settled-question';
import { writeCorrected } from './write-corrected';

interface Given {
  how: string;
  note: string | null;
  /** Which of the records, for « c’est ce dossier ». */
  record: string | null;
  corrected: CorrectedTraits | null;
}

@Injectable()
export class SettleQuestionService {
  /** One answer, dated and signed: the question leaves the list, and the rows that waited for it go with the next sending. */
  settle(acting: Acting, id: string, { how, note, record, corrected }: Given) {
    return acting.write(async (tx) => {
      const issue = await lockIdentityIssue(tx, id);
      if (!issue) return refuse({ code: 'not-found' as const });
      if (issue.settledAt) return refuse({ code: 'changed-meanwhile' as const, how: issue.settledHow });
      const identities = await officerIdentities(tx, patientsOf(issue));
      const elsewhere = how === 'not-the-same' ? await linkCandidates(tx, patientsOf(issue)) : [];
      if (!isIdentityAnswer(how) || !answersTo(issue.kind, identities.length, elsewhere.length).includes(how))
        return refuse({ code: 'answer-not-offered' as const });
      const done = await apply(tx, issue, how, {
        record: identities.find(({ id: one }) => one === record)?.patientId ?? null,
        corrected,
      });
      if (!done.ok) return done;
      const freed = how === 'checked' ? 0 : await freeWaitingRows(tx, id, how === 'this-record' ? 'record-is-right' : how);
      await settledBy(tx, id, [how, note?.trim()].filter(Boolean).join(' : '));
      tx.journal('wrote', patientsOf(issue), { issue: id, how });
      tx.tell(
        [...new Set([issue.unitId, ...tx.actor.units])].map((unit) => `unit:${unit}`),
        'identity',
        [id],
      );
      return ok({ id, how, freed, open: await countIdentityIssues(tx) });
    });
  }
}

async function apply(
  tx: Tx,
  issue: IdentityIssueRow,
  how: IdentityAnswer,
  { record, corrected }: { record: string | null; corrected: CorrectedTraits | null },
) {
  const { written } = issue.details;
  if (how === 'record-is-right' && written && issue.patientId) {
    await accept(tx, issue.patientId, written);
    return ok(null);
  }
  if (how === 'this-record') {
    if (!record || !written) return refuse({ code: 'record-missing' as const });
    await accept(tx, record, written);
    return ok(null);
  }
  if (how === 'identity-corrected') return correct(tx, issue, corrected);
  if (how === 'not-the-same' && issue.kind === 'known-elsewhere' && issue.patientId)
    await tellApartElsewhere(tx, issue.patientId);
  else if (how === 'not-the-same') await notTheSame(tx, patientsOf(issue));
  return ok(null);
}

/** What the file writes is this person: the same file asks nothing any more. */
async function accept(tx: Tx, patientId: string, written: WrittenTraits): Promise<void> {
  const sex = written.sex === 'F' || written.sex === 'M' ? written.sex : null;
  await acceptWritings(tx, [{ patientId, writing: writingOf({ ...written, sex }) }]);
}

async function correct(tx: Tx, issue: IdentityIssueRow, corrected: CorrectedTraits | null) {
  if (!corrected) return refuse({ code: 'name-missing' as const });
  const onFile = (await officerIdentities(tx, patientsOf(issue))).find(({ id }) => id === corrected.identity);
  if (!onFile) return refuse({ code: 'not-found' as const });
  const result = await writeCorrected(tx, onFile, corrected);
  if (!result.ok) return result;
  const { patient } = result.value;
  if (issue.kind !== 'known-elsewhere') await raiseKnownElsewhere(tx, patient, issue.unitId);
  const { written } = issue.details;
  // The record now says what the file says, or the officer has read both: either way the file is this person.
  if (written && issue.patientId === patient) await accept(tx, patient, written);
  return ok(null);
}
