/** What a call is for: it decides the rhythm proposed and the place in the grid of coordination acts. */
export type CallKind = 'oral-treatment' | 'welcome' | 'follow-up';

/** From the milestone that planned it ('oral-call@3'), else from whether an oral treatment is running. */
export function kindOfCall(call: { milestoneKey: string | null; oralTreatmentRuns: boolean }): CallKind {
  const rule = call.milestoneKey?.split('@')[0];
  if (rule === 'oral-call') return 'oral-treatment';
  if (rule === 'welcome-call') return 'welcome';
  if (rule) return 'follow-up';
  return call.oralTreatmentRuns ? 'oral-treatment' : 'follow-up';
}
