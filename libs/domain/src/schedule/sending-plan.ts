import type { CancelReason } from './absences';
import type { Coverage } from './covered';
import type { IdentityIssue } from './identity-issue';
import type { PlannedVisit, VisitContent, VisitDetail } from './visit';
import type { ReconciledLines } from './waiting-lines';
import type { WrittenIdentity } from './written-identity';

export interface VisitToCreate {
  rowId: string;
  /** `patientId` is a newcomer's key ("new:…") until the provisional record has an id. */
  content: VisitContent;
}

/** Guard the write with `before.version`: one row changed, or the sending is refused. */
export interface VisitToRewrite {
  rowId: string;
  before: PlannedVisit;
  after: VisitContent;
  details: readonly VisitDetail[];
}

export interface VisitToCancel {
  before: PlannedVisit;
  reason: CancelReason;
}

export interface VisitKept {
  visit: PlannedVisit;
  why: 'no-reason' | 'forgotten' | 'row-waits';
}

export interface ProvisionalRecord {
  key: string;
  traits: WrittenIdentity;
  rowIds: readonly string[];
}

/** Everything that one sending writes, in one transaction and in this order. */
export interface SendingPlan {
  unitId: number;
  /** Write only if the schedule still has this version; it becomes the next one. */
  scheduleVersion: number;
  coverage: Coverage;
  newRecords: ProvisionalRecord[];
  rememberedNames: { patientId: string; name: string }[];
  acceptedWritings: { patientId: string; writing: string }[];
  create: VisitToCreate[];
  move: VisitToRewrite[];
  update: VisitToRewrite[];
  cancel: VisitToCancel[];
  /** Absent or waiting visits that stay as they are; nothing is written for them. */
  keep: VisitKept[];
  lines: ReconciledLines;
  issues: IdentityIssue[];
  /** Deaths stated by an absence reason: each opens a declaration that a second person confirms. */
  declarations: { patientId: string; visitId: string }[];
  /** Visits to come that the plan holds inside the coverage once it is written: the number on the button. */
  standing: number;
}

/** The same file sent twice writes nothing, not even an entry in a list. */
export function writesNothing(plan: SendingPlan): boolean {
  const { newRecords, rememberedNames, acceptedWritings, create, move, update, cancel, lines, issues, declarations } = plan;
  return [
    newRecords,
    rememberedNames,
    acceptedWritings,
    create,
    move,
    update,
    cancel,
    lines.add,
    lines.settled,
    issues,
    declarations,
  ].every((list) => list.length === 0);
}
