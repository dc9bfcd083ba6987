import type { VisitOfAct } from './use-visit-acts';

/** What the acts need to know of a visit: the day's own reading has it all. */
export interface Visit extends VisitOfAct {
  startsAt: string;
  on: string;
  doctor: string | null;
  status: string;
  patient: { id: string; familyName: string; givenName: string };
  arrival: { shown: string; statedText: string | null; reasons: readonly string[] };
  bloodTest: { shown: string; asked: boolean };
  goAhead: {
    state: string;
    decision: string | null;
    by: string | null;
    byPerson: string | null;
    reportedBy: string | null;
    at: string | null;
    because: string | null;
  };
  seenAt: string | null;
  ownPlan: string | null;
  hasPathway: boolean;
  toldSign: {
    reason: string;
    words: string | null;
    at: string;
    by: string;
    opinions: readonly { opinion: string; at: string; by: string }[];
  } | null;
}

/** Which question is open on which visit. */
export type VisitQuestion = 'see' | 'arrival' | 'report' | 'no-go' | 'postponed' | 'received-at' | 'blood-test' | 'decision';

export const nameOf = ({ patient }: VisitOfAct): string => `${patient.familyName} ${patient.givenName}`.trim();
