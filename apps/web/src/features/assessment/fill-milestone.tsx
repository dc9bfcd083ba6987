import { assessmentForm, type AssessmentForm } from '@jalon/domain/assessment';
import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { AssessmentDialog } from './assessment-dialog';
import { PATIENT_ASSESSMENTS } from './operations';

interface Who {
  patient: string;
  birthDate: string | null;
  sex: string | null;
  mayWrite: boolean;
}

/** The form that a milestone waits for, opened from the milestone itself: what is filled in ticks it. */
export function useFillMilestone({ patient, birthDate, sex, mayWrite }: Who): {
  fill: (milestone: string) => (() => void) | null;
  dialog: ReactNode;
} {
  const { data } = useQuery(PATIENT_ASSESSMENTS, { variables: { patient }, skip: !mayWrite });
  const [filling, setFilling] = useState<AssessmentForm | null>(null);
  const formOf = (milestone: string) => {
    const awaited = data?.awaitedAssessments.find((one) => one.milestone === milestone);
    return awaited ? assessmentForm(awaited.form) : null;
  };
  return {
    fill: (milestone) => {
      const form = mayWrite ? formOf(milestone) : null;
      return form ? () => setFilling(form) : null;
    },
    dialog: filling && <AssessmentDialog {...{ patient, birthDate, sex }} form={filling} onClose={() => setFilling(null)} />,
  };
}
