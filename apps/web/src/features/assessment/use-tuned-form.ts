import { tuneForm, type AssessmentForm, type FormTuning } from '@jalon/domain/assessment';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { FORM_TUNINGS } from './complexity-operations';

/** The form with the organisation's own weights and cut-offs, and which version of them counts. */
export function useTunedForm(form: AssessmentForm): { form: AssessmentForm; version: number | null; ready: boolean } {
  const { data, error } = useQuery(FORM_TUNINGS);
  return useMemo(() => {
    const own = data?.formTunings.find((one) => one.form === form.name);
    const tuned = tuneForm(form, own ? ({ points: own.points, settings: own.settings } as FormTuning) : null);
    return { form: tuned, version: own?.version ?? null, ready: data !== undefined || error !== undefined };
  }, [data, error, form]);
}
