import { Injectable } from '@nestjs/common';
import { assessmentForm, readAnswersFile, scoreAssessment, tuneForm } from '@jalon/domain/assessment';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { tuningOf, writeAssessment } from '@jalon/persistence/assessment';
import { holderOf, type Holder } from '@jalon/persistence/circle';
import { complexityDecisions, lastChecklist } from '@jalon/persistence/pathway';
import type { Complexity, ComplexInput } from './complexity.types';
import { happened, heldPathway } from './held-pathway';

/** A checklist proposes; somebody decides, and says why when it is otherwise. */
@Injectable()
export class ComplexityService {
  ofPatient(acting: Acting, patient: string): Promise<Complexity> {
    return acting.read(async (tx) => {
      if (!(await holderOf(tx, patient))) return { decisions: [], needs: null };
      tx.journal('opened', [patient]);
      const [decisions, needs] = await Promise.all([complexityDecisions(tx, patient), lastChecklist(tx, patient)]);
      return { decisions, needs };
    });
  }

  markComplex(acting: Acting, input: ComplexInput) {
    return acting.write(async (tx) => {
      const held = await heldPathway(tx, input.id, input.version);
      if (!held.ok) return held;
      const { holder } = held.value;
      const [clinical, social, service] = [input.clinical, input.social, input.service].map((said) => said?.trim() || null);
      const why = input.why?.trim() || null;
      const checked = input.needs === null || input.needs === undefined ? null : await this.check(tx, holder, input.needs);
      if (checked && !checked.ok) return checked;
      const proposal = checked?.value ?? null;
      const retained = Boolean(clinical ?? social ?? service);
      if (proposal && proposal.proposed !== retained && !why) return refuse({ code: 'why-missing' as const });
      await tx.em.query(
        `update pathway set complex_clinical = $2, complex_social = $3, complex_service = $4, complex_by = $5, complex_at = $6,
           version = version + 1 where id = $1`,
        [input.id, clinical, social, service, tx.actor.situation, tx.now],
      );
      const data = { clinical, social, service, why, ...proposal };
      return happened(tx, { id: input.id, holder, kind: 'complexity', data, event: 'complexity-recorded' });
    });
  }

  /** The checklist is kept like any assessment, with the weights that counted. */
  private async check(tx: Tx, holder: Holder, needs: unknown) {
    const form = assessmentForm('complexity');
    const given = readAnswersFile({ answers: needs });
    if (!form || !given.ok) return refuse({ code: 'not-answers' as const });
    const { answers } = given.value;
    const tuning = await tuningOf(tx, form.name);
    const on = todayOf(tx);
    const scored = scoreAssessment(tuneForm(form, tuning), { answers, on });
    if (!scored.ok) return scored;
    const { total, reading, settings, missing } = scored.value;
    if (total === null) return refuse({ code: 'answers-missing' as const, missing });
    await writeAssessment(tx, holder, { form, on, answers, scored: scored.value, tuning: tuning?.version ?? null });
    const cutOff = Number(settings['cut-off']);
    return ok({ total, cutOff, proposed: reading?.code === 'complex-proposed', tuning: tuning?.version ?? null });
  }
}
