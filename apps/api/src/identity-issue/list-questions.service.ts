import { Injectable } from '@nestjs/common';
import { suspectDuplicate } from '@jalon/domain/patient';
import type { Acting } from '@jalon/persistence';
import {
  countIdentityIssues,
  linkCandidates,
  officerIdentities,
  openIdentityIssues,
  type IdentityIssueRow,
  type OfficerIdentityRow,
} from '@jalon/persistence/identity';
import { answersTo } from './answers-to';
import { elsewhereOf } from './elsewhere-of';
import type { IdentityQuestions } from './identity-issue.types';

const MOST_SHOWN = 50;
/** Questions about two records; the others are about a row and one record. */
const MERGEABLE = new Set(['possible-duplicate', 'ambiguous', 'other-ipp', 'collision']);

@Injectable()
export class ListQuestionsService {
  /** The oldest first: a row waits behind each. */
  list(acting: Acting): Promise<IdentityQuestions> {
    return acting.read(async (tx) => {
      const issues = await openIdentityIssues(tx, MOST_SHOWN);
      const patients = issues.flatMap(patientsOf);
      const [identities, candidates] = await Promise.all([officerIdentities(tx, patients), linkCandidates(tx, patients)]);
      tx.journal('listed', new Set(identities.map(({ patientId }) => patientId)));
      const questions = issues.map((issue) => {
        const concerned = new Set(patientsOf(issue));
        const theirs = identities.filter(({ patientId }) => concerned.has(patientId));
        const elsewhere = candidates.filter(
          ({ patientId, linked, toldApart }) => concerned.has(patientId) && !linked && !toldApart,
        );
        const { id, kind, unitName, raisedAt, raisedBy, details } = issue;
        return {
          ...{ id, kind, unitName, raisedAt, raisedBy },
          file: details.file ?? null,
          note: details.note ?? null,
          followedElsewhere: details.followedElsewhere ?? false,
          written: details.written ?? null,
          identities: theirs,
          suspicion: suspicionOf(theirs) ?? details.why ?? null,
          mayMerge: MERGEABLE.has(kind) && new Set(theirs.map(({ patientId }) => patientId)).size === 2,
          elsewhere: elsewhere.map(elsewhereOf),
          answers: [...answersTo(kind, theirs.length, elsewhere.length)],
        };
      });
      return { open: await countIdentityIssues(tx), questions };
    });
  }
}

/** Why the first two records may be one person, as they are now. */
function suspicionOf([one, other]: OfficerIdentityRow[]): string | null {
  return one && other && one.patientId !== other.patientId ? suspectDuplicate(one, other) : null;
}

/** Every patient that the question may concern. */
export function patientsOf({ patientId, details }: IdentityIssueRow): string[] {
  return [...new Set([...(patientId ? [patientId] : []), ...(details.patients ?? [])])];
}
