import { Injectable } from '@nestjs/common';
import { assessmentForm, checkTuning, type FormTuning } from '@jalon/domain/assessment';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { addTuning, formTunings, type FormTuningRow } from '@jalon/persistence/assessment';
import type { FormTuned, FormTuningInput } from './form-tuning.types';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

@Injectable()
export class FormTuningService {
  all(acting: Acting): Promise<FormTuningRow[]> {
    return acting.read((tx) => formTunings(tx));
  }

  /** A new version each time, with its reason: what was counted before stays as it was counted. */
  tune(acting: Acting, { form: name, seen, points, settings, reason }: FormTuningInput) {
    return acting.write(async (tx) => {
      const form = assessmentForm(name);
      if (!form) return refuse({ code: 'form-unknown' as const });
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      if (!isRecord(points) || !isRecord(settings)) return refuse({ code: 'not-answers' as const });
      const checked = checkTuning(form, { points, settings } as FormTuning);
      if (!checked.ok) return checked;
      if (!(await addTuning(tx, form.name, seen, { ...checked.value, reason: reason.trim() })))
        return refuse({ code: 'changed-meanwhile' as const });
      tx.journal('wrote', []);
      return ok<FormTuned>({ form: form.name, version: seen + 1 });
    });
  }
}
