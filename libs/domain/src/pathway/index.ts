export { expectedMilestones, NO_FACTS, stateOf, type MilestoneFacts } from './expected-milestones';
export { nextStep, type NextStep, type PlannedThing } from './next-step';
export {
  CLOSE_REASONS,
  FINAL_PATHWAY_STATES,
  FIRST_PATHWAY_STATES,
  movePathway,
  PATHWAY_TRANSITIONS,
  pathwayActsFrom,
  type CloseReasonCode,
  type PathwayAct,
  type PathwayRefusal,
  type PathwayState,
  type PathwayTransition,
} from './pathway-states';
export { stagePeriods, type StageMove, type StagePeriod } from './stage-periods';
export { ONCOLOGY_TEMPLATE } from './templates/oncology';
export { ANCHORS } from './types';
export type {
  AnchorKey,
  Anchors,
  Condition,
  ExpectedMilestone,
  Lane,
  MilestoneRule,
  MilestoneState,
  Offset,
  PathwayTemplate,
  Satisfaction,
  Stage,
} from './types';
export { untickMilestone, type TickedMilestone, type UntickRefusal } from './untick-milestone';
