import type { Answers } from './types';

const design = (counterpart: Answers['counterpart'], reach: Answers['reach'] = 'internal'): Answers => ({
  about: 'a-patients-way',
  phase: 'design',
  counterpart,
  reach,
});
const implementation = (counterpart: Answers['counterpart'], reach: Answers['reach'] = 'internal'): Answers => ({
  ...design(counterpart, reach),
  phase: 'implementation',
});
const means: Answers = { ...implementation('professional', 'external'), about: 'means' };
const neither: Answers = { ...implementation('professional'), about: 'neither' };

/**
 * Every event that the log knows, with its answers to the grid's questions: data, so that a team can read and discuss it. The study's
 * own examples are among them. Counterpart and reach are what is usual; the event itself may know better.
 */
export const EVENT_RULES = {
  'prescription-change-asked': design('professional', 'external'),
  'prescription-change-verified': design('professional', 'external'),
  'prescription-change-returned': design('professional', 'external'),
  'prescription-change-prepared': design('professional'),
  'prescription-change-signed': design('professional'),
  'prescription-sent': implementation('professional', 'external'),
  'prescription-acknowledged': implementation('professional', 'external'),
  'medical-opinion-asked': design('professional'),
  'tumour-board-prepared': design('professional'),
  'care-plan-made': design('professional'),
  'care-plan-handed-over': design('patient'),
  'needs-assessed': design('patient'),
  'support-care-referred': design('professional'),
  'oral-treatment-call': implementation('patient'),
  'follow-up-call': implementation('patient'),
  'welcome-call': implementation('patient'),
  'schedule-asked': implementation('professional'),
  'schedule-received': implementation('professional'),
  'day-planned': implementation('professional'),
  'arrival-checked': implementation('professional'),
  'blood-test-asked': implementation('professional', 'external'),
  'blood-test-received': implementation('professional', 'external'),
  'go-ahead-reported': implementation('professional'),
  'appointment-planned': implementation('professional'),
  'appointment-moved': implementation('professional'),
  'appointment-cancelled': implementation('professional'),
  'milestone-done': implementation('professional'),
  'message-sent': implementation('professional'),
  'task-settled': implementation('professional'),
  'task-handed-over': implementation('professional'),
  'circle-changed': implementation('professional', 'external'),
  'complexity-recorded': design('professional'),
  'partner-contacted': means,
  'education-material-obtained': means,
  'directory-updated': means,
  'training-given': means,
  'template-edited': means,
  haemovigilance: neither,
  'identity-vigilance': neither,
  'procedure-written': neither,
  'care-given': neither,
} as const satisfies Record<string, Answers>;

export type ActivityEventKind = keyof typeof EVENT_RULES;
