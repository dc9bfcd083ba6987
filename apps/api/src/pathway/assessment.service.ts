import { Injectable } from '@nestjs/common';
import { sees } from '@jalon/access';
import { assessmentForm, readAnswersFile, scoreAssessment, tuneForm } from '@jalon/domain/assessment';
import { addDays } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import {
  assessmentsOfPatient,
  awaitedAssessments,
  setAssessmentAside,
  standingAssessment,
  tuningOf,
  writeAssessment,
  type AssessmentRow,
  type AwaitedAssessmentRow,
  type StandingAssessment,
} from '@jalon/persistence/assessment';
import { holderOf } from '@jalon/persistence/circle';
import { lockPathwaysOf, placeMilestones, untickAll, withdrawing } from '@jalon/persistence/pathway';
import type { AssessmentInput, AssessmentKept } from './assessment.types';
import { happened, heldPathway, type HeldPathway } from './held-pathway';
import { doneByAssessment, satisfyWithAssessment } from './satisfy-with-assessment';

/** A screening may be done a little early: two weeks before its window it is already offered. */
const AHEAD = 14;

@Injectable()
export class AssessmentService {
  ofPatient(acting: Acting, patient: string): Promise<AssessmentRow[]> {
    return acting.read(async (tx) => {
      if (!(await holderOf(tx, patient))) return [];
      tx.journal('opened', [patient]);
      return assessmentsOfPatient(tx, patient);
    });
  }

  awaited(acting: Acting, patient: string): Promise<AwaitedAssessmentRow[]> {
    return acting.read(async (tx) => {
      if (!(await holderOf(tx, patient))) return [];
      tx.journal('opened', [patient]);
      const until = addDays(todayOf(tx), AHEAD);
      const awaited = await awaitedAssessments(tx, patient, until);
      return awaited.filter(({ form }) => sees(tx.actor, assessmentForm(form)?.dataClass ?? 'clinical'));
    });
  }

  /** Kept as it is, complete or not; a complete one does the milestone that waits for it, and may bring others. */
  record(acting: Acting, input: AssessmentInput) {
    return acting.write(async (tx) => {
      const form = assessmentForm(input.form);
      if (!form) return refuse({ code: 'form-unknown' as const });
      const holder = sees(tx.actor, form.dataClass) ? await holderOf(tx, input.patient) : null;
      if (!holder) return refuse({ code: 'not-found' as const });
      const today = todayOf(tx);
      const on = input.on ?? today;
      if (on > today) return refuse({ code: 'not-yet' as const });
      const given = readAnswersFile({ answers: input.answers, settings: input.settings ?? {} });
      if (!given.ok) return given;
      const { answers, settings } = given.value;
      const tuning = await tuningOf(tx, form.name);
      const scored = scoreAssessment(tuneForm(form, tuning), { answers, settings, on });
      if (!scored.ok) return scored;
      const pathways = await lockPathwaysOf(tx, [input.patient]);
      const id = await writeAssessment(tx, holder, { form, on, answers, scored: scored.value, tuning: tuning?.version ?? null });
      const { total, reading, missing } = scored.value;
      const kept: AssessmentKept = { id, total, reading: reading?.code ?? null, missing, milestone: null };
      const held = await ownPathway(tx, pathways);
      if (!held?.ok || total === null) {
        tx.journal('wrote', [input.patient]);
        return ok(kept);
      }
      kept.milestone = await satisfyWithAssessment(tx, held.value, { form: form.name, on, total });
      await placeMilestones(tx, held.value.template, held.value, today);
      // The trace is read by more than those who see the answers: it says which form, never what came out.
      await happened(tx, { ...ofPathway(held.value), kind: 'assessed', data: { form: form.name, on }, event: 'needs-assessed' });
      return ok(kept);
    });
  }

  /** Wrong patient, wrong day: it no longer counts, and stays readable with the reason. */
  setAside(acting: Acting, id: string, reason: string) {
    return acting.write(async (tx) => {
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      const found = await standingAssessment(tx, id);
      const holder = found && (await holderOf(tx, found.patientId));
      if (!found || !holder) return refuse({ code: 'not-found' as const });
      const held = await ownPathway(tx, await lockPathwaysOf(tx, [found.patientId]));
      if (!held?.ok) await setAssessmentAside(tx, found, reason.trim());
      else await this.withdraw(tx, held.value, found, reason.trim());
      if (held?.ok)
        await happened(tx, { ...ofPathway(held.value), kind: 'assessment-set-aside', data: { form: found.form }, event: null });
      else tx.journal('wrote', [found.patientId]);
      return ok<AssessmentKept>({ id, total: null, reading: null, missing: [], milestone: null });
    });
  }

  /** What it had done is to do again, and what its score alone had brought goes off the way; an earlier score counts anew. */
  private async withdraw(tx: Tx, held: HeldPathway, found: StandingAssessment, reason: string): Promise<void> {
    const today = todayOf(tx);
    await withdrawing(tx, held.template, held, today, async () => {
      await setAssessmentAside(tx, found, reason);
      const others = await assessmentsOfPatient(tx, found.patientId);
      const still = others.some(
        ({ form, onDay, total, setAsideReason }) =>
          form === found.form && onDay === found.onDay && total !== null && setAsideReason === null,
      );
      if (!still) untickAll(tx, await doneByAssessment(tx, held, { form: found.form, on: found.onDay }));
    });
    await placeMilestones(tx, held.template, held, today);
  }
}

/** Of those that run, one may be somebody else's own: what is answered here does the milestone of the one that its writer reads. */
async function ownPathway(tx: Tx, pathways: readonly string[]) {
  for (const id of pathways) {
    const held = await heldPathway(tx, id, null);
    if (held.ok) return held;
  }
  return null;
}

const ofPathway = ({ id, holder }: HeldPathway) => ({ id, holder });
